from django.urls import path

from accounts.views import (
    about,
    accepting,
    access,
    center,
    invitations,
    people,
    profile,
    rosters,
    sharing,
)

app_name = "accounts"

urlpatterns = [
    path("account/", profile.profile, name="profile"),
    path("account/access/", access.access, name="access"),
    path("account/sharing/", sharing.sharing, name="sharing"),
    path("account/sharing/<int:pk>/withdraw/", sharing.sharing_withdraw, name="sharing_withdraw"),
    path("center/people/", people.people, name="people"),
    path("center/people/<int:pk>/", people.person_edit, name="person_edit"),
    path("center/people/<int:pk>/deactivate/", people.person_deactivate, name="person_deactivate"),
    path("center/people/<int:pk>/activate/", people.person_activate, name="person_activate"),
    path("center/people/<int:pk>/coaches/add/", sharing.coach_assign, name="coach_assign"),
    path("center/assignments/<int:pk>/end/", sharing.assignment_end, name="assignment_end"),
    path("center/invitations/", invitations.invitations, name="invitations"),
    path("center/invitations/add/", invitations.invitation_add, name="invitation_add"),
    path("center/invitations/send/", invitations.invitations_send, name="invitations_send"),
    path(
        "center/invitations/<int:pk>/resend/",
        invitations.invitation_resend,
        name="invitation_resend",
    ),
    path(
        "center/invitations/<int:pk>/revoke/",
        invitations.invitation_revoke,
        name="invitation_revoke",
    ),
    path("center/invitations/file/", rosters.roster_add, name="roster_add"),
    path("center/invitations/file/<int:pk>/", rosters.roster, name="roster"),
    path("center/invitations/file/<int:pk>/invite/", rosters.roster_invite, name="roster_invite"),
    path(
        "center/invitations/file/<int:pk>/not-invited.csv",
        rosters.roster_refused,
        name="roster_refused",
    ),
    path("invitation/<str:token>/", accepting.invitation_accept, name="invitation_accept"),
    path("center/settings/", center.center_settings, name="center_settings"),
    path("center/access-log/", access.access_log, name="access_log"),
    path("about/", about.about, name="about"),
]
