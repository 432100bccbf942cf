"""What apps above add to the page of a meeting."""

# Functions of a meeting that give a `contacts.parts.Part` of its page, or None.
OF_MEETING = []
