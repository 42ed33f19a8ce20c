"""Papers out of the window: into files of every form, one or many, and to the printer."""
