from django.urls import path

from accounts.views import about, center, people, profile

app_name = "accounts"

urlpatterns = [
    path("account/", profile.profile, name="profile"),
    path("center/people/", people.people, name="people"),
    path("center/people/add/", people.person_add, name="person_add"),
    path("center/people/<int:pk>/", people.person_edit, name="person_edit"),
    path("center/people/<int:pk>/deactivate/", people.person_deactivate, name="person_deactivate"),
    path("center/people/<int:pk>/activate/", people.person_activate, name="person_activate"),
    path("center/settings/", center.center_settings, name="center_settings"),
    path("about/", about.about, name="about"),
]
