"""Which preset applies: the center's, or something gentler."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Cadence
from contacts.cadence import GENTLE, ONCE, PERSISTENT, preset_for
from contacts.cadence.presets import NAMED, gentler_than
from norms.lookup import Custom
from norms.models import Acceptance

WELCOME = Custom(Acceptance.WELCOME)
UNUSUAL = Custom(Acceptance.UNUSUAL)
GENTLER = Custom(is_gentler=True)
BOTH = Custom(Acceptance.UNUSUAL, is_gentler=True)
CENTERS = st.sampled_from(Cadence)
SEEKERS = st.sampled_from(["", *Cadence])
CUSTOMS = st.builds(Custom, st.sampled_from(Acceptance), st.booleans())


class TestPresetFor:
    @pytest.mark.parametrize(
        ("center", "custom", "seeker", "expected", "because"),
        [
            ("gentle", WELCOME, "", GENTLE, ["center"]),
            ("persistent", WELCOME, "", PERSISTENT, ["center"]),
            ("persistent", WELCOME, "once", ONCE, ["seeker"]),
            ("once", WELCOME, "gentle", GENTLE, ["seeker"]),
            # Never more insistent than the center.
            ("gentle", WELCOME, "persistent", GENTLE, ["center"]),
            ("once", WELCOME, "persistent", ONCE, ["center"]),
            ("persistent", GENTLER, "", GENTLE, ["center", "gentler"]),
            ("gentle", GENTLER, "", GENTLE, ["center"]),
            ("persistent", BOTH, "once", GENTLE, ["seeker", "gentler"]),
            ("once", UNUSUAL, "", ONCE, ["center"]),
        ],
    )
    def test_is_the_centers_unless_something_is_gentler(
        self, center, custom, seeker, expected, because
    ):
        assert preset_for(center, custom, seeker) == (expected, because)

    def test_allows_one_follow_up_where_asking_is_unusual(self):
        preset, because = preset_for("persistent", UNUSUAL)

        assert (preset.follow_ups, preset.follow_up_after) == (1, 5)
        assert because == ["center", "unusual"]

    @given(center=CENTERS, custom=CUSTOMS, seeker=SEEKERS)
    def test_is_never_more_insistent_than_what_anybody_said(self, center, custom, seeker):
        preset, because = preset_for(center, custom, seeker)

        for said in [NAMED[center], *([NAMED[seeker]] if seeker else [])]:
            assert preset.follow_up_after >= said.follow_up_after
            assert preset.follow_ups <= said.follow_ups
        assert preset.follow_ups == 1 or custom.acceptance != Acceptance.UNUSUAL
        assert preset == GENTLE or not custom.is_gentler
        assert because[0] in {"center", "seeker"}


class TestGentlerThan:
    def test_names_what_a_seeker_may_choose(self):
        assert gentler_than("persistent") == ["gentle", "once"]
        assert gentler_than("gentle") == []
