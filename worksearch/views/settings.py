"""Who keeps a work-search log, and by which rules."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import admin_only, seeker_only
from accounts.locking import changing, own_turn
from worksearch import actions
from worksearch.forms.settings import CenterRulesForm, LogSettingsForm
from worksearch.models import CenterRules, LogSettings
from worksearch.rule_sets import RULE_SETS
from worksearch.views.rows import center_rules_of


@require_http_methods(["GET", "POST"])
@seeker_only
@changing
def log_settings(request):
    own_turn(request, request.user)
    rules = center_rules_of(request)
    mine = LogSettings.objects.editable_by(request.user).first()
    sent = request.POST if request.method == "POST" else None  # Even if nothing is ticked.
    form = LogSettingsForm(sent, center=rules, instance=mine or LogSettings(owner=request.user))
    if form.is_valid():
        row = actions.save_settings(form=form)
        messages.success(request, _("Saved."))
        return redirect("worksearch:week" if row.is_on else "worksearch:settings")
    return render(request, "worksearch/log_settings.html", {"form": form})


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def center_rules(request):
    center = own_turn(request, request.user.center)
    rules = CenterRules.objects.editable_by(request.user).first() or CenterRules(center=center)
    sent = request.POST if request.method == "POST" else None
    form = CenterRulesForm(sent, instance=rules)
    if form.is_valid():
        actions.save_rules(form=form, by=request.user)
        messages.success(request, _("Saved."))
        return redirect("worksearch:center_rules")
    context = {"form": form, "rule_sets": RULE_SETS.values()}
    return render(request, "worksearch/center_rules.html", context)
