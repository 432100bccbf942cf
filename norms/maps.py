"""Maps of places with notes, drawn from the cities of the gazetteer."""

from dataclasses import dataclass
from functools import lru_cache

from norms.mapping import WIDTH, Frame, frame_for, marks_on, path_of_dots
from norms.models import Level, Place

# Squares in which one dot stands for all cities, in units of the picture: the more cities, the
# smaller. Few cities draw larger dots.
STEPS = [(1000, 2), (100, 3), (0, 5)]
LARGE = 50_000  # The world is drawn from cities of so many people and more.


@dataclass(frozen=True)
class Shape:
    """The cities of an area as one path of dots."""

    frame: Frame
    dots: str
    step: int


class Map:
    """The shape of an area, or of the world (None), with marks for pairs of place and the
    Basis of the acceptance there.

    False where the area has no city: there is nothing to draw.
    """

    width = WIDTH

    def __init__(self, area, noted):
        self.shape = shape_of(area.country_code if area else "", area.region_code if area else "")
        if self.shape:
            self.marks, self.outside = marks_on(self.shape.frame, noted)

    @property
    def has_stale(self):
        """Whether a mark needs to be told from those of what has been seen lately."""
        return any(mark.basis.is_stale for mark in self.marks)

    def __bool__(self):
        return self.shape is not None


@lru_cache(maxsize=512)  # It changes with the gazetteer alone, so with a new release.
def shape_of(country_code, region_code):
    """The Shape of a region, of a country, or of the world; None where there is no city."""
    cities = Place.objects.filter(level=Level.CITY, longitude__isnull=False)
    if region_code:
        cities = cities.filter(region_code=region_code)
    elif country_code:
        cities = cities.filter(country_code=country_code)
    else:
        cities = cities.filter(population__gte=LARGE)
    points = list(cities.values_list("longitude", "latitude"))
    if not points:
        return None
    frame = frame_for(points) if country_code else frame_for(points, far_out=0)
    step = next(step for least, step in STEPS if len(points) > least)
    return Shape(frame, path_of_dots(points, frame, step), step)
