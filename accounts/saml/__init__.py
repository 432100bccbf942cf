"""Signing in by SAML with the identity provider of one's center.

What it needs, requirements/saml.txt brings; `settings.SAML` says whether it is there, and nothing
but that is imported before somebody asks.

The answer of the provider comes as a form from its page to ours, and from elsewhere no cookies of
ours come along (SameSite). So what it says is checked then and there, and handed to the browser
sealed, for a next page, to which they do come: in their session it is known what this browser has
asked. Nothing of an answer is stored before that, and no question can be answered twice.
"""
