"""What job seekers ask the coaches: as the seeker sees it, and as the coaches do."""

from norms.models import CenterPlace, Place, PlaceQuestion

ANSWERS_SHOWN = 5


def answers_for(user):
    """The newest answers to the user's questions about places that they have not read yet."""
    answered = PlaceQuestion.objects.visible_to(user).unread()
    answered = answered.select_related("place", "answer__author", "answer__place")
    return answered.order_by("-answered_at", "pk")[:ANSWERS_SHOWN]


def question_about(place, user):
    """The user's newest question about the place, or None."""
    asked = PlaceQuestion.objects.visible_to(user).filter(place=place)
    asked = asked.select_related("place", "answer__author", "answer__place")
    return asked.order_by("created_at").last()


def asked_places(user):
    """Places with open questions, and the field that brings those near the coach's center first.

    Where the center is not known, the oldest question comes first.
    """
    home = CenterPlace.objects.visible_to(user).select_related("place").first()
    places = Place.objects.asked_about()
    if home is None or home.place.latitude is None:
        return places, "asked_at"
    return places.with_distance(home.place), "distance"
