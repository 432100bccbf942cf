from django.urls import path

from coaching.views import caseload, comments, notes, reports, seekers, suggestions

app_name = "coaching"

urlpatterns = [
    path("", caseload.caseload, name="caseload"),
    path("reports/", reports.reports, name="reports"),
    path("reports/report.csv", reports.reports_csv, name="reports_csv"),
    path("<int:pk>/", seekers.seeker, name="seeker"),
    path("<int:pk>/suggest/contact/", suggestions.suggest_contact, name="suggest_contact"),
    path("<int:pk>/suggest/group/", suggestions.suggest_group, name="suggest_group"),
    path("<int:pk>/suggest/question/", suggestions.suggest_question, name="suggest_question"),
    path(
        "<int:pk>/suggestions/<int:suggestion_pk>/read/",
        suggestions.suggestion_read,
        name="suggestion_read",
    ),
    path("<int:pk>/notes/", notes.notes, name="notes"),
    path("<int:pk>/notes/<int:note_pk>/", notes.note_edit, name="note_edit"),
    path("<int:pk>/notes/<int:note_pk>/delete/", notes.note_delete, name="note_delete"),
    path("<int:pk>/comments/<int:comment_pk>/", comments.comment_edit, name="comment_edit"),
    path(
        "<int:pk>/comments/<int:comment_pk>/delete/",
        comments.comment_delete,
        name="comment_delete",
    ),
    path("<int:pk>/comments/<int:comment_pk>/read/", comments.answer_read, name="answer_read"),
    path("<int:pk>/contacts/<int:contact_pk>/", seekers.contact, name="contact"),
    path("<int:pk>/meetings/<int:meeting_pk>/", seekers.meeting, name="meeting"),
    path("<int:pk>/drafts/<int:draft_pk>/", seekers.draft, name="draft"),
]
