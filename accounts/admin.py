"""Centers and users in Django admin, for operators."""

from django.contrib import admin, messages
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts import actions
from accounts.audit import record
from accounts.inviting import mailing
from accounts.models import Center, Change, Cohort, Invitation, User, What


@admin.register(Center)
class CenterAdmin(admin.ModelAdmin):
    list_display = ["name", "slug", "cadence", "created_at"]
    search_fields = ["name"]

    def save_model(self, request, obj, form, change):
        actions.save_center(form=form)


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    """Nobody types another's password: who is new comes by an invitation."""

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

    def has_add_permission(self, request):
        return False

    def save_model(self, request, user, form, change):
        super().save_model(request, user, form, change)
        actions.vouch_for_address(user=user)


@admin.register(Invitation)
class InvitationAdmin(admin.ModelAdmin):
    """How somebody comes to a center, its first admin too."""

    list_display = ["email", "center", "role", "state", "created_at"]
    list_filter = ["role"]
    list_select_related = ["center"]
    search_fields = ["email", "first_name", "last_name"]
    autocomplete_fields = ["center"]
    fields = ["center", "email", "first_name", "last_name", "role"]
    actions = ["mail"]

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, invitation, form, change):
        invitation.invited_by = request.user
        super().save_model(request, invitation, form, change)
        record(
            What.INVITED,
            center=invitation.center,
            by=request.user,
            field=invitation.role,
            after="1",
        )
        made = Invitation.objects.filter(pk=invitation.pk)
        transaction.on_commit(lambda: self.mail(request, made))

    @admin.action(description=_("Mail what waits"))
    def mail(self, request, invitations):
        if mailing.send_waiting(invitations, site=request.build_absolute_uri("/")):
            text = _("The mail could not be sent yet. It waits for manage.py send_invitations.")
            self.message_user(request, text, messages.WARNING)


@admin.register(Cohort)
class CohortAdmin(admin.ModelAdmin):
    list_display = ["name", "center", "created_at"]
    list_select_related = ["center"]
    search_fields = ["name"]
    autocomplete_fields = ["center"]
    fields = ["center", "name"]


@admin.register(Change)
class ChangeAdmin(admin.ModelAdmin):
    """What admins of centers changed: to read."""

    list_display = ["at", "center", "by", "what", "field", "person", "before", "after"]
    list_filter = ["what"]
    list_select_related = ["center", "by", "person"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
