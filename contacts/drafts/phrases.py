"""The phrases the draft check knows, as data: a tuple of phrases for each thing they can mean.

A center may add to every list; plain words will do, and `contacts.drafts.matching` says what else
may stand in them. Case, accents, quotes and white space do not matter. What is denied ("not looking
for a job") or what the other person offered does not count; that is not said here. A list whose
name begins with "no_" has what only looks like it.
"""

from contacts.drafts.job_phrases import JOB
from contacts.drafts.manner_phrases import MANNERS
from contacts.drafts.self_phrases import SELF

PHRASES = JOB | SELF | MANNERS
