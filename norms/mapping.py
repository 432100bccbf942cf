"""A map without outlines: the cities of an area, as dots, draw its shape. Pure functions.

Places come as pairs of longitude and latitude in degrees, and go as pairs of x and y in the units
of the picture, which is WIDTH wide.
"""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

WIDTH, TALLEST, MARGIN = 400, 320, 12
FAR_OUT = 0.02  # So large a part of the cities may lie far outside on each side: islands, mostly,
NEARBY = 0.05  # unless they are as near as this part of what the others take up.
APART = 26  # So far from each other marks are at least, to be pressed by a finger.


@dataclass(frozen=True)
class Frame:
    """What of the earth the picture shows, and how large."""

    west: float  # Longitudes are counted from here eastwards, so that none of them jumps.
    start: float
    north: float
    squeeze: float  # A degree of longitude is so many degrees of latitude long.
    scale: float  # Units in a degree of latitude.
    height: int

    def position(self, longitude, latitude):
        x = MARGIN + (eastward(longitude, self.start) - self.west) * self.squeeze * self.scale
        return round(x), round(MARGIN + (self.north - latitude) * self.scale)

    def shows(self, x, y):
        return 0 <= x <= WIDTH and 0 <= y <= self.height


class Mark(NamedTuple):
    """A place on the map."""

    place: object
    basis: object  # Of the acceptance there.
    x: int
    y: int
    shift: int  # So far from the mark, to the west, the place itself lies: 0 or less.


def frame_for(points, far_out=FAR_OUT):
    """The Frame that shows all of the points but those far out; there is at least one."""
    start = widest_gap_ends(longitude for longitude, _latitude in points)
    east_of = sorted(eastward(longitude, start) for longitude, _latitude in points)
    up = sorted(latitude for _longitude, latitude in points)
    out = int(len(points) * far_out)
    west, east = _ends(east_of, out)
    south, north = _ends(up, out)
    squeeze = max(math.cos(math.radians((south + north) / 2)), 0.1)
    wide, high = max((east - west) * squeeze, 0.2), max(north - south, 0.2)
    scale = min((WIDTH - 2 * MARGIN) / wide, (TALLEST - 2 * MARGIN) / high)
    west -= ((WIDTH - 2 * MARGIN) / scale - (east - west) * squeeze) / 2 / squeeze  # In the middle.
    return Frame(west, start, north, squeeze, scale, round(high * scale) + 2 * MARGIN)


def _ends(ordered, out):
    """The lowest and highest of the ordered numbers, but for `out` on each side that are far."""
    low, high = ordered[out], ordered[-1 - out]
    near = (high - low) * NEARBY
    return max(ordered[0], low - near), min(ordered[-1], high + near)


def widest_gap_ends(longitudes):
    """The longitude at which, going east, the widest stretch without a point ends."""
    around = sorted(set(longitudes))
    gaps = [(b - a, b) for a, b in pairwise(around)] + [(around[0] + 360 - around[-1], around[0])]
    return max(gaps)[1]


def eastward(longitude, start):
    """The longitude as degrees from -180 on, counted from `start` eastwards without a jump."""
    return start + (longitude - start) % 360


def path_of_dots(points, frame, step):
    """The `d` of one path that has a dot in each square of `step` units with a point in it."""
    rows = {}
    for point in points:
        x, y = frame.position(*point)
        if frame.shows(x, y):
            rows.setdefault(y // step, set()).add(x // step)
    return "".join(_row(y * step, sorted(rows[y]), step) for y in sorted(rows))


def _row(y, columns, step):
    moves = [f"m{(b - a) * step} 0h0" for a, b in pairwise(columns)]
    return f"M{columns[0] * step} {y}h0{''.join(moves)}"


def marks_on(frame, noted):
    """(marks, places outside the picture) of pairs of place and Basis of the acceptance.

    Marks that would lie on each other move to the east until there is room; a line leads back.
    """
    marks, outside = [], []
    for place, basis in noted:
        x, y = _at(frame, place)
        if x is None or not frame.shows(x, y):
            outside.append(place)
            continue
        at = x
        while any(math.hypot(x - other.x, y - other.y) < APART for other in marks):
            x += 4
        if x > WIDTH:  # No room is left in this row.
            outside.append(place)
        else:
            marks.append(Mark(place, basis, x, y, at - x))
    return marks, outside


def _at(frame, place):
    if place.longitude is None or place.latitude is None:
        return None, None
    return frame.position(place.longitude, place.latitude)
