"""Between which places somebody moves: apps that know it say so."""

# Functions of a user that give the paths of two places, from and to, or None.
MOVES = []


def move_of(user):
    """The paths of the places between which the user moves; None if nobody knows of any."""
    return next((places for move in MOVES if (places := move(user))), None)
