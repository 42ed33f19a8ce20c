"""Two versions: what two people changed apart from each other, and a person's choice.

The one way in from elsewhere, as after a colleague's copy was brought in, is the command
`two_versions` of the window: `window.commands["two_versions"].trigger()`. It shows the page on
which all that waits is listed and settled. `waiting.waiting(desk)` lists what waits.
"""
