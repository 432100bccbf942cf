import pytest
from django.urls import reverse

from tests.factories import CardFactory, DebriefFactory, PromiseFactory

pytestmark = pytest.mark.django_db


class TestAdmin:
    @pytest.mark.parametrize("model", ["meeting", "debrief", "promise", "card"])
    def test_lets_an_operator_look_search_and_change(self, login, operator, model):
        debrief = DebriefFactory(meeting__contact__last_name="Whitfield")
        rows = [debrief.meeting, debrief, PromiseFactory(debrief=debrief)]
        rows.append(CardFactory(meeting=debrief.meeting))
        row = next(row for row in rows if row._meta.model_name == model)
        client = login(operator)

        found = client.get(
            reverse(f"admin:meetings_{model}_changelist"), {"q": "Whitfield"}
        ).content.decode()
        change = client.get(reverse(f"admin:meetings_{model}_change", args=[row.pk]))

        assert "Whitfield" in found
        assert change.status_code == 200
