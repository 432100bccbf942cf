"""What a phrase does not mean: what is denied, and what the other person said or offered.

"Not" reaches forward to "but", to a new subject ("I'm not sure, I need a job"), and never over
words such as "only" or "sure": "not only advice but a job", "not sure whether you are hiring".
"""

from contacts.drafts.words import row

REACH = 14  # Words between "not" and what is denied.
DENIES = row(
    """
    not never no nor neither without nothing nobody hardly than instead isn't avoid refrain none
    less
    """
)
# "No" and "without" deny the next noun, and not a further statement.
SHORT = {"no", "without", "than", "instead", "none", "less"}
ENDS_SHORT = {"and", "am", "is", "are", "was", "so", "need", "has", "or"}
ENDS = row(
    """
    but however although though yet only just merely simply sure certain hesitate mind if
    whether until unless so since where we please could would do who which forget wait knowing
    yourself too hope hoping still instead therefore hence when while wondering aware everyone
    everybody help stop miss give imagine remember enough long
    """
)
# "Because I want a job", "think that I am after a job": no new statement.
BEFORE_I = row(
    """
    because that think say saying mean feel fear worry suggest imply way as believe pretend claim
    """
)
BEFORE_YOU = row(
    """
    want ask asking expect expecting bother contacting emailing writing calling need think telling
    tell for to that with trouble get getting pressure urge messaging of from
    """
)
# What another person does with a job, a résumé or praise is not asked for.
OFFERS = row(
    """
    mentioned offered offering offer offers told said suggested mentioning suggesting recommended
    recommending forwarded forwarding passed passing sent shared sharing flagged pointed
    introduced asked proposed invited encouraged wrote brought promised advised hinted agreed
    volunteered telling saying letting spoke described explained wanted thought
    """
)
NOT_OFFERED = row(
    """
    could would can please if will may might let want love hope interested but
    """
)
BACK = 12  # Words between what the other said and what it was.


def is_denied(words, first):
    """Whether the phrase that begins at word number `first` is denied by a word before it."""
    for at in range(first - 1, max(-1, first - REACH - 1), -1):
        word = words[at].word
        if word in DENIES:
            return not (word in SHORT and _ends_short(words, at, first)) and not _is_only(words, at)
        if _ends(words, at, first):
            return False
    return False


def _is_only(words, at):
    """Not only, no doubt, why not."""
    after = words[at + 1].word if at + 1 < len(words) else ""
    before = words[at - 1].word if at else ""
    if words[at].word == "than":
        return before not in {"rather", "other"}
    return after in {"only", "just", "doubt", "wonder", "matter"} or before in {
        "why",
        "if",
        "whether",
    }


def _ends_short(words, at, first):
    between = {word.word for word in words[at + 1 : first]}
    return bool(between & ENDS_SHORT) or first - at > 6


def _ends(words, at, first):
    word = words[at].word
    before = words[at - 1].word if at else ""
    if word == "i":
        return before not in BEFORE_I
    if word == "you":
        return before not in BEFORE_YOU
    # "Just" and "please" straight after "not" deny nothing; elsewhere they begin something new.
    return word in ENDS


def is_offered(words, first, last):
    """Whether the other person offered or said what the phrase is about."""
    return _offered_before(words, first) or _offered_after(words, last)


def _offered_before(words, first):
    for at in range(first - 1, max(-1, first - BACK - 1), -1):
        word = words[at].word
        if word in NOT_OFFERED and not _is_said(words, at):
            return False
        if word == "i" and words[at - 1 : at] and words[at - 1].word not in OFFERS | BEFORE_I:
            return False
        if word in OFFERS and _is_by_other(words, at):
            return True
    return False


def _is_said(words, at):
    """ "You said I would …", "you said that you might …": no wish of the sender's."""
    before = [word.word for word in words[max(0, at - 3) : at]]
    speaks = before[-1:] in (["i"], ["you"], ["they"], ["he"], ["she"])
    return speaks and not OFFERS.isdisjoint(before[:-1])


def _is_by_other(words, at):
    """ "You kindly offered", "thank you for offering", "your offer"."""
    before = [word.word for word in words[max(0, at - 4) : at]]
    by_you = bool({"you", "your", "they", "he", "she"} & set(before[-3:]))
    return by_you or ("for" in before[-2:] and words[at].word.endswith("ing"))


def _offered_after(words, last):
    after = [word.word for word in words[last : last + 5]]
    return any(
        one in {"you", "they", "he", "she"} and bool({other, then} & OFFERS)
        for one, other, then in zip(after, after[1:], [*after[2:], ""], strict=False)
    )
