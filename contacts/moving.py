"""A job seeker who moves from one place to another."""

from norms.lookup import comparison_of


def moving_paths(user):
    """The paths of the user's home and of where they move, or None if they do not say both."""
    profile = getattr(user, "seeker_profile", None)
    if not (profile and profile.is_moving):
        return None
    return profile.home.path, profile.moving_to.path


def move_ahead(profile, today):
    """The Comparison of the two places, until the seeker has said that it is done; or None."""
    if not (profile and profile.is_moving) or profile.settled_in_id == profile.moving_to_id:
        return None
    return comparison_of(profile.home_id, profile.moving_to_id, today)
