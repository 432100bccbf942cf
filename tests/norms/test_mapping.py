import math
import re
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from norms.mapping import APART, TALLEST, WIDTH, frame_for, marks_on, path_of_dots

points = st.lists(st.tuples(st.floats(-180, 180), st.floats(-80, 80)), min_size=1, max_size=60)


def place(longitude, latitude):
    return SimpleNamespace(longitude=longitude, latitude=latitude)


def dots(path, step):
    """The dots that a path draws, as pairs of x and y."""
    found = []
    for absolute, x, y, relative in re.findall(r"(M)(\d+) (\d+)h0|m(\d+) 0h0", path):
        found.append((int(x), int(y)) if absolute else (found[-1][0] + int(relative), found[-1][1]))
    return found


class TestFrame:
    @given(points)
    def test_shows_nearly_all_points_within_the_picture(self, points):
        frame = frame_for(points)

        shown = [frame.shows(*frame.position(*point)) for point in points]
        assert shown.count(False) <= len(points) * 0.08
        assert 0 < frame.height <= TALLEST

    @given(points)
    def test_puts_north_up_and_east_right(self, points):
        frame = frame_for(points)
        longitude, latitude = points[0]

        x, y = frame.position(longitude, latitude)
        assert frame.position(longitude, latitude + 1)[1] < y
        if (longitude + 0.5 - frame.start) % 360 > 0.5:
            assert frame.position(longitude + 0.5, latitude)[0] >= x

    def test_does_not_tear_apart_what_lies_on_both_sides_of_the_date_line(self):
        frame = frame_for([(178, -17), (179, -18), (-179, -17)])

        west, east = (frame.position(longitude, -17)[0] for longitude in (178, -179))
        assert 0 < west < east < WIDTH

    def test_leaves_far_islands_out(self):
        mainland = [(-120 + n % 50, 30 + n % 18) for n in range(1000)]
        frame = frame_for([*mainland, (-157, 21)])

        assert not frame.shows(*frame.position(-157, 21))
        assert frame.shows(*frame.position(-120, 30))

    def test_draws_a_single_town_in_the_middle(self):
        frame = frame_for([(7.4, 43.7)])

        assert abs(frame.position(7.4, 43.7)[0] - WIDTH / 2) <= 1


class TestPathOfDots:
    @given(points, st.sampled_from([2, 3, 5]))
    def test_has_one_dot_for_each_square_with_a_town_in_it(self, points, step):
        frame = frame_for(points)
        at = [frame.position(*point) for point in points]
        squares = {(x // step * step, y // step * step) for x, y in at if frame.shows(x, y)}

        found = dots(path_of_dots(points, frame, step), step)

        assert set(found) == squares
        assert len(found) == len(squares)


class TestMarksOn:
    @given(points)
    def test_leaves_room_to_press_each_mark_and_loses_none(self, points):
        frame = frame_for(points)

        marks, outside = marks_on(frame, [(place(*point), "welcome") for point in points])

        for n, mark in enumerate(marks):
            for other in marks[:n]:
                assert math.hypot(mark.x - other.x, mark.y - other.y) >= APART
        assert len(marks) + len(outside) == len(points)
        for mark in marks:
            assert frame.shows(mark.x, mark.y)
            at = frame.position(mark.place.longitude, mark.place.latitude)
            assert at == (mark.x + mark.shift, mark.y)

    def test_names_what_is_nowhere_known_as_outside(self):
        nowhere = place(None, None)

        marks, outside = marks_on(frame_for([(0, 0)]), [(nowhere, "unknown")])

        assert (marks, outside) == ([], [nowhere])
