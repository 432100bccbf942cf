"""Who gets in where: every route, method, kind of person, and whose row it is.

A line of ACCESS says what one method of one route answers to each of PEOPLE:

    200  a page (of a POST: the form again, since it is sent empty)
    302  done, go on there; to anonymous people: sign in first
    404  does not exist, for them

`row` names what the address is about, one of ROWS below; "-" for none. The row belongs to
`seeker` (notes and resources: to `coach`), so everybody else asks for another person's row of
the same center or of another center. Everybody also asks for a row that is missing: whoever
gets 404 for the row gets the very same page for the missing one.

Each answer also has the headers that an answer must have, nothing inline, and leads nowhere else
(tests/security/answers.py).

A method without a line answers 405. A new route: a line for each of its methods, in the
section of its app. A new kind of row: an entry in ROWS.
"""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse
from django.utils import timezone

from accounts.models import Role
from contacts.models import Draft
from norms.models import Place
from reminders.models import Topic
from reminders.stopping import stop_path
from tests.answers import text_of
from tests.factories import (
    ActivityFactory,
    AssignmentFactory,
    CardFactory,
    CenterPhraseFactory,
    CoachNoteFactory,
    CohortFactory,
    CommentFactory,
    ContactFactory,
    DraftFactory,
    EtiquetteNoteFactory,
    ImportFactory,
    InvitationFactory,
    LocalResourceFactory,
    LogSettingsFactory,
    MailChoiceFactory,
    MeetingFactory,
    MergeFactory,
    MessageTemplateFactory,
    OrganizationFactory,
    OutreachFactory,
    PauseFactory,
    PlaceFactory,
    PlaceQuestionFactory,
    PromiseFactory,
    RosterFactory,
    SharingFactory,
    SkippedStepFactory,
    SuggestionFactory,
    TakenFileFactory,
    UploadFactory,
    UserFactory,
)
from tests.security.answers import WAYS_OUT, faults

