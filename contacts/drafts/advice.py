"""What each finding says: how grave it is, why, and what to do instead. Sentences, nothing else."""

from dataclasses import dataclass

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

NOTE, THINK_AGAIN = "note", "think_again"


@dataclass(frozen=True)
class Advice:
    severity: str
    why: str
    what: str
    with_groups: str = ""  # Instead of `what`, where groups are known.

    def instead(self, groups):
        """What to do instead; names the groups that there are, where that helps."""
        if not (self.with_groups and groups):
            return self.what
        return format_lazy(self.with_groups, groups=", ".join(str(group) for group in groups))


ADVICE = {
    "asks_for_job": Advice(
        THINK_AGAIN,
        _("This sounds like asking for a job, and most people then answer no, or not at all."),
        _("Ask about their work and their way; if they bring up a job, you can say yes."),
    ),
    "sells_qualifications": Advice(
        THINK_AGAIN,
        _("This presents you as in an application; here you are the one who is curious."),
        _("Say in half a sentence who you are, and spend the rest on what you would like to know."),
    ),
    "resume_attached": Advice(
        THINK_AGAIN,
        _("A résumé turns a conversation into an application."),
        _("Leave it out; bring it only if they ask for it."),
    ),
    "too_long_note": Advice(
        NOTE,
        _("More than 75 words; short messages are read, and answered, more often."),
        _("See which sentence they would not miss."),
    ),
    "too_long": Advice(
        THINK_AGAIN,
        _("More than 100 words; busy people put long messages off."),
        _("Keep the greeting, why them, one question and how little time it takes; 75 words do."),
    ),
    "no_time_limit": Advice(
        NOTE,
        _("They cannot see how much of their time this takes."),
        _("Name a short time, such as 15 or 20 minutes."),
    ),
    "over_time": Advice(
        THINK_AGAIN,
        _("More than 30 minutes is a lot to ask of somebody who does not know you."),
        _("Ask for 15 to 20 minutes; if it goes well, they will give you more."),
    ),
    "no_question": Advice(
        NOTE,
        _("Nothing here asks for an answer."),
        _("Ask one clear question that they can answer in a line."),
    ),
    "no_connection": Advice(
        THINK_AGAIN,
        _("The first sentences do not say why you write to this person and not to another."),
        _("Begin with who sent you, what you share, or what of theirs you have seen or read."),
    ),
    "placeholder_left": Advice(
        THINK_AGAIN,
        _("Here is a gap that is still to be filled in."),
        _("Put in what belongs here, or take it out."),
    ),
    "wrong_name": Advice(
        THINK_AGAIN,
        _("The greeting names somebody else than this contact."),
        _("Look at the name once more, letter by letter."),
    ),
    "no_thanks": Advice(
        NOTE,
        _("There is no word of thanks, and they give their time for nothing."),
        _("Thank them in half a sentence."),
    ),
    "pressure": Advice(
        THINK_AGAIN,
        _("This presses for an answer, which makes it easier to give none."),
        _("Leave the time to them, and make it easy to say no."),
    ),
    "nothing_learned": Advice(
        NOTE,
        _("These thanks could be for anybody; they name nothing that you learned."),
        _("Name one thing they said, and what you will do with it."),
    ),
    "local_unusual": Advice(
        NOTE,
        _("Where they are, it is unusual to ask a stranger for a conversation."),
        _("First meet people through a group there, and say where you have met; or ask anyway."),
        _("First meet people through a group there: {groups}. Or ask anyway."),
    ),
    "local_task": Advice(
        NOTE,
        _("Where they are, people decide about a meeting by the task, not by who asks."),
        _("State your concrete question in the message, and offer a short call."),
    ),
    "local_relationship": Advice(
        NOTE,
        _("Where they are, people decide about a meeting by who asks."),
        _("Begin with what connects you: a person, a school, a group, a place."),
    ),
}
