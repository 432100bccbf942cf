import pytest
from django import forms
from django.template import Context, Template
from django.urls import reverse

from norms.forms import PlaceField

pytestmark = pytest.mark.django_db

FULL_NAME = "Charlotte, North Carolina, United States"


class TripForm(forms.Form):
    place = PlaceField(required=False)
    other = forms.IntegerField(required=False)


class GuidedForm(forms.Form):
    place = PlaceField(guidance=True, help_text="A city.")


class TestClean:
    def test_takes_the_chosen_place(self, charlotte):
        form = TripForm({"place_0": "char", "place_1": charlotte.pk, "place_2": "char"})

        assert form.is_valid()
        assert form.cleaned_data["place"] == charlotte

    def test_takes_a_full_name_without_a_choice(self, charlotte):
        form = TripForm({"place_0": FULL_NAME})

        assert form.is_valid()
        assert form.cleaned_data["place"] == charlotte

    def test_takes_a_choice_alone(self, charlotte):
        form = TripForm({"place_1": charlotte.pk})

        assert form.is_valid()
        assert form.cleaned_data["place"] == charlotte

    @pytest.mark.parametrize("data", [{}, {"place_0": ""}, {"place_0": "  ", "place_1": ""}])
    def test_takes_nothing_for_no_place(self, data):
        form = TripForm(data)

        assert form.is_valid()
        assert form.cleaned_data["place"] is None

    def test_needs_a_place_where_it_is_required(self):
        assert GuidedForm({"place_0": ""}).errors == {"place": ["This field is required."]}

    def test_asks_to_choose_when_text_alone_is_sent(self):
        form = TripForm({"place_0": "char"})

        assert form.errors == {"place": ["Choose the place you mean."]}

    def test_advises_the_next_larger_town_when_none_is_found(self):
        form = TripForm({"place_0": "Zzqx"})

        assert form.errors == {"place": ["No place found: try the next larger town."]}

    def test_forgets_a_choice_made_for_another_text(self, charlotte):
        form = TripForm({"place_0": "boston", "place_1": charlotte.pk, "place_2": "char"})

        assert form.errors == {"place": ["Choose the place you mean."]}
        assert "checked" not in str(form["place"])

    def test_a_cleared_text_clears_the_choice(self, charlotte):
        form = TripForm({"place_0": "", "place_1": charlotte.pk, "place_2": FULL_NAME})

        assert form.is_valid()
        assert form.cleaned_data["place"] is None

    @pytest.mark.parametrize("pk", ["0", "x", "-1", "9" * 400, "\x00"])
    def test_refuses_an_id_that_is_none(self, pk):
        form = TripForm({"place_0": "char", "place_1": pk, "place_2": "char"})

        assert form.errors == {"place": ["Choose one of the places found."]}
        assert "Charlotte" in str(form["place"])

    @pytest.mark.parametrize("text", ["x" * 10_000, "a\x00b", "%", "<script>"])
    def test_stays_calm_with_odd_text(self, text):
        form = TripForm({"place_0": text})

        assert not form.is_valid()
        assert "<script>" not in str(form["place"])


class TestHasChanged:
    def test_knows_the_same_place(self, charlotte):
        data = {"place_0": FULL_NAME, "place_1": charlotte.pk, "place_2": FULL_NAME}

        assert TripForm(data, initial={"place": charlotte.pk}).changed_data == []
        assert TripForm(data, initial={"place": charlotte}).changed_data == []
        assert TripForm({"place_0": ""}).changed_data == []

    def test_knows_another_place(self, charlotte, rochester):
        form = TripForm({"place_1": rochester.pk}, initial={"place": charlotte.pk})

        assert form.changed_data == ["place"]

    def test_takes_what_is_not_clear_for_a_change(self):
        assert TripForm({"place_0": "char"}).changed_data == ["place"]

    def test_nothing_changes_in_a_disabled_field(self, charlotte):
        form = TripForm({"place_1": charlotte.pk})
        form.fields["place"].disabled = True

        assert form.changed_data == []


