"""How the week stands, on Today, for those who keep a log."""

from contacts.today import Notice
from worksearch.log import log_of


def notice_of(user, now):
    """A Notice for Today of the user at the moment `now`; None for whoever keeps no log."""
    log = log_of(user)
    return log and Notice("worksearch/_notice.html", log.weekly(log.week_at(now)))
