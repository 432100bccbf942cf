"""How soon and how often to follow up on silence: three presets, and which of them applies.

The center says what is usual for its job seekers. They may choose to be gentler, and what is
customary in the contact's place may ask for it; nobody is ever told to be more insistent.
"""

from dataclasses import dataclass, replace

from accounts.models import Cadence
from norms.models import Acceptance


@dataclass(frozen=True)
class Preset:
    """Business days of silence before the next message, and how many messages there are."""

    name: str
    follow_up_after: int
    follow_ups: int
    someone_else_after: int | None  # None: nobody else there is suggested.


GENTLE = Preset(Cadence.GENTLE, 7, 1, 3)
ONCE = Preset(Cadence.ONCE, 5, 1, None)
PERSISTENT = Preset(Cadence.PERSISTENT, 5, 3, 3)
GENTLEST_FIRST = [GENTLE, ONCE, PERSISTENT]
NAMED = {preset.name: preset for preset in GENTLEST_FIRST}


def preset_for(center, guidance, seeker=""):
    """The Preset that applies, and why: a list of "center" or "seeker", then "gentler", "unusual".

    `center` and `seeker` are names of presets; the seeker may have chosen none. Of the guidance
    for the contact's place `is_gentler` and `acceptance` are read.
    """
    preset, why = agreed(center, seeker), ["center"]
    if preset.name != center:
        why = ["seeker"]
    if guidance.is_gentler and preset != GENTLE:
        preset, why = GENTLE, [*why, "gentler"]
    if guidance.acceptance == Acceptance.UNUSUAL and preset.follow_ups > 1:
        preset, why = replace(preset, follow_ups=1), [*why, "unusual"]
    return preset, why


def agreed(center, seeker):
    """The gentler one of what the center says and what the seeker chose, if anything."""
    chosen = [NAMED[name] for name in [center, seeker] if name]
    return min(chosen, key=GENTLEST_FIRST.index)


def gentler_than(name):
    """The names of the presets that are gentler than the one of that name."""
    return [preset.name for preset in GENTLEST_FIRST[: GENTLEST_FIRST.index(NAMED[name])]]