#                                                          anonymous
#                                                          |   seeker, whose row it is
#                                                          |   |   another seeker of that center
#                                                          |   |   |   its coach
#                                                          |   |   |   |   its admin
#                                                          |   |   |   |   |   a strange seeker
#                                                          |   |   |   |   |   |   strange coach
#                                                          |   |   |   |   |   |   |   and admin
#                                                          |   |   |   |   |   |   |   |   operator
ACCESS = """
    healthz                         GET  -                200 200 200 200 200 200 200 200 200
    readyz                          GET  -                200 200 200 200 200 200 200 200 200
    metrics                         GET  -                404 404 404 404 404 404 404 404 404

    accounts:about                  GET  -                200 200 200 200 200 200 200 200 200
    accounts:privacy                GET  -                200 200 200 200 200 200 200 200 200
    accounts:profile                GET  -                302 200 200 200 200 200 200 200 200
    accounts:profile                POST -                302 200 200 200 200 200 200 200 200
    taking:data                     GET  -                302 200 200 200 200 200 200 200 200
    taking:archive                  GET  -                302 200 200 200 200 200 200 200 200
    taking:bring                    GET  -                302 200 200 404 404 200 404 404 404
    taking:bring                    POST -                302 200 200 404 404 200 404 404 404
    taking:bring_preview            GET  taken            302 200 404 404 404 404 404 404 404
    taking:bring_confirm            POST taken            302 302 404 404 404 404 404 404 404
    taking:bring_discard            POST taken            302 302 404 404 404 404 404 404 404
    taking:erase                    GET  -                302 200 200 200 200 200 200 200 404
    taking:erase_confirm            GET  -                302 302 302 302 302 302 302 302 404
    taking:erase_confirm            POST -                302 302 302 302 302 302 302 302 404
    accounts:access                 GET  -                302 200 200 200 200 200 200 200 200
    accounts:sessions               GET  -                302 200 200 200 200 200 200 200 200
    accounts:sessions_end           POST -                302 302 302 302 302 302 302 302 302
    accounts:session_end            POST key              302 302 302 302 302 302 302 302 302
    accounts:sharing                GET  -                302 200 200 404 404 200 404 404 404
    accounts:sharing                POST -                302 200 200 404 404 200 404 404 404
    accounts:sharing_withdraw       POST sharing          302 302 404 404 404 404 404 404 404
    accounts:coach_assign           POST person           302 404 404 404 302 404 404 404 404
    accounts:assignment_end         POST assignment       302 404 404 404 302 404 404 404 404
    accounts:access_log             GET  -                302 404 404 404 200 404 404 200 404
    accounts:people                 GET  -                302 404 404 404 200 404 404 200 404
    accounts:person_edit            GET  person           302 404 404 404 200 404 404 404 404
    accounts:person_edit            POST person           302 404 404 404 200 404 404 404 404
    accounts:person_deactivate      POST person           302 404 404 404 302 404 404 404 404
    accounts:person_activate        POST person           302 404 404 404 302 404 404 404 404
    accounts:person_delete          GET  person           302 404 404 404 200 404 404 404 404
    accounts:person_delete          POST person           302 404 404 404 302 404 404 404 404
    accounts:person_restore         POST person           302 404 404 404 302 404 404 404 404
    accounts:cohorts                GET  -                302 404 404 200 200 404 200 200 404
    accounts:cohorts                POST -                302 404 404 200 200 404 200 200 404
    accounts:cohort_edit            GET  cohort           302 404 404 200 200 404 404 404 404
    accounts:cohort_edit            POST cohort           302 404 404 200 200 404 404 404 404
    accounts:cohort_delete          POST cohort           302 404 404 302 302 404 404 404 404
    accounts:cohort_restore         POST deleted-cohort   302 404 404 302 302 404 404 404 404
    accounts:changes                GET  -                302 404 404 404 200 404 404 200 404
    accounts:join                   GET  to-join          200 302 302 302 302 302 302 302 302
    accounts:join                   POST to-join          200 302 302 302 302 302 302 302 302
    accounts:join_asked             GET  to-join          200 200 200 200 200 200 200 200 200
    accounts:invitations            GET  -                302 404 404 404 200 404 404 200 404
    accounts:invitation_add         GET  -                302 404 404 404 200 404 404 200 404
    accounts:invitation_add         POST -                302 404 404 404 200 404 404 200 404
    accounts:invitations_send       POST -                302 404 404 404 302 404 404 302 404
    accounts:invitation_resend      POST invitation       302 404 404 404 302 404 404 404 404
    accounts:invitation_revoke      POST invitation       302 404 404 404 302 404 404 404 404
    accounts:roster_add             GET  -                302 404 404 404 200 404 404 200 404
    accounts:roster_add             POST -                302 404 404 404 200 404 404 200 404
    accounts:roster                 GET  roster           302 404 404 404 200 404 404 404 404
    accounts:roster_invite          POST roster           302 404 404 404 302 404 404 404 404
    accounts:roster_refused         GET  roster           302 404 404 404 200 404 404 404 404
    accounts:invitation_accept      GET  invitation-link  200 302 302 302 302 302 302 302 302
    accounts:invitation_accept      POST invitation-link  200 302 302 302 302 302 302 302 302
    accounts:sign_on                GET  -                302 404 404 404 200 404 404 200 404
    accounts:sign_on                POST -                302 404 404 404 200 404 404 200 404
    accounts:sign_on_saml           GET  -                302 404 404 404 200 404 404 200 404
    accounts:sign_on_saml           POST -                302 404 404 404 200 404 404 200 404
    accounts:sign_on_remove         GET  -                302 404 404 404 302 404 404 302 404
    accounts:sign_on_remove         POST -                302 404 404 404 302 404 404 302 404
    accounts:center_settings        GET  -                302 404 404 404 200 404 404 200 404
    accounts:center_settings        POST -                302 404 404 404 200 404 404 200 404

    account_login                   GET  -                200 302 302 302 302 302 302 302 302
    account_login                   POST -                200 302 302 302 302 302 302 302 302
    account_logout                  GET  -                302 200 200 200 200 200 200 200 200
    account_logout                  POST -                302 302 302 302 302 302 302 302 302
    account_signup                  GET  -                200 302 302 302 302 302 302 302 302
    account_signup                  POST -                200 302 302 302 302 302 302 302 302
    account_inactive                GET  -                200 200 200 200 200 200 200 200 200
    account_email                   GET  -                302 200 200 200 200 200 200 200 200
    account_email                   POST -                302 302 302 302 302 302 302 302 302
    account_confirm_email           GET  key              200 200 200 200 200 200 200 200 200
    account_confirm_email           POST key              404 404 404 404 404 404 404 404 404
    account_change_password         GET  -                302 200 200 200 200 200 200 200 200
    account_change_password         POST -                302 200 200 200 200 200 200 200 200
    account_set_password            GET  -                302 302 302 302 302 302 302 302 302
    account_set_password            POST -                302 302 302 302 302 302 302 302 302
    account_reset_password          GET  -                200 200 200 200 200 200 200 200 200
    account_reset_password          POST -                200 200 200 200 200 200 200 200 200
    account_reset_password_done     GET  -                200 200 200 200 200 200 200 200 200
    account_reset_password_from_key GET  user-key         200 200 200 200 200 200 200 200 200
    account_reset_password_from_key POST user-key         200 200 200 200 200 200 200 200 200

    sign_in_with                    GET  key              404 404 404 404 404 404 404 404 404
    sign_in_with                    POST key              404 404 404 404 404 404 404 404 404
    openid_connect_callback         GET  key              404 404 404 404 404 404 404 404 404
    saml_metadata                   GET  center           404 404 404 404 404 404 404 404 404
    saml_back                       POST center           404 404 404 404 404 404 404 404 404
    saml_come_in                    GET  center           404 404 404 404 404 404 404 404 404
    account_connect                 GET  -                302 404 404 404 404 404 404 404 404
    account_connect                 POST -                302 404 404 404 404 404 404 404 404
    account_reauthenticate          GET  -                302 200 200 200 200 200 200 200 200
    account_reauthenticate          POST -                302 200 200 200 200 200 200 200 200
    mfa_authenticate                GET  -                302 302 302 302 302 302 302 302 302
    mfa_authenticate                POST -                302 302 302 302 302 302 302 302 302
    mfa_login_webauthn              GET  -                302 302 302 302 302 302 302 302 302
    mfa_login_webauthn              POST -                302 302 302 302 302 302 302 302 302
    mfa_reauthenticate              GET  -                302 302 302 302 302 302 302 302 302
    mfa_reauthenticate              POST -                302 302 302 302 302 302 302 302 302
    mfa_reauthenticate_webauthn     GET  -                302 302 302 302 302 302 302 302 302
    mfa_reauthenticate_webauthn     POST -                302 302 302 302 302 302 302 302 302
    mfa_index                       GET  -                302 200 200 200 200 200 200 200 200
    mfa_activate_totp               GET  -                302 302 302 302 302 302 302 302 302
    mfa_activate_totp               POST -                302 302 302 302 302 302 302 302 302
    mfa_add_webauthn                GET  -                302 302 302 302 302 302 302 302 302
    mfa_add_webauthn                POST -                302 302 302 302 302 302 302 302 302
    mfa_remove                      GET  no-factor        302 404 404 404 404 404 404 404 404
    mfa_remove                      POST no-factor        302 404 404 404 404 404 404 404 404
    mfa_view_recovery_codes         GET  -                302 404 404 404 404 404 404 404 404
    mfa_generate_recovery_codes     GET  -                302 404 404 404 404 404 404 404 404
    mfa_generate_recovery_codes     POST -                302 404 404 404 404 404 404 404 404

    coaching:caseload               GET  -                302 404 404 200 200 404 200 200 404
    coaching:reports                GET  -                302 404 404 200 200 404 200 200 404
    coaching:reports_csv            GET  -                302 404 404 200 200 404 200 200 404
    coaching:seeker                 GET  shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:contact                GET  shared-contact   302 404 404 200 404 404 404 404 404
    coaching:meeting                GET  shared-meeting   302 404 404 200 404 404 404 404 404
    coaching:draft                  GET  shared-draft     302 404 404 200 404 404 404 404 404
    coaching:contact                POST shared-contact   302 404 404 200 404 404 404 404 404
    coaching:meeting                POST shared-meeting   302 404 404 200 404 404 404 404 404
    coaching:draft                  POST shared-draft     302 404 404 200 404 404 404 404 404
    coaching:contact                POST private-contact  302 404 404 404 404 404 404 404 404
    coaching:answer_read            POST answered         302 404 404 302 404 404 404 404 404
    coaching:comment_edit           GET  said             302 404 404 200 404 404 404 404 404
    coaching:comment_edit           POST said             302 404 404 200 404 404 404 404 404
    coaching:comment_edit           GET  answered         302 404 404 404 404 404 404 404 404
    coaching:comment_delete         GET  said             302 404 404 200 404 404 404 404 404
    coaching:comment_delete         POST said             302 404 404 302 404 404 404 404 404
    coaching:comment_delete         POST answered         302 404 404 404 404 404 404 404 404
    coaching:suggest_contact        GET  shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:suggest_contact        POST shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:suggest_group          GET  shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:suggest_group          POST seeker-to-meet   302 404 404 200 404 404 404 404 404
    coaching:suggest_question       GET  shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:suggest_question       POST seeker-to-meet   302 404 404 200 404 404 404 404 404
    coaching:suggestion_read        POST suggested        302 404 404 302 404 404 404 404 404
    coaching:suggestion_read        POST others-suggested 302 404 404 404 404 404 404 404 404
    coaching:suggest_contact        GET  person           302 404 404 404 404 404 404 404 404
    coaching:notes                  GET  shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:notes                  POST shared-seeker    302 404 404 200 404 404 404 404 404
    coaching:notes                  GET  person           302 404 404 404 404 404 404 404 404
    coaching:note_edit              GET  coach-note       302 404 404 200 404 404 404 404 404
    coaching:note_edit              POST coach-note       302 404 404 200 404 404 404 404 404
    coaching:note_edit              GET  colleagues-note  302 404 404 404 404 404 404 404 404
    coaching:note_delete            GET  coach-note       302 404 404 200 404 404 404 404 404
    coaching:note_delete            POST coach-note       302 404 404 302 404 404 404 404 404
    coaching:seeker                 GET  person           302 404 404 404 404 404 404 404 404
    coaching:contact                GET  private-contact  302 404 404 404 404 404 404 404 404
    coaching:draft                  GET  private-draft    302 404 404 404 404 404 404 404 404
    coaching:draft                  POST private-draft    302 404 404 404 404 404 404 404 404
    coaching:draft                  GET  hidden-draft     302 404 404 404 404 404 404 404 404
    coaching:draft                  GET  kept-back-draft  302 404 404 404 404 404 404 404 404

    coached:overview                GET  -                302 200 200 404 404 200 404 404 404
    coached:answer                  GET  comment          302 200 404 404 404 404 404 404 404
    coached:answer                  POST comment          302 200 404 404 404 404 404 404 404
    coached:comment_read            POST comment          302 302 404 404 404 404 404 404 404
    coached:comment_edit            GET  own-answer       302 200 404 404 404 404 404 404 404
    coached:comment_edit            POST own-answer       302 200 404 404 404 404 404 404 404
    coached:comment_edit            GET  comment          302 404 404 404 404 404 404 404 404
    coached:comment_delete          GET  own-answer       302 200 404 404 404 404 404 404 404
    coached:comment_delete          POST own-answer       302 302 404 404 404 404 404 404 404
    coached:comment_delete          POST comment          302 404 404 404 404 404 404 404 404
    coached:accept                  POST suggestion       302 302 404 404 404 404 404 404 404
    coached:decline                 POST suggestion       302 302 404 404 404 404 404 404 404
    coached:note_read               POST note-to-seeker   302 302 404 404 404 404 404 404 404

    today                           GET  -                302 200 302 302 302 302 302 302 302

    norms:index                     GET  -                302 200 200 200 200 200 200 200 200
    norms:compare                   GET  -                302 200 200 200 200 200 200 200 200
    norms:place_options             GET  -                302 200 200 200 200 200 200 200 200
    norms:place_guidance            GET  -                302 200 200 200 200 200 200 200 200
    norms:note_edit                 GET  note             302 404 404 200 404 404 404 404 200
    norms:note_edit                 POST note             302 404 404 200 404 404 404 404 200
    norms:note_delete               POST note             302 404 404 302 404 404 404 404 302
    norms:note_restore              POST deleted-note     302 404 404 302 404 404 404 404 302
    norms:note_confirm              POST note             302 404 404 404 200 404 200 200 200
    norms:note_confirm              GET  note             302 404 404 404 200 404 200 200 200
    norms:note_dispute              GET  note             302 404 404 404 200 404 200 200 200
    norms:note_dispute              POST note             302 404 404 404 200 404 200 200 200
    norms:note_withdraw             POST note             302 404 404 404 302 404 302 302 302
    norms:note_confirm              POST hidden-note      302 404 404 404 404 404 404 404 404
    norms:note_dispute              GET  hidden-note      302 404 404 404 404 404 404 404 404
    norms:note_withdraw             POST hidden-note      302 404 404 404 404 404 404 404 404
    norms:note_hide                 GET  note             302 404 404 404 200 404 404 404 200
    norms:note_hide                 POST note             302 404 404 404 200 404 404 404 200
    norms:note_unhide               POST hidden-note      302 404 404 404 302 404 404 404 302
    norms:note_versions             GET  note             302 404 404 200 200 404 200 200 200
    norms:note_versions             GET  hidden-note      302 404 404 200 200 404 404 404 200
    norms:note_version_restore      POST version          302 404 404 302 404 404 404 404 302
    norms:note_edit                 GET  hidden-note      302 404 404 200 404 404 404 404 200
    norms:review                    GET  -                302 404 404 200 200 404 200 200 200
    norms:center_place              GET  -                302 404 404 404 200 404 404 200 404
    norms:center_place              POST -                302 404 404 404 302 404 404 302 404
    norms:question_ask              POST place            302 302 302 404 404 302 404 404 404
    norms:question_withdraw         POST question         302 302 404 404 404 404 404 404 404
    norms:question_read             POST question         302 302 404 404 404 404 404 404 404
    norms:resource_edit             GET  resource         302 404 404 200 404 404 404 404 200
    norms:resource_edit             POST resource         302 404 404 200 404 404 404 404 200
    norms:resource_delete           POST resource         302 404 404 302 404 404 404 404 302
    norms:resource_restore          POST deleted-resource 302 404 404 302 404 404 404 404 302
    norms:resource_dead             POST resource         302 404 404 302 302 404 302 302 302
    norms:resource_works            POST resource         302 404 404 302 302 404 302 302 302
    norms:note_add                  GET  place            302 404 404 200 200 404 200 200 200
    norms:note_add                  POST place            302 404 404 200 200 404 200 200 200
    norms:resource_add              GET  place            302 404 404 200 200 404 200 200 200
    norms:resource_add              POST place            302 404 404 200 200 404 200 200 200
    norms:place                     GET  place            302 200 200 200 200 200 200 200 200

    contacts:list                   GET  -                302 200 200 404 404 200 404 404 404
    contacts:add                    GET  -                302 200 200 404 404 200 404 404 404
    contacts:add                    POST -                302 200 200 404 404 200 404 404 404
    contacts:chain                  GET  -                302 200 200 404 404 200 404 404 404
    contacts:new_here               GET  -                302 200 200 404 404 200 404 404 404
    contacts:new_here_not           GET  -                302 200 200 404 404 200 404 404 404
    contacts:new_here_customs       GET  -                302 200 200 404 404 200 404 404 404
    contacts:new_here_customs       POST -                302 200 200 404 404 200 404 404 404
    contacts:new_here_skip          POST -                302 302 302 404 404 302 404 404 404
    contacts:deleted                GET  -                302 200 200 404 404 200 404 404 404
    contacts:been_there             GET  resource         302 200 200 404 404 200 404 404 404
    contacts:been_there             POST resource         302 200 200 404 404 200 404 404 404
    contacts:export                 GET  -                302 200 200 404 404 200 404 404 404
    contacts:import                 GET  -                302 200 200 404 404 200 404 404 404
    contacts:import                 POST -                302 200 200 404 404 200 404 404 404
    contacts:upload                 GET  upload           302 200 404 404 404 404 404 404 404
    contacts:upload_columns         GET  upload           302 200 404 404 404 404 404 404 404
    contacts:upload_columns         POST upload           302 200 404 404 404 404 404 404 404
    contacts:upload_letters         GET  upload           302 200 404 404 404 404 404 404 404
    contacts:upload_letters         POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_places          GET  upload           302 200 404 404 404 404 404 404 404
    contacts:upload_places          POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_choose          POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_choose_all      POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_bring           POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_discard         POST upload           302 302 404 404 404 404 404 404 404
    contacts:upload_refused         GET  upload           302 200 404 404 404 404 404 404 404
    contacts:import_detail          GET  import           302 200 404 404 404 404 404 404 404
    contacts:duplicates             GET  -                302 200 200 404 404 200 404 404 404
    contacts:duplicate_merge        GET  pair             302 200 404 404 404 404 404 404 404
    contacts:duplicate_merge        POST pair             302 200 404 404 404 404 404 404 404
    contacts:duplicate_dismiss      POST pair             302 302 404 404 404 404 404 404 404
    contacts:duplicate_undismiss    POST pair             302 302 404 404 404 404 404 404 404
    contacts:merge_undo             POST merge            302 302 404 404 404 404 404 404 404
    contacts:import_undo            POST import           302 302 404 404 404 404 404 404 404
    contacts:my_places              GET  -                302 200 200 404 404 200 404 404 404
    contacts:my_places              POST -                302 200 200 404 404 200 404 404 404
    contacts:move_done              POST -                302 302 302 404 404 302 404 404 404
    contacts:move_undone            POST -                302 302 302 404 404 302 404 404 404
    contacts:stay_out               POST -                302 302 302 404 404 302 404 404 404
    contacts:be_counted             POST -                302 302 302 404 404 302 404 404 404
    contacts:cadence                GET  -                302 200 200 404 404 200 404 404 404
    contacts:cadence                POST -                302 302 302 404 404 302 404 404 404
    contacts:pause                  GET  -                302 200 200 404 404 200 404 404 404
    contacts:pause                  POST -                302 200 200 404 404 200 404 404 404
    contacts:pause_end              POST pause            302 302 404 404 404 404 404 404 404
    contacts:pause_restore          POST deleted-pause    302 302 404 404 404 404 404 404 404
    contacts:bring_back             POST skipped-step     302 302 404 404 404 404 404 404 404
    contacts:organization           GET  organization     302 200 404 404 404 404 404 404 404
    contacts:organization_edit      GET  organization     302 200 404 404 404 404 404 404 404
    contacts:organization_edit      POST organization     302 200 404 404 404 404 404 404 404
    contacts:detail                 GET  contact          302 200 404 404 404 404 404 404 404
    contacts:edit                   GET  contact          302 200 404 404 404 404 404 404 404
    contacts:edit                   POST contact          302 200 404 404 404 404 404 404 404
    contacts:delete                 POST contact          302 302 404 404 404 404 404 404 404
    contacts:restore                POST deleted-contact  302 302 404 404 404 404 404 404 404
    contacts:forget                 GET  contact          302 200 404 404 404 404 404 404 404
    contacts:forget                 POST contact          302 200 404 404 404 404 404 404 404
    contacts:forget                 GET  deleted-contact  302 200 404 404 404 404 404 404 404
    contacts:done                   POST contact          302 302 404 404 404 404 404 404 404
    contacts:snooze                 POST contact          302 302 404 404 404 404 404 404 404
    contacts:unsnooze               POST contact          302 302 404 404 404 404 404 404 404
    contacts:skip                   POST contact          302 302 404 404 404 404 404 404 404
    contacts:away                   POST contact          302 302 404 404 404 404 404 404 404
    contacts:close                  POST contact          302 302 404 404 404 404 404 404 404
    contacts:reopen                 POST contact          302 302 404 404 404 404 404 404 404
    contacts:outreach_add           GET  contact          302 200 404 404 404 404 404 404 404
    contacts:outreach_add           POST contact          302 200 404 404 404 404 404 404 404
    contacts:outreach_edit          GET  outreach         302 200 404 404 404 404 404 404 404
    contacts:outreach_edit          POST outreach         302 200 404 404 404 404 404 404 404
    contacts:outreach_delete        POST outreach         302 302 404 404 404 404 404 404 404
    contacts:outreach_restore       POST deleted-outreach 302 302 404 404 404 404 404 404 404
    contacts:draft_check            POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_start            POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_template         POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_save             POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_keep             POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_unkeep           POST contact          302 200 404 404 404 404 404 404 404
    contacts:draft_delete           POST draft            302 302 404 404 404 404 404 404 404
    contacts:draft_restore          POST deleted-draft    302 302 404 404 404 404 404 404 404
    contacts:template_list          GET  -                302 200 200 404 404 200 404 404 404
    contacts:template_add           GET  -                302 200 200 404 404 200 404 404 404
    contacts:template_add           POST -                302 200 200 404 404 200 404 404 404
    contacts:template_edit          GET  template         302 200 404 404 404 404 404 404 404
    contacts:template_edit          POST template         302 200 404 404 404 404 404 404 404
    contacts:template_delete        POST template         302 302 404 404 404 404 404 404 404
    contacts:template_restore       POST deleted-template 302 302 404 404 404 404 404 404 404

    phrases:list                    GET  -                302 404 404 404 200 404 404 200 404
    phrases:list                    POST -                302 404 404 404 200 404 404 200 404
    phrases:edit                    GET  phrase           302 404 404 404 200 404 404 404 404
    phrases:edit                    POST phrase           302 404 404 404 200 404 404 404 404
    phrases:delete                  POST phrase           302 404 404 404 302 404 404 404 404
    phrases:restore                 POST deleted-phrase   302 404 404 404 302 404 404 404 404

    meetings:list                   GET  -                302 200 200 404 404 200 404 404 404
    meetings:add                    GET  contact          302 200 404 404 404 404 404 404 404
    meetings:add                    POST contact          302 200 404 404 404 404 404 404 404
    meetings:moment                 GET  contact          302 200 404 404 404 404 404 404 404
    meetings:detail                 GET  meeting          302 200 404 404 404 404 404 404 404
    meetings:ics                    GET  meeting          302 200 404 404 404 404 404 404 404
    meetings:edit                   GET  meeting          302 200 404 404 404 404 404 404 404
    meetings:edit                   POST meeting          302 200 404 404 404 404 404 404 404
    meetings:cancel                 POST meeting          302 302 404 404 404 404 404 404 404
    meetings:hold                   POST meeting          302 302 404 404 404 404 404 404 404
    meetings:questions              POST meeting          302 302 404 404 404 404 404 404 404
    meetings:question_add           POST meeting          302 200 404 404 404 404 404 404 404
    meetings:question_move          POST meeting          302 302 404 404 404 404 404 404 404
    meetings:question_drop          POST meeting          302 302 404 404 404 404 404 404 404
    meetings:focus                  POST meeting          302 302 404 404 404 404 404 404 404
    meetings:ready                  POST meeting          302 302 404 404 404 404 404 404 404
    meetings:prepared               POST meeting          302 302 404 404 404 404 404 404 404
    meetings:sheet                  GET  meeting          302 200 404 404 404 404 404 404 404
    meetings:debrief                GET  begun-meeting    302 200 404 404 404 404 404 404 404
    meetings:debrief                POST begun-meeting    302 200 404 404 404 404 404 404 404
    meetings:card                   GET  begun-meeting    302 200 404 404 404 404 404 404 404
    meetings:card                   POST begun-meeting    302 200 404 404 404 404 404 404 404
    meetings:card_posted            POST carded-meeting   302 200 404 404 404 404 404 404 404
    meetings:promises               GET  -                302 200 200 404 404 200 404 404 404
    meetings:promise_keep           POST promise          302 302 404 404 404 404 404 404 404
    meetings:promise_reopen         POST promise          302 302 404 404 404 404 404 404 404
    meetings:delete                 POST meeting          302 302 404 404 404 404 404 404 404
    meetings:restore                POST deleted-meeting  302 302 404 404 404 404 404 404 404

    worksearch:week                 GET  log              302 200 302 404 404 404 404 404 404
    worksearch:week_on              GET  log-week         302 200 302 404 404 404 404 404 404
    worksearch:sheet                GET  log-week         302 200 302 404 404 404 404 404 404
    worksearch:list                 GET  log              302 200 302 404 404 404 404 404 404
    worksearch:csv                  GET  log              302 200 302 404 404 404 404 404 404
    worksearch:activity_add         GET  log              302 200 302 404 404 404 404 404 404
    worksearch:activity_add         POST log              302 200 302 404 404 404 404 404 404
    worksearch:activity_edit        GET  activity         302 200 404 404 404 404 404 404 404
    worksearch:activity_edit        POST activity         302 200 404 404 404 404 404 404 404
    worksearch:activity_delete      POST activity         302 302 404 404 404 404 404 404 404
    worksearch:activity_restore     POST deleted-activity 302 302 404 404 404 404 404 404 404
    worksearch:count                POST log-entry        302 302 404 404 404 404 404 404 404
    worksearch:leave_out            POST log-entry        302 302 404 404 404 404 404 404 404
    worksearch:by_rules             POST log-entry        302 302 404 404 404 404 404 404 404
    worksearch:settings             GET  log              302 200 200 404 404 404 404 404 404
    worksearch:settings             POST log              302 302 302 404 404 404 404 404 404
    worksearch:center_rules         GET  -                302 404 404 404 200 404 404 200 404
    worksearch:center_rules         POST -                302 404 404 404 302 404 404 302 404

    calendar:page                   GET  -                302 200 200 404 404 200 404 404 404
    calendar:page                   POST -                302 302 302 404 404 302 404 404 404
    calendar:renew                  POST -                302 302 302 404 404 302 404 404 404
    calendar:revoke                 POST -                302 302 302 404 404 302 404 404 404
    calendar:feed                   GET  no-feed          404 404 404 404 404 404 404 404 404

    reminders:choose                GET  -                302 200 200 404 404 200 404 404 404
    reminders:choose                POST -                302 200 200 404 404 200 404 404 404
    reminders:stop                  GET  stop-link        200 200 200 200 200 200 200 200 200
    reminders:stop                  POST stop-link        200 200 200 200 200 200 200 200 200
    reminders:stop                  GET  key              404 404 404 404 404 404 404 404 404
    reminders:written               GET  -                200 200 200 200 200 200 200 200 200
    reminders:written_mail          GET  key              404 404 404 404 404 404 404 404 404
    reminders:written_html          GET  key              404 404 404 404 404 404 404 404 404
"""

