"""The text of the minutes on a shared screen: large, alone, and written in where it stands."""
