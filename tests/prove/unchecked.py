"""The product without its version check: what a control serves, to see that a proof can fail."""

from infointerview.wsgi import application

__all__ = ["application"]


def leave_out_the_check():
    from accounts.forms.versions import VersionedForm

    VersionedForm._is_overtaken = lambda form: False


leave_out_the_check()
