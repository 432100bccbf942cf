"""Centers and users in Django admin, for operators."""

from django.contrib import admin, messages
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts import actions
from accounts.models import Center, User


@admin.register(Center)
class CenterAdmin(admin.ModelAdmin):
    list_display = ["name", "cadence", "created_at"]
    search_fields = ["name"]

    def save_model(self, request, obj, form, change):
        actions.save_center(form=form)


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    """Nobody types another's password: a new user gets a link to set one."""

    list_display = ["email", "first_name", "last_name", "center", "role", "is_active", "is_staff"]
    list_filter = ["role", "is_active", "is_staff"]
    list_select_related = ["center"]
    search_fields = ["email", "first_name", "last_name"]
    ordering = ["email"]
    autocomplete_fields = ["center"]
    readonly_fields = ["last_login", "date_joined"]
    fields = [
        *["email", "first_name", "last_name", "center", "role", "time_zone"],
        *["is_active", "is_staff", "is_superuser", *readonly_fields],
    ]
    actions = ["mail_link"]

    def save_model(self, request, user, form, change):
        if change:
            super().save_model(request, user, form, change)
            actions.vouch_for_address(user=user)
        else:
            user.set_unusable_password()
            super().save_model(request, user, form, change)
            transaction.on_commit(lambda: self.mail_link(request, [user]))

    @admin.action(description=_("Mail a link to set a password"))
    def mail_link(self, request, users):
        site = request.build_absolute_uri("/")
        told = [actions.invite(person=user, site=site) for user in users]
        if all(told):
            self.message_user(request, _("The link is on its way."))
        else:
            text = _("Not every mail could be sent. Try again when the mail server answers.")
            self.message_user(request, text, messages.ERROR)
