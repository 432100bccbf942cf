"""What a test reads in an answer."""


def text_of(response):
    """The text of a page or of a file, of one that is sent piece by piece as well; once."""
    return response.getvalue().decode(errors="replace")
