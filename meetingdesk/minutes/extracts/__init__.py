"""Extracts of the minutes: agreed points, one side's actions, one unit, a public news note."""
