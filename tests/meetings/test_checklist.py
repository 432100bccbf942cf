from types import SimpleNamespace

import pytest

from meetings.checklist import checklist, local_custom
from meetings.models import Way
from norms.choices import Formality
from norms.models import Acceptance, Approach, ThankYou


def custom(**said):
    """A Guidance that knows nothing but what is said."""
    silence = {
        "acceptance": Acceptance.UNKNOWN,
        "approach": Approach.UNKNOWN,
        "formality": "",
        "usual_minutes": None,
        "thank_you": "",
    }
    return SimpleNamespace(**silence | said)


class TestChecklist:
    @pytest.mark.parametrize("way", Way)
    def test_has_something_for_every_way_of_meeting(self, way):
        others = [line for other in Way if other != way for line in checklist(other, 20, custom())]

        assert len(set(checklist(way, 20, custom())) - set(others)) >= 3

    def test_thinks_of_the_camera_in_a_video_call(self):
        assert any("camera" in line.text for line in checklist(Way.VIDEO, 20, custom()))

    def test_ends_with_the_local_custom(self):
        there = custom(thank_you=ThankYou.CARD)

        assert "a card and a stamp" in checklist(Way.PHONE, 20, there)[-1].text

    def test_has_a_key_of_its_own_for_each_line(self):
        lines = {
            line
            for way in Way
            for approach in Approach
            for acceptance in Acceptance
            for formality in Formality
            for thanks in ThankYou
            for line in checklist(
                way,
                20,
                custom(
                    approach=approach,
                    acceptance=acceptance,
                    formality=formality,
                    thank_you=thanks,
                    usual_minutes=15,
                ),
            )
        }

        assert len({line.key for line in lines}) == len(lines)
        assert max(len(line.key) for line in lines) <= 20


class TestLocalCustom:
    @pytest.mark.parametrize(
        ("said", "words"),
        [
            ({"acceptance": Acceptance.UNUSUAL}, "I am not asking for a job"),
            ({"acceptance": Acceptance.INTRODUCTION}, "who brought you together"),
            ({"approach": Approach.RELATIONSHIP}, "whom you both know"),
            ({"approach": Approach.TASK}, "main question in one sentence"),
            ({"formality": Formality.POLITE}, "first names wait"),
            ({"formality": Formality.FORMAL}, "their title and last name"),
            ({"usual_minutes": 15}, "after 15 minutes"),
            ({"thank_you": ThankYou.EITHER}, "their address"),
        ],
    )
    def test_says_what_it_asks_for(self, said, words):
        [line] = local_custom(20, custom(**said))

        assert words in line.text

    @pytest.mark.parametrize(
        "said",
        [
            {},
            {"acceptance": Acceptance.WELCOME},
            {"approach": Approach.BALANCED},
            {"formality": Formality.CASUAL},
            {"usual_minutes": 20},
            {"usual_minutes": 30},
            {"thank_you": ThankYou.EMAIL},
        ],
    )
    def test_is_silent_where_there_is_nothing_to_get_ready(self, said):
        assert local_custom(20, custom(**said)) == []
