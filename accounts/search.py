"""One way to compare text as people do: accents and letter case ignored."""

from django.db.models import Func, TextField


class Folded(Func):
    """The text in lower case and without accents: "São Paulo" and "sao paulo" are the same.

    The SQL function comes with this app's first migration. It is declared immutable, so
    that indexes and generated columns may use it.
    """

    function = "folded"
    arity = 1
    output_field = TextField()
