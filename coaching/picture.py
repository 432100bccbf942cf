"""A small picture of how many people are at which stage: pure."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from contacts.choices import Stage

WIDTH, GAP, HEIGHT = 12, 4, 32  # Of a bar, between bars, of the highest bar.
FULL = 8  # So many people fill a bar, unless a stage has more.
LEAST = 3  # A single person among very many can be seen still.


@dataclass(frozen=True)
class Bar:
    label: str
    people: int
    x: int
    y: int
    height: int  # 0 where nobody is.


@dataclass(frozen=True)
class Picture:
    bars: list[Bar]  # One for each stage, in their order.
    text: str  # What the bars say, in words.
    width: int = len(Stage) * (WIDTH + GAP) - GAP
    height: int = HEIGHT + 2
    bar_width: int = WIDTH

    @classmethod
    def of(cls, people):
        """The Picture of the numbers of people by Stage."""
        most = max([FULL, *people.values()])
        bars = [
            _bar(stage, people.get(stage, 0), number * (WIDTH + GAP), most)
            for number, stage in enumerate(Stage)
        ]
        parts = [f"{bar.people} {bar.label}" for bar in bars if bar.people]
        return cls(bars, ", ".join(parts) or _("nobody yet"))


def _bar(stage, people, x, most):
    height = max(LEAST, round(HEIGHT * people / most)) if people else 0
    return Bar(str(stage.label), people, x, HEIGHT - height, height)
