"""From records to paper: the only room with ReportLab."""