LINES = [
    (route, method, row, list(map(int, answers)))
    for route, method, row, *answers in filter(None, map(str.split, ACCESS.splitlines()))
]

# Written into every private row; nobody but its owner ever gets to read it.
SECRET = "Zanzibarium"
SIGN_IN = reverse("account_login")

# What an address is about: a function from the people to a row, or to the words in the address.
ROWS = {
    "person": lambda people: people["seeker"],
    "assignment": lambda people: AssignmentFactory(seeker=people["seeker"], coach=people["coach"]),
    "sharing": lambda people: SharingFactory(assignment__seeker=people["seeker"]),
    "center": lambda people: people["admin"].center,
    "cohort": lambda people: CohortFactory(center=people["admin"].center),
    "deleted-cohort": lambda people: delete(ROWS["cohort"](people)),
    "to-join": lambda people: [open_to_all(people["admin"].center).slug],
    "invitation": lambda people: InvitationFactory(center=people["admin"].center),
    "invitation-link": lambda people: [invitation_link(people)],
    "roster": lambda people: RosterFactory(brought_by=people["admin"]),
    "shared-seeker": lambda people: sharing_seeker(people),
    "shared-contact": lambda people: shared(people, ContactFactory, last_name=SECRET),
    "shared-meeting": lambda people: shared(people, MeetingFactory, where=SECRET),
    "shared-draft": lambda people: shared(people, DraftFactory, text=SECRET),
    "private-draft": lambda people: shared(people, DraftFactory, is_private=True),
    "hidden-draft": lambda people: shared(people, DraftFactory, contact__is_private=True),
    "kept-back-draft": lambda people: kept_back(*shared(people, DraftFactory)),
    "coach-note": lambda people: shared(
        people, CoachNoteFactory, coach=people["coach"], text=SECRET
    ),
    "suggested": lambda people: shared(people, SuggestionFactory, coach=people["coach"]),
    "others-suggested": lambda people: shared(people, SuggestionFactory),
    "said": lambda people: shared(people, CommentFactory, coach=people["coach"], text=SECRET),
    "own-answer": lambda people: answered(people),
    "answered": lambda people: shared(
        people, CommentFactory, coach=people["coach"], is_answer=True, text=SECRET
    ),
    "comment": lambda people: commented(people),
    "seeker-to-meet": lambda people: seeker_to_meet(people),
    "suggestion": lambda people: private(people, SuggestionFactory, reason=SECRET),
    "colleagues-note": lambda people: shared(people, CoachNoteFactory, visibility="team"),
    "note-to-seeker": lambda people: private(
        people, CoachNoteFactory, visibility="seeker", text=SECRET
    ),
    "private-contact": lambda people: shared(people, ContactFactory, is_private=True),
    "place": lambda people: PlaceFactory(),
    "note": lambda people: EtiquetteNoteFactory(author=people["coach"]),
    "resource": lambda people: LocalResourceFactory(author=people["coach"]),
    "organization": lambda people: private(people, OrganizationFactory, name=SECRET),
    "contact": lambda people: private(
        people, ContactFactory, last_name=SECRET, next_step="ask", due_on=timezone.localdate()
    ),
    "outreach": lambda people: private(people, OutreachFactory, text=SECRET),
    "meeting": lambda people: private(
        people, MeetingFactory, contact__last_name=SECRET, starts_at=on_a_working_day()
    ),
    "skipped-step": lambda people: private(people, SkippedStepFactory, contact__last_name=SECRET),
    "pause": lambda people: private(people, PauseFactory),
    "begun-meeting": lambda people: private(
        people, MeetingFactory, contact__last_name=SECRET, starts_at=timezone.now()
    ),
    "carded-meeting": lambda people: (
        private(people, CardFactory, text=SECRET, meeting=ROWS["begun-meeting"](people)).meeting
    ),
    "promise": lambda people: private(people, PromiseFactory, text=SECRET),
    "hidden-note": lambda people: hide(ROWS["note"](people), people["admin"]),
    "version": lambda people: [ROWS["note"](people).pk, 1],
    "question": lambda people: private(people, PlaceQuestionFactory),
    "deleted-note": lambda people: delete(ROWS["note"](people)),
    "deleted-resource": lambda people: delete(ROWS["resource"](people)),
    "deleted-contact": lambda people: delete(ROWS["contact"](people)),
    "upload": lambda people: private(people, UploadFactory, file_name=SECRET),
    "taken": lambda people: private(people, TakenFileFactory, file_name=SECRET),
    "import": lambda people: private(people, ImportFactory, file_name=SECRET),
    "pair": lambda people: [ROWS["contact"](people).pk, ROWS["contact"](people).pk],
    "merge": lambda people: private(people, MergeFactory, gone__last_name=SECRET),
    "draft": lambda people: private(people, DraftFactory, text=SECRET),
    "template": lambda people: private(people, MessageTemplateFactory, name=SECRET),
    "phrase": lambda people: CenterPhraseFactory(center=people["admin"].center),
    "deleted-template": lambda people: delete(ROWS["template"](people)),
    "deleted-phrase": lambda people: delete(ROWS["phrase"](people)),
    "deleted-draft": lambda people: delete(ROWS["draft"](people)),
    "deleted-outreach": lambda people: delete(ROWS["outreach"](people)),
    "deleted-pause": lambda people: delete(
        private(people, PauseFactory, first_day=timezone.localdate())
    ),
    "deleted-meeting": lambda people: delete(ROWS["meeting"](people)),
    "log": lambda people: keeping_a_log(people),
    "log-week": lambda people: [*keeping_a_log(people), "2026-11-22"],
    "log-entry": lambda people: ["activity", ROWS["activity"](people).pk],
    "activity": lambda people: activity_in_a_log(people),
    "deleted-activity": lambda people: delete(ROWS["activity"](people)),
    "stop-link": lambda people: [stop_link(people)],
    "key": lambda people: ["no-such-key"],
    "no-feed": lambda people: ["no-such-secret"],  # tests/meetings/test_calendars.py has others.
    "user-key": lambda people: ["1", "no-such-key"],
    "no-factor": lambda people: [1],  # tests/accounts/test_second_factor.py has those of others.
    "-": lambda people: [],
}


