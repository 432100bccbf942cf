"""The chain of referrals: who led to whom, laid out as a small picture. Pure.

Everybody is a row, below the person who introduced them and one step further in. Introductions may
run in a circle, since each is typed by hand: there the first of them begins.
"""

from dataclasses import dataclass

DEEPEST = 4  # Steps from the first person to the last one that are drawn.
WIDEST = 12  # People drawn below one person, unless the picture is about that person.
MOST = 60  # Rows.
STEP, ROW = 18, 44  # How far, in pixels, one step is further in, and one row further down.


@dataclass(frozen=True)
class Node:
    """Somebody in the picture."""

    pk: int
    depth: int  # How many introductions away from where the picture begins.
    row: int
    children: tuple["Node", ...] = ()
    hidden: int = 0  # How many are not drawn: those they led to, and whom these led to.

    @property
    def x(self):
        return STEP // 2 + self.depth * STEP

    @property
    def y(self):
        return ROW // 2 + self.row * ROW

    @property
    def everybody(self):
        """The node and all below it, row by row."""
        return [self, *(node for child in self.children for node in child.everybody)]


@dataclass(frozen=True)
class Chain:
    """The picture: where it begins, and how many chains are not in it."""

    roots: tuple[Node, ...]
    hidden: int = 0

    @property
    def nodes(self):
        """Everybody in the picture, row by row."""
        return [node for root in self.roots for node in root.everybody]

    @property
    def edges(self):
        """Pairs of nodes: who led to whom."""
        return [(node, child) for node in self.nodes for child in node.children]

    @property
    def width(self):
        return STEP * (1 + max((node.depth for node in self.nodes), default=0))

    @property
    def height(self):
        return ROW * len(self.nodes)


def chain_of(introducers, start=None):
    """The Chain of the people in `introducers`: a dict of who introduced each, None for nobody.

    With `start`, the one that begins with that person. Its order is that of the dict.
    """
    led_to = {pk: [] for pk in introducers}
    for pk, introducer in introducers.items():
        if introducer in led_to and introducer != pk:
            led_to[introducer].append(pk)
    beginnings = [start] if start in led_to else _beginnings(introducers, led_to)
    picture = _Picture(led_to, start)
    roots = [picture.draw(pk, 0) for pk in beginnings if picture.has_room]
    return Chain(tuple(roots), len(beginnings) - len(roots))


def led_by(introducers, pk):
    """Who led to `pk`: the introducer first, then whoever introduced them, each once."""
    found = [pk]
    while (pk := introducers.get(pk)) in introducers and pk not in found:
        found.append(pk)
    return found[1:]


def _beginnings(introducers, led_to):
    """Whom nobody introduced, and the first person of each circle."""
    first = [pk for pk, introducer in introducers.items() if introducer not in led_to]
    first += [pk for pk, introducer in introducers.items() if introducer == pk]
    reached = set()
    for pk in [*first, *introducers]:
        if pk not in reached:
            if pk not in first:
                first.append(pk)
            reached.update(_reached_from(pk, led_to))
    order = {pk: n for n, pk in enumerate(introducers)}
    return sorted(first, key=order.get)


def _reached_from(pk, led_to):
    """The person and all who came from them."""
    reached, ahead = {pk}, [pk]
    while ahead:
        new = [child for child in led_to[ahead.pop()] if child not in reached]
        reached.update(new)
        ahead += new
    return reached


class _Picture:
    """What is drawn so far."""

    def __init__(self, led_to, start):
        self.led_to, self.start = led_to, start
        self.drawn = set()

    @property
    def has_room(self):
        return len(self.drawn) < MOST

    def draw(self, pk, depth):
        """The node of a person who is not drawn yet, and of those who came from them."""
        row = len(self.drawn)
        self.drawn.add(pk)
        below = self._shown_below(pk, depth)
        children = [self.draw(child, depth + 1) for child in below if self.has_room]
        left_out = [child for child in self.led_to[pk] if child not in self.drawn]
        hidden = {person for child in left_out for person in _reached_from(child, self.led_to)}
        return Node(pk, depth, row, tuple(children), len(hidden - self.drawn))

    def _shown_below(self, pk, depth):
        children = [child for child in self.led_to[pk] if child not in self.drawn]
        if depth == DEEPEST:
            return []
        return children if pk == self.start else children[:WIDEST]
