from django.urls import path

from meetings.views import calendars, cards, debrief, meetings, preparing, promises

app_name = "meetings"

urlpatterns = [
    path("", meetings.meeting_list, name="list"),
    path("add/<int:contact_pk>/", meetings.meeting_add, name="add"),
    path("promises/", promises.promise_list, name="promises"),
    path("promises/<int:pk>/keep/", promises.promise_keep, name="promise_keep"),
    path("promises/<int:pk>/reopen/", promises.promise_reopen, name="promise_reopen"),
    path("moment/<int:contact_pk>/", meetings.meeting_moment, name="moment"),
    path("<int:pk>/", preparing.meeting_detail, name="detail"),
    path("<int:pk>.ics", calendars.meeting_ics, name="ics"),
    path("<int:pk>/edit/", meetings.meeting_edit, name="edit"),
    path("<int:pk>/cancel/", meetings.meeting_cancel, name="cancel"),
    path("<int:pk>/hold/", debrief.meeting_hold, name="hold"),
    path("<int:pk>/questions/", preparing.meeting_questions, name="questions"),
    path("<int:pk>/questions/add/", preparing.meeting_question_add, name="question_add"),
    path("<int:pk>/questions/move/", preparing.meeting_question_move, name="question_move"),
    path("<int:pk>/questions/drop/", preparing.meeting_question_drop, name="question_drop"),
    path("<int:pk>/focus/", preparing.meeting_focus, name="focus"),
    path("<int:pk>/ready/", preparing.meeting_ready, name="ready"),
    path("<int:pk>/prepared/", preparing.meeting_prepared, name="prepared"),
    path("<int:pk>/sheet/", preparing.meeting_sheet, name="sheet"),
    path("<int:pk>/debrief/", debrief.meeting_debrief, name="debrief"),
    path("<int:pk>/card/", cards.meeting_card, name="card"),
    path("<int:pk>/card/posted/", cards.meeting_card_posted, name="card_posted"),
    path("<int:pk>/delete/", meetings.meeting_delete, name="delete"),
    path("<int:pk>/restore/", meetings.meeting_restore, name="restore"),
]