def open_to_all(center):
    """The center, where everybody with an address there may join."""
    center.joining, center.domains = "domain", ["mill.example"]
    center.save()
    return center


def keeping_a_log(people):
    """The seeker keeps a work-search log, and others of the center may; no word for an address."""
    LogSettingsFactory(owner=people["seeker"])
    return []


def activity_in_a_log(people):
    keeping_a_log(people)
    return private(people, ActivityFactory, employer=SECRET)


def invitation_link(people):
    InvitationFactory(center=people["admin"].center, token="the-token")
    return "the-token"


def stop_link(people):
    MailChoiceFactory(user=people["seeker"])
    return stop_path(people["seeker"], Topic.DIGEST).split("/")[-2]


def private(people, factory, **fields):
    """A row of the seeker."""
    return factory(owner=people["seeker"], **fields)


def sharing_seeker(people):
    """One more job seeker of that center, who shares everything with the coach."""
    seeker = UserFactory(center=people["coach"].center)
    SharingFactory(assignment__seeker=seeker, assignment__coach=people["coach"])
    return seeker


def shared(people, factory, **fields):
    """The numbers of a job seeker who shares everything with the coach, and of a row of theirs."""
    seeker = sharing_seeker(people)
    return [seeker.pk, factory(owner=seeker, **fields).pk]


