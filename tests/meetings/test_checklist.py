import pytest

from meetings.checklist import checklist
from meetings.models import Way


class TestChecklist:
    @pytest.mark.parametrize("way", Way)
    def test_has_something_for_every_way_of_meeting(self, way):
        others = [line for other in Way if other != way for line in checklist(other)]

        assert len(set(checklist(way)) - set(others)) >= 3

    def test_thinks_of_the_camera_in_a_video_call(self):
        assert any("camera" in line for line in checklist(Way.VIDEO))
