"""How the labellers count words, apart from the product, so that one checks the other."""

import re

# Where earlier mail begins that was left under the message.
EARLIER_MAIL = re.compile(
    r"^(On .+ wrote:|-+ ?(Original|Forwarded) [Mm]essage ?-+|Begin forwarded message:|From: .+)$"
)
SENTENCE_END = re.compile(r"([a-z]{2}\.|[?!])\s*$")  # Not "Ph.D.".
SIGNED_WITH_AT_MOST = 6  # Words.


def counted_words(text, sender):
    """Words of the message itself: without earlier mail, and without the name signed and below."""
    return sum(
        any(letter.isalnum() for letter in word)
        for line in own_lines(text, sender)
        for word in line.split()
    )


def own_lines(text, sender):
    lines = [line for line in before_earlier_mail(text) if not line.lstrip().startswith(">")]
    signed = [number for number, line in enumerate(lines) if number and is_signed(line, sender)]
    return lines[: signed[0]] if signed else lines


def before_earlier_mail(text):
    for line in text.splitlines():
        if EARLIER_MAIL.match(line.strip()):
            return
        yield line


def is_signed(line, sender):
    """Whether a line is the sender's name, perhaps with a title, or the usual `-- `."""
    words = re.findall(r"\w+", line)
    names = set(re.findall(r"\w+", f"{sender['first_name']} {sender['last_name']}"))
    is_sentence = len(words) > SIGNED_WITH_AT_MOST or SENTENCE_END.search(line)
    return line.rstrip() == "--" or (not is_sentence and any(word in names for word in words))