class TestRendering:
    def test_starts_empty(self):
        html = str(TripForm()["place"])

        assert 'name="place_0"' in html
        assert "fieldset" not in html
        assert "No place found" not in html

    @pytest.mark.parametrize("by_id", [True, False])
    def test_shows_the_present_place(self, charlotte, by_id):
        html = str(TripForm(initial={"place": charlotte.pk if by_id else charlotte})["place"])

        assert f'value="{FULL_NAME}"' in html
        assert f'<input type="hidden" name="place_1" value="{charlotte.pk}">' in html
        assert "radio" not in html

    def test_shows_the_choices_beside_the_field_with_all_kept(self, charlotte):
        form = TripForm({"place_0": "char", "other": "x"})
        html = form.as_p()

        assert 'value="char"' in html
        assert 'value="x"' in html
        assert f'type="radio" name="place_1" value="{charlotte.pk}"' in " ".join(html.split())

    def test_keeps_a_choice_when_another_field_is_wrong(self, charlotte):
        data = {"place_0": "char", "place_1": charlotte.pk, "place_2": "char", "other": "x"}
        html = " ".join(TripForm(data).as_p().split())

        assert f'name="place_1" value="{charlotte.pk}" checked' in html
        assert html.count("checked") == 1

    def test_keeps_a_choice_that_the_text_does_not_find(self, charlotte):
        html = " ".join(str(TripForm({"place_0": "ro", "place_1": charlotte.pk})["place"]).split())

        assert f'name="place_1" value="{charlotte.pk}" checked' in html
        assert "Romania" in html

    def test_says_that_nothing_was_found(self):
        assert "No place found" in str(TripForm({"place_0": "Zzqx"})["place"])

    def test_asks_for_guidance_only_where_it_is_wanted(self, charlotte):
        url = f"{reverse('norms:place_guidance')}?place={charlotte.pk}"

        assert url in str(GuidedForm({"place_0": "char"})["place"])
        assert url in str(GuidedForm(initial={"place": charlotte})["place"])
        assert url not in str(TripForm({"place_0": "char"})["place"])

    def test_is_labelled_described_and_marked_as_wrong(self):
        template = Template("{% load crispy_forms_tags %}{{ form|crispy }}")
        html = template.render(Context({"form": GuidedForm({"place_0": "char"})}))

        assert '<label class="form-label" for="id_place">' in html
        assert 'id="id_place"' in html
        assert 'aria-invalid="true"' in html
        assert "form-control" in html
        assert "Choose the place you mean." in html


class TestPlaceOptions:
    url = reverse("norms:place_options")

    def get(self, client, **data):
        response = client.get(self.url, data, headers={"HX-Request": "true"})
        assert response.status_code == 200
        return " ".join(response.text.split())

    def test_offers_the_places_found(self, login, seeker, charlotte):
        html = self.get(login(seeker), field="place", place_0="char")

        assert f'type="radio" name="place_1" value="{charlotte.pk}"' in html
        assert '<input type="hidden" name="place_2" value="char">' in html
        assert "8 places found" in html
        assert "place-guidance" not in html

    def test_can_lead_to_guidance_and_takes_the_old_one_away(self, login, seeker, charlotte):
        html = self.get(login(seeker), field="place", place_0="char", guidance=1)

        assert f"{reverse('norms:place_guidance')}?place={charlotte.pk}" in html
        assert '<div id="place-guidance" hx-swap-oob="innerHTML">' in html

    def test_says_that_nothing_was_found(self, login, seeker):
        html = self.get(login(seeker), field="place", place_0="Zzqx")

        assert "No place found: try the next larger town." in html
        assert "0 places found" in html

    @pytest.mark.parametrize("text", ["", "%", "\x00", "x" * 10_000, "<script>"])
    def test_stays_calm_with_odd_text(self, login, seeker, text):
        html = self.get(login(seeker), field="place", place_0=text)

        assert "radio" not in html
        assert "<script>" not in html

    @pytest.mark.parametrize("field", ["", '"><script>', "x" * 10_000])
    def test_stays_calm_with_an_odd_field(self, login, seeker, field):
        assert "<script>" not in self.get(login(seeker), field=field)

    def test_needs_a_sign_in(self, client):
        assert client.get(self.url).status_code == 302
