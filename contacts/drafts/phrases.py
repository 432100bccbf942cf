"""The phrases the draft check knows, as data: lists of plain words by what they stand for.

A center may add to them. Case, accents, quotes and white space do not matter.
"""

PHRASES = {
    "asks_for_job": (
        "looking for a job",
        "are you hiring",
        "any openings",
        "keep me in mind",
        "hire me",
    ),
    "sells_qualifications": ("highly motivated", "proven track record", "great fit"),
    "resume_attached": ("attached my résumé", "attached my CV", "my résumé is attached"),
    "pressure": ("ASAP", "prompt reply", "as soon as possible"),
    "thanks": ("thank", "thanks", "grateful", "appreciate"),
}
