from django.urls import path

from contacts.views import (
    chain,
    contacts,
    desk,
    my_places,
    new_here,
    organizations,
    outreach,
    today,
)

app_name = "contacts"

urlpatterns = [
    path("", contacts.contact_list, name="list"),
    path("add/", contacts.contact_add, name="add"),
    path("chain/", chain.chain, name="chain"),
    path("new-here/", new_here.what_it_is, name="new_here"),
    path("new-here/not/", new_here.what_it_is_not, name="new_here_not"),
    path("new-here/customs/", new_here.what_is_customary, name="new_here_customs"),
    path("new-here/skip/", new_here.skip, name="new_here_skip"),
    path("deleted/", contacts.contact_deleted, name="deleted"),
    path("my-places/", my_places.my_places, name="my_places"),
    path("organizations/<int:pk>/", organizations.organization, name="organization"),
    path("organizations/<int:pk>/edit/", organizations.organization_edit, name="organization_edit"),
    path("<int:pk>/", contacts.contact_detail, name="detail"),
    path("<int:pk>/edit/", contacts.contact_edit, name="edit"),
    path("<int:pk>/delete/", contacts.contact_delete, name="delete"),
    path("<int:pk>/restore/", contacts.contact_restore, name="restore"),
    path("<int:pk>/done/", today.contact_done, name="done"),
    path("<int:pk>/close/", contacts.contact_close, name="close"),
    path("<int:pk>/reopen/", contacts.contact_reopen, name="reopen"),
    path("<int:pk>/outreach/add/", outreach.outreach_add, name="outreach_add"),
    path("<int:pk>/drafts/check/", desk.draft_check, name="draft_check"),
    path("<int:pk>/drafts/save/", desk.draft_save, name="draft_save"),
    path("<int:pk>/drafts/keep/", desk.draft_keep, name="draft_keep"),
    path("<int:pk>/drafts/unkeep/", desk.draft_unkeep, name="draft_unkeep"),
    path("drafts/<int:pk>/delete/", desk.draft_delete, name="draft_delete"),
    path("drafts/<int:pk>/restore/", desk.draft_restore, name="draft_restore"),
    path("outreach/<int:pk>/edit/", outreach.outreach_edit, name="outreach_edit"),
    path("outreach/<int:pk>/delete/", outreach.outreach_delete, name="outreach_delete"),
    path("outreach/<int:pk>/restore/", outreach.outreach_restore, name="outreach_restore"),
]
