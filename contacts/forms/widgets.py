"""How some values are typed."""

from django import forms
from django.utils.html import format_html_join

SUGGESTIONS = 200  # More would make the page heavy; what is not among them can still be typed.


class SuggestingInput(forms.TextInput):
    """A line of text with suggestions, a list of strings, that the browser offers."""

    template_name = "contacts/_suggesting_input.html"
    suggestions = ()

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, {"autocomplete": "off", **(attrs or {})})
        list_id = f"{context['widget']['attrs'].get('id', name)}_suggestions"
        context["widget"]["attrs"]["list"] = list_id
        # Not by the template, which would take ten times as long for each of some hundred.
        options = format_html_join("\n", '<option value="{}"></option>', zip(self.suggestions))
        return context | {"list_id": list_id, "options": options}
