"""How the week stands, on Today, for those who keep a log."""

from contacts.today import Notice, Source
from worksearch.log import log_of
from worksearch.models import LogSettings


def rows_for(user):
    """What says that the user keeps a log."""
    return {"log_settings": LogSettings.objects.visible_to(user).in_use()}


def notice_of(user, now, there):
    """A Notice for Today of the user at the moment `now`; None for whoever keeps no log."""
    log = log_of(user) if "log_settings" in there else None
    return log and Notice("worksearch/_notice.html", log.weekly(log.week_at(now)))


WEEK = Source(rows_for, notice_of)