def kept_back(seeker, draft):
    """The same numbers; something that was said to whom the draft is for is private."""
    contact = Draft.objects.get(pk=draft).contact
    OutreachFactory(owner=contact.owner, contact=contact, is_private=True)
    return [seeker, draft]


def commented(people):
    """What one more coach, who may read it, says about a contact of the seeker."""
    sharing = SharingFactory(assignment__seeker=people["seeker"])
    return private(people, CommentFactory, coach=sharing.coach, text=SECRET)


def answered(people):
    """What the seeker answered to a coach who commented on a contact."""
    comment = private(people, CommentFactory)
    facts = {"contact": comment.contact, "coach": comment.coach}
    return private(people, CommentFactory, **facts, is_answer=True, text=SECRET)


def seeker_to_meet(people):
    """One who shares everything, and has a meeting ahead; and a group near there."""
    LocalResourceFactory(author=people["coach"], center=people["coach"].center)
    seeker = sharing_seeker(people)
    MeetingFactory(owner=seeker, starts_at=on_a_working_day())
    return seeker


def on_a_working_day():
    """A moment in the days to come that is no weekend."""
    moment = (timezone.now() + timedelta(days=3)).replace(hour=15)
    is_weekend = moment.isoweekday() > 5
    return moment + timedelta(days=2) if is_weekend else moment


