"""The outbox, for operators."""

from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts.admin import ReadOnlyAdmin
from accounts.admin_looks import WatchedAdmin
from outbox.models import Message
from reminders.models import MailChoice


@admin.register(Message)
class MessageAdmin(ReadOnlyAdmin):
    """What is to be mailed and was: to read, and to send again what did not go out."""

    list_display = ["kind", "state", "email", "last_error", "attempts", "planned_at", "next_at"]
    list_filter = ["state", "kind"]
    search_fields = ["email", "key"]
    ordering = ["-pk"]
    fields = [
        *["kind", "key", "person", "email", "day", "state", "planned_at", "next_at"],
        *["attempts", "last_error", "claimed_until", "ended_at"],
    ]
    actions = ["send_again"]

    @admin.action(description=_("Send again what did not go out, or may not have"))
    def send_again(self, request, found):
        count = found.send_again(timezone.now())
        text = ngettext(
            "%(count)s message is planned anew. The others were sent, or are not needed.",
            "%(count)s messages are planned anew. Any others were sent, or are not needed.",
            count,
        )
        self.message_user(request, text % {"count": count}, messages.SUCCESS)


@admin.register(MailChoice)
class MailChoiceAdmin(WatchedAdmin):
    """What job seekers want by mail: they say so themselves."""

    whose = "user"
    list_display = ["user", "frequency", "hour", "meetings", "thanks", "comments", "looked_on"]
    list_filter = ["frequency"]
    list_select_related = ["user"]
    search_fields = ["user__email"]
    fields = ["user", "frequency", "weekday", "hour", "meetings", "thanks", "comments"]
    readonly_fields = ["user"]

    def has_add_permission(self, request):
        return False
