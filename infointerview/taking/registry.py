"""Which tables have rows of a person, how one knows whose they are, and what stays here.

A test fails while a table is in neither list. The columns are those of the model, but those that
LEFT_OUT names; docs/export.md lists them, and a test compares.
"""

# Table: the path to the user whose row it is.
MINE = {
    "accounts.User": "pk",
    "contacts.SeekerProfile": "user",
    "contacts.Contact": "owner",
    "contacts.Organization": "owner",
    "contacts.Outreach": "owner",
    "contacts.Draft": "owner",
    "contacts.MessageTemplate": "owner",
    "contacts.SkippedStep": "owner",
    "contacts.Pause": "owner",
    "contacts.Import": "owner",
    "contacts.ColumnMapping": "owner",
    "contacts.Merge": "owner",
    "contacts.NotSame": "owner",
    "contacts.CenterPhrase": "author",
    "meetings.Meeting": "owner",
    "meetings.Debrief": "owner",
    "meetings.Debrief_referrals": "debrief__owner",
    "meetings.Promise": "owner",
    "meetings.Card": "owner",
    "meetings.CalendarFeed": "owner",
    "worksearch.LogSettings": "owner",
    "worksearch.Activity": "owner",
    "worksearch.Overruling": "owner",
    "norms.PlaceQuestion": "owner",
    "norms.EtiquetteNote": "author",
    "norms.HistoricalEtiquetteNote": "author",
    "norms.SecondOpinion": "author",
    "norms.LocalResource": "author",
    "accounts.Assignment": "seeker",
    "accounts.Sharing": "assignment__seeker",
    "accounts.Look": "subject",
    "coaching.CoachNote": "owner",
    "coaching.Comment": "owner",
    "coaching.Suggestion": "owner",
    "accounts.Change": "person",
    "accounts.Invitation": "person",
    "accounts.Cohort_members": "user",
    "outbox.Message": "person",
    "reminders.MailChoice": "user",
    "account.EmailAddress": "user",
    "mfa.Authenticator": "user",
    "socialaccount.SocialAccount": "user",
}

# Table: why nothing of it goes along.
NOT_MINE = {
    "accounts.Center": "of the center",
    "accounts.Cohort": "of the center",
    "accounts.IdentityProvider": "of the center",
    "accounts.Roster": "people whom somebody invited: theirs",
    "accounts.ChainHead": "keeps the access log whole; numbers",
    "accounts.Alarm": "of the center",
    "accounts.CommandRun": "of the installation",
    "accounts.User_groups": "not used",
    "accounts.User_user_permissions": "not used",
    "worksearch.CenterRules": "of the center",
    "norms.Place": "the gazetteer",
    "norms.Evidence": "counts of many people",
    "norms.CenterPlace": "of the center",
    "contacts.Upload": "a file one brought, until the import is done or the night",
    "contacts.UploadRow": "a row of such a file",
    "admin.LogEntry": "what operators changed, of the installation",
    "auth.Permission": "of the installation",
    "auth.Group": "not used",
    "auth.Group_permissions": "not used",
    "contenttypes.ContentType": "of the installation",
    "sessions.Session": "not used",
    "accounts.Session": "that a browser is signed in; a secret",
    "account.EmailConfirmation": "a secret that was mailed",
    "socialaccount.SocialApp": "not used",
    "socialaccount.SocialToken": "not used",
}

# Of those that are MINE, what is left when an account is erased: why.
KEPT_WHEN_ERASED = {
    "contacts.CenterPhrase": "of the center, too; without the name",
    "norms.EtiquetteNote": "others build on it; without the name",
    "norms.HistoricalEtiquetteNote": "what such a note said before; without the name",
    "norms.SecondOpinion": "others build on it; without the name",
    "norms.LocalResource": "others build on it; without the name",
    "accounts.Look": "the access log keeps numbers, which then stand for nobody",
    "accounts.Change": "the log of changes keeps numbers, which then stand for nobody",
}

# Column: why it stays, wherever it is.
LEFT_OUT = {
    "form_key": "keeps a form that is sent twice from making two rows",
    "sort_name": "the name, as lists are sorted",
    "center_id": "the number of the center",
    "password": "a secret, and only as a hash",
    "token_hash": "a secret, and only as a hash",
    "data": "a secret: what proves a second factor",
    "position": "keeps the access log whole",
    "claim": "which worker has taken a message up",
    "previous": "keeps the access log whole",
    "digest": "keeps the access log whole",
    "html": "the text, as a page shows it",
    "why": "worked out from the log whenever something happens",
    "groups": "not used",
    "user_permissions": "not used",
}
