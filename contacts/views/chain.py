"""Who led to whom."""

from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import seeker_only
from contacts.chain import chain_of, led_by
from contacts.forms.filters import ChainForm
from contacts.models import Contact


@require_GET
@seeker_only
def chain(request):
    people = {person.pk: person for person in Contact.objects.visible_to(request.user).in_chains()}
    introducers = {pk: person.introduced_by_id for pk, person in people.items()}
    start = people.get(ChainForm(request.GET).start)
    picture = chain_of(introducers, start and start.pk)
    context = {
        "chain": picture,
        "lines": [_line(node, people) for node in picture.roots],
        "start": start,
        "led_by": [people[pk] for pk in reversed(led_by(introducers, start and start.pk))],
    }
    return render(request, "contacts/chain.html", context)


def _line(node, people):
    """A node with its person, and so on below it."""
    children = [_line(child, people) for child in node.children]
    return {"node": node, "person": people[node.pk], "children": children}