def hide(note, admin):
    note.hide(by=admin, reason="It names a person.", at=timezone.now())
    return note


def delete(row):
    row.delete_softly(at=timezone.now())
    return row


@pytest.fixture
def people(seeker, coach, admin, stranger, operator):
    """Everybody who may knock, in the order of the table; None is nobody in particular."""
    return {
        "anonymous": None,
        "seeker": seeker,
        "other seeker": UserFactory(center=seeker.center, role=Role.SEEKER),
        "coach": coach,
        "admin": admin,
        "stranger": stranger,
        "stranger coach": UserFactory(center=stranger.center, role=Role.COACH),
        "stranger admin": UserFactory(center=stranger.center, role=Role.ADMIN),
        "operator": operator,
    }


@pytest.fixture
def rows(people):
    """One of each kind of row, by its name in the table."""
    return {name: make(people) for name, make in ROWS.items()}


@pytest.fixture
def knock(people, login):
    """A function that gives a person's answer from an address, and leaves no trace of it."""
    sessions = {person: user and login(user).session.session_key for person, user in people.items()}

    def knock(person, method, url):
        cookie = {"Cookie": f"sessionid={sessions[person]}"} if sessions[person] else {}
        with transaction.atomic():
            response = Client(headers=cookie).generic(method, url)
            transaction.set_rollback(True)
        return response

    return knock


