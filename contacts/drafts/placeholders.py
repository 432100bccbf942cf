"""Gaps that were never filled in: "[Company]", "{{name}}", "<name>", "XXX", "____", "INSERT …"."""

import re

# What one puts between brackets of a kind: nothing that opens or closes, and not much.
_inside = r"[^\[\]{}<>\n]{1,60}"
# What is left to be filled in, as templates call it.
_thing = (
    r"(?:name|company|organi[sz]ation|firm|employer|topic|date|time|day|title|position|role|school"
    r"|university|college|field|industry|city|job|subject|event|place|project|month|number"
    r"|connection|introducer|department|team|reason|degree|major|person|program|skill|phone"
    r"|address|country|profession|product|article|group)"
)
GAP = re.compile(
    r"(?=[A-Z\[{<(_.?%*$@x\u2026\u00abin])(?:"
    rf"(?P<square>\[{{1,2}}\s?{_inside}\]{{1,2}})"
    rf"|(?P<curly>\$?\{{{{1,3}}%?{_inside}%?\}}{{1,3}})"
    rf"|(?P<angle><{{1,2}}[A-Za-z]{_inside}>{{1,2}})"
    r"|(?P<round>\((?i:(?:insert|fill in|add|enter)\b[^()\n]{0,40}|xxx?|tbd|tk"
    rf"|(?:(?:your|their|the|his|her|contact|first|last|full|specific) )?{_thing}s?(?: {_thing})?"
    r"(?: (?:here|of [a-z]{1,20}))?)\))"
    r"|(?P<letters>(?<![\w-])[Xx]{3,}(?![\w-])|(?<![\w-])XX(?![\w-]))"
    r"|(?P<line>_{3,}|\.{6,}|\u2026{3,}|(?<!\S)\?{3,})"
    r"|(?P<mark>(?<!\w)(?:TBD|TBC|TODO|TK|TKTK|TKTKTK|FIXME|FILL[ _]?IN(?: [A-Z]+){0,4}"
    r"|INSERT(?:[ _][A-Z]+){1,6}|(?:FIRST|LAST|FULL|COMPANY|CONTACT|YOUR|RECIPIENT)[ _]?NAME"
    r"|(?:YOUR|THEIR|NAME OF(?: THE)?|MY) (?:[A-Z]{2,12} )?(?:NAME|SCHOOL|COMPANY|FIELD|INDUSTRY"
    r"|MAJOR|UNIVERSITY|CITY|TITLE|ROLE|PHONE|EMAIL|DEGREE|TOPIC|EMPLOYER|PROFESSION|POSITION"
    r"|ORGANI[SZ]ATION|PERSON|EVENT|NUMBER)|XYZ|ABC (?:Company|Corp|Inc|University|Corporation)"
    r"|(?:COMPANY|NAME|TOPIC|TITLE|SCHOOL|INDUSTRY)[ _](?:HERE|X)|Lorem ipsum"
    r"|(?:YOUR|THEIR|ADD|PUT|ENTER|THE) (?:[A-Z]{2,14} ){1,3}HERE)(?!\w))"
    r"|(?P<spoken>\b[Ii]nsert (?:[a-z']{1,15} ){1,5}here\b)"
    r"|(?P<merge>%[A-Za-z][A-Za-z_ ]{1,30}%|\*\|[A-Za-z_:]{2,30}\|\*|\$[A-Za-z][A-Za-z_]{2,30}\b"
    r"|@@[A-Za-z_]{2,30}@@|%%[A-Za-z_]{2,30}%%|\u00ab[A-Za-z]{1,20}[ _]?[Nn]ame\u00bb)"
    r"|(?P<greeting>(?<=\bDear )(?:[Ff]irst |[Ll]ast )?[Nn]ame\b(?=\s*[,:\n])"
    r"|(?<=\bHi )(?:[Ff]irst |[Ll]ast )?[Nn]ame\b(?=\s*[,:\n])"
    r"|(?<=\bHello )(?:[Ff]irst |[Ll]ast )?[Nn]ame\b(?=\s*[,:\n])))"
)
# Between square or round brackets these words are meant as they stand.
MEANT = re.compile(
    r"[\[(<{]*+\s*(?:sic\b|at\]|dot\]|in [A-Z][a-z]+\b|forgive|i\]|n\]"
    r"|\d+[\])]|pp?\.|page\b|check (?:one|all)|circle"
    r"|tick|square|curly|round\b|brackets?\b"
    r"|(?-i:(?!(?:[A-Z]+ )?(?:NAME|DATE|COMPANY|TOPIC|TITLE|DAY"
    r"|PLACE)\?\]))[^\]]{0,60}[.!?][\])]|x\]|\s\]|external\b|laughs?\b|pause|wait\b|smile|if "
    r"(?:they|he"
    r"|she|yes|no|voice)|listen|breathe?\b|beep|attach|https?:|www\.|mailto:|cid:|image\b|photo\b"
    r"|edit\b"
    r"|\.\.\.\]|\u2026\])",
    re.IGNORECASE,
)
# A greeting in quotes is spoken of: "nine letters that began with “Dear [Company]”".
SPOKEN_OF = re.compile(r"[\"\u201c\u201e'\u2018](?:Dear|Hi|Hello) (?:Mr\.? |Ms\.? )?$")
TAG = re.compile(r"</?(?:b|i|u|p|a|br|em|strong|div|span|li|ul|ol)\b[^>]*>", re.IGNORECASE)


def placeholder_left(reading):
    """Every gap, in the signature too; not in earlier mail."""
    return reading.gaps or None


def gaps_in(text, lines):
    """From where to where there are gaps in some lines of a text."""
    found = [match for line in lines for match in GAP.finditer(text, line.start, line.end)]
    return [match.span() for match in found if _is_gap(match, text)]


def _is_gap(match, text):
    kind, said = match.lastgroup, match[0]
    checks = {"angle": _is_no_address, "letters": _are_no_kisses, "line": _is_no_rule}
    if SPOKEN_OF.search(text, max(0, match.start() - 12), match.start()):
        return False
    return not MEANT.match(said) and checks.get(kind, _always)(said, match, text)


def _always(said, match, text):
    return True


def _is_no_address(said, match, text):
    return "@" not in said and "://" not in said and " >" not in said and not TAG.match(said)


def _are_no_kisses(said, match, text):
    """ "xxx" below a message, or at the end of a line, are kisses; "Super Bowl XXX" is a number."""
    before = text[max(0, match.start() - 20) : match.start()]
    after = text[match.end() : match.end() + 12]
    if said.islower():
        return bool(after.split("\n")[0].strip(" .!\u2764\ufe0f")) or before.endswith(
            ("hi ", "dear ")
        )
    numbered = ("little ", "Bowl ", "Louis ", "Pius ", "chapter ", "Chapter ", "Act ", "Part ")
    return not before.endswith(numbered) and not after.lstrip().lower().startswith(
        ("chromosom", "olymp")
    )


def _is_no_rule(said, match, text):
    """A whole line of underscores or dots parts two sections."""
    before = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + 80].partition("\n")[0]
    return bool((before + after).strip())
