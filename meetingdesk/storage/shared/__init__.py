"""A file in a folder that others use too: a working copy here, united with what lies there."""
