from django.urls import path

from reminders.views import choosing, written

app_name = "reminders"

urlpatterns = [
    path("account/mail/", choosing.choose, name="choose"),
    path("mail/stop/<str:token>/", choosing.stop, name="stop"),
    path("dev/mail/", written.written, name="written"),
    path("dev/mail/<str:name>/", written.written_mail, name="written_mail"),
    path("dev/mail/<str:name>/html/", written.written_html, name="written_html"),
]
