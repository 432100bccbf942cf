from django.urls import path

from meetings.views import calendars

app_name = "calendar"

urlpatterns = [
    path("account/calendar/", calendars.calendar, name="page"),
    path("account/calendar/renew/", calendars.calendar_renew, name="renew"),
    path("account/calendar/revoke/", calendars.calendar_revoke, name="revoke"),
    path("calendar/<str:token>.ics", calendars.feed, name="feed"),
]
