"""The words of the work-search log; its rules need no table to know them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What one did to find work, as agencies tell it apart."""

    APPLICATION = "application", _("Applied for a job")
    EMPLOYER_CONTACT = "employer_contact", _("Contacted an employer about an opening")
    NO_OPENING = "no_opening", _("Contacted an employer that has no opening")
    INTERVIEW = "interview", _("Had a job interview")
    INFORMATIONAL = "informational", _("Held an informational interview")
    ASK = "ask", _("Asked somebody for a conversation")
    FOLLOW_UP = "follow_up", _("Followed up on a conversation or message")
    NETWORKING = "networking", _("Went to a networking group or event")
    JOB_CLUB = "job_club", _("Went to a job club")
    COUNSELOR = "counselor", _("Met a career counselor or coach")
    WORKSHOP = "workshop", _("Took a job-search workshop or class")
    JOB_FAIR = "job_fair", _("Went to a job fair")
    SERVICE = "service", _("Used a reemployment service of the job center")
    RESUME = "resume", _("Posted a résumé for employers to find")
    PROFILE = "profile", _("Made a profile on a professional networking site")
    REGISTRATION = "registration", _("Registered with a staffing agency or recruiter")
    JOB_BANK = "job_bank", _("Searched a job bank")
    OTHER = "other", _("Something else")


class Detail(models.TextChoices):
    """What an agency wants to be told of an activity, besides the day and what it was."""

    EMPLOYER = "employer", _("Employer or organizer")
    PERSON = "person", _("Person")
    REACH = "reach", _("Address, phone, email or link")
    METHOD = "method", _("How")
    JOB = "job", _("Position")
    RESULT = "result", _("What came of it")
    PROOF = "proof", _("Proof you keep")


class Weekday(models.TextChoices):
    """The first day of a week; in the order of `date.weekday`."""

    MONDAY = "monday", _("Monday")
    TUESDAY = "tuesday", _("Tuesday")
    WEDNESDAY = "wednesday", _("Wednesday")
    THURSDAY = "thursday", _("Thursday")
    FRIDAY = "friday", _("Friday")
    SATURDAY = "saturday", _("Saturday")
    SUNDAY = "sunday", _("Sunday")


class Answer(models.TextChoices):
    """What a rule set says of an activity."""

    COUNTS = "counts", _("Counts")
    NO = "no", _("Does not count")
    REPEATED = "repeated", _("Same employer as before: does not count again")
    DIFFERS = "differs", _("Sources differ: not counted")
    UNKNOWN = "unknown", _("Not known whether it counts: not counted")
