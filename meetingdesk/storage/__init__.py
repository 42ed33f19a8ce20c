"""The file on disk: the only room with SQL."""
