from django.urls import path

from coaching.views import caseload, reports, seekers

app_name = "coaching"

urlpatterns = [
    path("", caseload.caseload, name="caseload"),
    path("reports/", reports.reports, name="reports"),
    path("reports/report.csv", reports.reports_csv, name="reports_csv"),
    path("<int:pk>/", seekers.seeker, name="seeker"),
    path("<int:pk>/contacts/<int:contact_pk>/", seekers.contact, name="contact"),
    path("<int:pk>/meetings/<int:meeting_pk>/", seekers.meeting, name="meeting"),
    path("<int:pk>/drafts/<int:draft_pk>/", seekers.draft, name="draft"),
]
