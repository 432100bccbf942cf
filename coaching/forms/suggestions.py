"""What a coach proposes to a job seeker."""

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.fields import validate_printable
from accounts.forms.once import OnceForm
from coaching.models.suggestions import Kind, Suggestion
from contacts.forms.drafts import WordsField
from meetings.models import Meeting
from norms.models import LocalResource

GROUPS = 200  # Among which a coach chooses.
WHY = {"reason": WordsField}
LINES = {"reason": forms.Textarea(attrs={"rows": 3})}
PRINTABLE = ["first_name", "last_name", "organization", "question"]


class SuggestionForm(OnceForm):
    """Proposes something to the job seeker of the open `sharing`, in the name of `user`."""

    kind = None

    def __init__(self, *args, user, sharing, **kwargs):
        seeker = sharing.seeker
        new = Suggestion(kind=self.kind, coach=user, owner=seeker, center=seeker.center)
        super().__init__(*args, user=user, instance=new, **kwargs)
        for name in {*PRINTABLE} & {*self.fields}:
            self.fields[name].validators.append(validate_printable)


class SomebodyForm(SuggestionForm):
    kind = Kind.CONTACT

    class Meta:
        model = Suggestion
        fields = ["first_name", "last_name", "organization", "reason"]
        field_classes, widgets = WHY, LINES

    def clean(self):
        super().clean()
        if not (self.errors or self.cleaned_data["first_name"] or self.cleaned_data["last_name"]):
            self.add_error("first_name", _("Give a first or a last name."))


class GroupForm(SuggestionForm):
    kind = Kind.GROUP

    class Meta:
        model = Suggestion
        fields = ["resource", "reason"]
        field_classes, widgets = WHY, LINES

    def __init__(self, *args, user, sharing, **kwargs):
        super().__init__(*args, user=user, sharing=sharing, **kwargs)
        near = Q(center=user.center_id)
        profile = getattr(sharing.seeker, "seeker_profile", None)
        if profile and sharing.is_of_everything:
            near |= Q(place__in=[profile.home_id, profile.moving_to_id])
        groups = LocalResource.objects.visible_to(user).filter(near).select_related("place")
        found = list(groups.order_by("place__full_name", "name", "pk")[:GROUPS])
        field = self.fields["resource"]
        field.queryset = groups
        field.choices = [(row.pk, f"{row}, {row.place.short_name}") for row in found]
        field.required = True
        self.initial["resource"] = found[0].pk if found else None


class QuestionForm(SuggestionForm):
    kind = Kind.QUESTION

    class Meta:
        model = Suggestion
        fields = ["meeting", "question", "reason"]
        field_classes, widgets = WHY, LINES

    def __init__(self, *args, user, sharing, **kwargs):
        super().__init__(*args, user=user, sharing=sharing, **kwargs)
        shared = Meeting.objects.shared_with(user).filter(owner=sharing.seeker)
        ahead = shared.upcoming(timezone.now()).with_people().order_by("starts_at", "pk")
        field = self.fields["meeting"]
        field.queryset = ahead
        field.choices = [(row.pk, f"{row.contact}, {row.day_in_words}") for row in ahead]
        field.required = True
        self.fields["question"].required = True
        self.initial["meeting"] = ahead[0].pk if ahead else None

    def clean_question(self):
        """The words with single spaces between."""
        return " ".join(self.cleaned_data["question"].split())


FORMS = {form.kind: form for form in [SomebodyForm, GroupForm, QuestionForm]}
