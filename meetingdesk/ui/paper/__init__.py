"""The paper of a session in the window: shown as it will print, and printed."""
