"""When the commands that keep the installation in order last ran."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommandRun(models.Model):
    """The last time that a command came to its end without an error."""

    name = models.CharField(_("command"), max_length=100, primary_key=True)
    ended_at = models.DateTimeField(_("ended at"))

    class Meta:
        verbose_name = _("run of a command")
        verbose_name_plural = _("runs of commands")

    def __str__(self):
        return self.name
