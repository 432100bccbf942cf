from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("account/", views.profile, name="profile"),
    path("center/people/", views.people, name="people"),
    path("center/people/add/", views.person_add, name="person_add"),
    path("center/people/<int:pk>/", views.person_edit, name="person_edit"),
    path("center/people/<int:pk>/deactivate/", views.person_deactivate, name="person_deactivate"),
    path("center/people/<int:pk>/activate/", views.person_activate, name="person_activate"),
    path("center/settings/", views.center_settings, name="center_settings"),
    path("about/", views.about, name="about"),
]
