"""The job seekers whom a coach looks after, and how far those are who share it."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from accounts.models import Assignment, Sharing, User
from coaching.picture import Picture
from coaching.urgency import Progress, Reason, in_words, needs_of, place_of
from contacts.models import Contact, Pause, Stage
from meetings.models import Meeting

NO_PAUSE = {"until": None, "over": None}


@dataclass
class Line:
    """One job seeker in the caseload."""

    assignment: Assignment
    sharing: Sharing | None  # None: nothing is shared, and nothing known.
    progress: Progress | None
    today: object

    @property
    def seeker(self) -> User:
        return self.assignment.seeker

    @cached_property
    def needs(self):
        return needs_of(self.progress, self.today) if self.progress else []

    @property
    def paused_until(self):
        """The last day of their pause, where they agreed that the coach sees it; else None."""
        is_told = self.sharing is not None and self.sharing.tells_of_pauses
        return self.progress.paused_until if is_told else None

    @property
    def reasons(self):
        """Why they need the coach, in sentences, the most urgent first."""
        return [in_words(need) for need in self.needs]

    @property
    def is_good_news(self):
        """Whether there is nothing but a reason to be glad."""
        return [need.reason for need in self.needs] == [Reason.WELL_DONE]

    @cached_property
    def picture(self):
        return Picture.of(self.progress.people)

    @property
    def place(self):
        """What the caseload is sorted by: who shares nothing comes last."""
        return self.progress is None, *place_of(self.needs), self.name_and_number

    @property
    def name_and_number(self):
        return self.seeker.sort_name, self.seeker.pk

    @property
    def activity(self):
        """What puts those first for whom something happened longest ago."""
        last_on = self.progress.last_on if self.progress else None
        return last_on is None, last_on or self.today, self.name_and_number


def caseload_of(coach, today):
    """A Line for each job seeker of the coach on the day `today`: five queries, however many."""
    assignments = Assignment.objects.caseload_of(coach).select_related("seeker")
    return lines_of(coach, assignments, Sharing.objects.open_to(coach), today)


def line_of(coach, sharing, today):
    """The Line of the job seeker whose open sharing that is."""
    return lines_of(coach, [sharing.assignment], [sharing], today, only=sharing.seeker)[0]


def lines_of(coach, assignments, sharings, today, only=None):
    of = {"owner": only} if only else {}
    rows = defaultdict(list)
    for row in Contact.objects.progress_for(coach, today).filter(**of):
        rows[row["owner"]].append(row)
    first_met = dict(
        Meeting.objects.first_held_for(coach).filter(**of).values_list("owner", "first_at")
    )
    pauses = {row["owner"]: row for row in Pause.objects.days_for(coach, today).filter(**of)}
    by_assignment = {sharing.assignment_id: sharing for sharing in sharings}
    lines = []
    for assignment in assignments:
        sharing = by_assignment.get(assignment.pk)
        owner = assignment.seeker_id
        progress = sharing and progress_of(
            sharing, rows[owner], first_met.get(owner), pauses.get(owner, NO_PAUSE)
        )
        lines.append(Line(assignment, sharing, progress, today))
    return lines


def progress_of(sharing, rows, first_met_at, pause):
    """The Progress of one job seeker.

    From what `ContactQuerySet.progress_for` and `PauseQuerySet.days_for` give of them.
    """
    return Progress(
        shared_on=timezone.localdate(sharing.given_at),
        people={Stage(row["stage"]): row["people"] for row in rows},
        waiting={Stage(row["stage"]): row["waiting"] for row in rows},
        no_reply=sum(row["no_reply"] for row in rows),
        thanks=sum(row["thanks"] for row in rows),
        thanks_since=min((row["thanks_since"] for row in rows if row["thanks"]), default=None),
        last_on=timezone.localdate(max(row["last_at"] for row in rows)) if rows else None,
        first_met_on=timezone.localdate(first_met_at) if first_met_at else None,
        paused_until=pause["until"],
        paused_before=pause["over"],
    )
