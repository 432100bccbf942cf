"""Centers and users in Django admin, for operators."""

from django.contrib import admin, messages
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts import actions, cohorts, identity, second_factor, sessions
from accounts.audit import record
from accounts.forms import IdentityProviderForm
from accounts.inviting import mailing
from accounts.models import (
    Alarm,
    Assignment,
    Center,
    Change,
    Cohort,
    IdentityProvider,
    Invitation,
    Look,
    Sharing,
    User,
    What,
)


@admin.register(Center)
class CenterAdmin(admin.ModelAdmin):
    list_display = ["name", "slug", "cadence", "created_at"]
    search_fields = ["name"]

    def save_model(self, request, obj, form, change):
        actions.save_center(form=form, by=request.user)


@admin.register(IdentityProvider)
class IdentityProviderAdmin(admin.ModelAdmin):
    form = IdentityProviderForm
    list_display = ["name", "center", "protocol", "issuer", "adds_seekers", "is_only_way"]
    list_select_related = ["center"]
    autocomplete_fields = ["center"]
    readonly_fields = ["way_back"]

    def has_change_permission(self, request, obj=None):
        """What admins of a center tell of a SAML provider, they change themselves."""
        return not (obj and obj.speaks_saml) and super().has_change_permission(request, obj)

    def save_model(self, request, provider, form, change):
        identity.save_provider(form=form, by=request.user)

    def delete_model(self, request, provider):
        identity.remove_provider(provider=provider, by=request.user)

    def delete_queryset(self, request, queryset):
        for provider in queryset:
            self.delete_model(request, provider)

    @admin.display(description=_("what to register there"))
    def way_back(self, provider):
        """The path to which the provider must be told to send people back."""
        if not provider.pk:
            return _("Shown when it is saved.")
        if provider.speaks_saml:
            return reverse("saml_back", args=[provider.center_id])
        return reverse("openid_connect_callback", kwargs={"provider_id": provider.key})


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
    actions = ["take_away_factor", "sign_out"]

    def has_add_permission(self, request):
        return False

    def save_model(self, request, user, form, change):
        super().save_model(request, user, form, change)
        actions.vouch_for_address(user=user)
        if not user.is_active:
            sessions.end_all(user)

    @admin.action(description=_("Take away the second factor (of somebody who has lost it)"))
    def take_away_factor(self, request, users):
        for user in users:
            second_factor.own(user).delete()
            sessions.end_all(user)
        text = _("They sign in with their password alone. Be sure that it was they who asked.")
        self.message_user(request, text)

    @admin.action(description=_("Sign out everywhere"))
    def sign_out(self, request, users):
        for user in users:
            sessions.end_all(user)
        self.message_user(request, _("They are signed out, and can sign in again."))


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
            text = _("The mail could not be sent yet. The worker tries again.")
            self.message_user(request, text, messages.WARNING)


@admin.register(Cohort)
class CohortAdmin(admin.ModelAdmin):
    list_display = ["name", "center", "created_at"]
    list_select_related = ["center"]
    search_fields = ["name"]
    autocomplete_fields = ["center"]
    fields = ["center", "name"]

    def save_model(self, request, cohort, form, change):
        super().save_model(request, cohort, form, change)
        cohorts.note_name(cohort, by=request.user, before=form.initial.get("name", ""))

    def delete_model(self, request, cohort):
        cohorts.note_name(cohort, by=request.user, before=cohort.name, after="")
        super().delete_model(request, cohort)

    def delete_queryset(self, request, queryset):
        for cohort in queryset:
            self.delete_model(request, cohort)


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows that nobody writes by hand."""

    show_full_result_count = False

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Change)
class ChangeAdmin(ReadOnlyAdmin):
    """What admins of centers changed: to read."""

    list_display = ["at", "center", "by", "what", "field", "person", "before", "after"]
    list_filter = ["what"]
    list_select_related = ["center", "by", "person"]


@admin.register(Look)
class LookAdmin(ReadOnlyAdmin):
    """The access log: to read."""

    list_display = ["at", "actor", "subject", "page", "row", "sharing_id"]
    list_filter = ["page"]
    list_select_related = ["actor", "subject"]


@admin.register(Alarm)
class AlarmAdmin(ReadOnlyAdmin):
    """Accounts that saw very many people's data in a short time: to read."""

    list_display = ["at", "actor", "people"]
    list_select_related = ["actor"]


@admin.register(Assignment)
class AssignmentAdmin(ReadOnlyAdmin):
    """Who is whose coach: to read, since admins and job seekers say so themselves."""

    list_display = ["seeker", "coach", "created_at", "ended_at"]
    list_select_related = ["seeker", "coach"]
    search_fields = ["seeker__email", "coach__email"]

    def has_delete_permission(self, request, obj=None):
        return request.user.is_superuser  # They go with the account of a person.


@admin.register(Sharing)
class SharingAdmin(AssignmentAdmin):
    """What job seekers have agreed to: to read. Nobody agrees for them."""

    list_display = ["seeker", "coach", "scope", "text_version", "given_at", "withdrawn_at"]
    list_select_related = ["assignment__seeker", "assignment__coach"]
    search_fields = ["assignment__seeker__email", "assignment__coach__email"]