def words(row):
    """What stands for the row in an address."""
    if isinstance(row, list):
        return row
    return [row.path if isinstance(row, Place) else row.pk]


def missing(row):
    """What could stand for such a row in an address, but stands for none."""
    if isinstance(row, list):
        return []
    return ["zz/nowhere"] if isinstance(row, Place) else [2**40]


def without_tokens(response):
    """The page without what is new in every answer."""
    return re.sub(r'(?<=name="csrfmiddlewaretoken" value=")\w+', "", response.text)


def test_everybody_gets_where_they_may_and_nowhere_else(people, rows, knock):
    got, wrong = [], {}
    for route, method, name, _answers in LINES:
        url = reverse(route, args=words(rows[name]))
        answers = {person: knock(person, method, f"{url}?{WAYS_OUT}") for person in people}
        got.append((route, method, name, [answer.status_code for answer in answers.values()]))
        # A page that is not there is the same for everybody, as the next test shows.
        seen = {p: a for p, a in answers.items() if p == "seeker" or a.status_code != 404}
        wrong |= {(route, method, p): w for p, answer in seen.items() if (w := faults(answer))}

        assert answers["anonymous"].headers.get("Location", SIGN_IN).startswith(SIGN_IN)
        reader = "coach" if route.startswith("coaching:") else "seeker"
        assert [p for p in answers if SECRET in text_of(answers[p])] in [[], [reader]], route

    assert [line for line in got if line not in LINES] == []
    assert wrong == {}


