"""What people bring: a file, or rows copied from one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms.once import OnceForm
from files.kinds import is_called_rightly


class BroughtForm(OnceForm):
    """People as a file or as pasted rows; what cannot be read is said beside them.

    A form of its own says in `keep(data, field)` what becomes of the bytes, of which at most
    `max_bytes` and one more are read; `field` is where errors are said. `endings` are those of the
    names that a file may have.
    """

    file = forms.FileField(label=_("Your file"), required=False, allow_empty_file=True)
    rows = forms.CharField(
        label=_("Or paste rows"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off", "spellcheck": "false"}),
    )
    max_bytes = 0
    misnamed = _(
        "The name of this file should end by what is in it, in one of %(endings)s. Please give it "
        "such a name."
    )
    endings = [".csv", ".tsv", ".tab", ".txt"]

    def clean(self):
        super().clean()
        file, rows = self.cleaned_data.get("file"), self.cleaned_data.get("rows", "")
        if not file and not rows and not self.errors:
            self.add_error("file", _("Choose a file."))
        elif not self.errors:
            data = file.read(self.max_bytes + 1) if file else rows.encode()
            self.instance.file_name = (file.name if file else str(_("Pasted rows")))[:200]
            self.keep(data, "file" if file else "rows")
            if file and not self.errors and not is_called_rightly(file.name, data, self.endings):
                self.add_error("file", self.misnamed % {"endings": ", ".join(self.endings)})
