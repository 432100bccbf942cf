"""Why a file cannot be read, in words for the person who brought it."""


class UnreadableError(Exception):
    """The whole file is refused. The message says why, and what would help."""