def test_what_is_not_for_somebody_is_as_if_it_were_not(people, rows, knock):
    for route, method, name, answers in LINES:
        url = reverse(route, args=words(rows[name]))
        nowhere = [reverse(route, args=[word]) for word in missing(rows[name])]
        for person, answer in list(zip(people, answers, strict=True))[1:]:
            pages = [knock(person, method, address) for address in nowhere]
            assert all(page.status_code == 404 for page in pages), (route, method, person)
            if answer == 404:
                pages.append(knock(person, method, url))
            assert len({without_tokens(page) for page in pages}) <= 1, (route, method, person)


def test_a_number_without_end_is_missing_too(rows, knock):
    for route, method, name, _answers in LINES:
        if missing(rows[name]) == [2**40]:
            url = reverse(route, args=[10**30])
            assert knock("seeker", method, url).status_code == 404, (route, method)


def test_an_address_knows_no_other_methods(people, rows, knock):
    methods = {line[0]: {m for route, m, *_rest in LINES if route == line[0]} for line in LINES}
    for route, _method, name, answers in LINES:
        url = reverse(route, args=words(rows[name]))
        for method in {"GET", "POST"} - methods[route]:
            for person, answer in zip(people, answers, strict=True):
                code = knock(person, method, url).status_code
                # Whoever may not come here at all is not told either.
                assert code in {405, answer if answer in {302, 404} else 405}, (route, person)


def test_the_table_has_every_route():
    in_table = {line[0] for line in LINES}

    assert set(routes()) == in_table


def routes(resolver=None, namespace=""):
    """The names of all routes, those of Django's own admin excepted."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if not isinstance(pattern, URLResolver):
            yield f"{namespace}{pattern.name}"
        elif pattern.app_name != "admin":
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from routes(pattern, namespace + inner)
