"""How days and times are written everywhere: "Nov 4, 2026", "3:00 p.m."."""

DATE_FORMAT = "M j, Y"
TIME_FORMAT = "g:i a"
DATETIME_FORMAT = "M j, Y, g:i a"
