"""Puts our site in the place of Django admin's own."""

from django.contrib.admin import apps


class AdminConfig(apps.AdminConfig):
    default_site = "infointerview.admin_site.OperatorSite"
