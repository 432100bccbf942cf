from django.urls import path

from accounts.views import about, access, center, people, profile, sharing

app_name = "accounts"

urlpatterns = [
    path("account/", profile.profile, name="profile"),
    path("account/access/", access.access, name="access"),
    path("account/sharing/", sharing.sharing, name="sharing"),
    path("account/sharing/<int:pk>/withdraw/", sharing.sharing_withdraw, name="sharing_withdraw"),
    path("center/people/", people.people, name="people"),
    path("center/people/add/", people.person_add, name="person_add"),
    path("center/people/<int:pk>/", people.person_edit, name="person_edit"),
    path("center/people/<int:pk>/deactivate/", people.person_deactivate, name="person_deactivate"),
    path("center/people/<int:pk>/activate/", people.person_activate, name="person_activate"),
    path("center/people/<int:pk>/coaches/add/", sharing.coach_assign, name="coach_assign"),
    path("center/assignments/<int:pk>/end/", sharing.assignment_end, name="assignment_end"),
    path("center/settings/", center.center_settings, name="center_settings"),
    path("center/access-log/", access.access_log, name="access_log"),
    path("about/", about.about, name="about"),
]
