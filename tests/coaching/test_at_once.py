"""What ends a coach's access ends it for every request that begins later, whoever runs it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from accounts.models import Look, Role
from tests.factories import ContactFactory, SharingFactory, UserFactory

REQUESTS, AT_A_TIME = 200, 8
ENDING = 60  # The request during which access ends; those up to RACING do not wait for that.
RACING = 130


@pytest.mark.parametrize("end", ["withdrawn", "seeker deactivated", "coach deactivated"])
def test_200_requests_see_nothing_once_it_has_ended(transactional_db, end):
    sharing = SharingFactory()
    admin = UserFactory(center=sharing.seeker.center, role=Role.ADMIN)
    contact = ContactFactory(owner=sharing.seeker)
    url = reverse("coaching:contact", args=[sharing.seeker.pk, contact.pk])
    coach, ender = Client(), Client()
    coach.force_login(sharing.coach)
    ender.force_login(sharing.seeker if end == "withdrawn" else admin)
    ending = {
        "withdrawn": reverse("accounts:sharing_withdraw", args=[sharing.pk]),
        "seeker deactivated": reverse("accounts:person_deactivate", args=[sharing.seeker.pk]),
        "coach deactivated": reverse("accounts:person_deactivate", args=[sharing.coach.pk]),
    }[end]
    has_ended = Event()

    def look(number):
        try:
            if number > RACING:
                has_ended.wait(60)
            if number == ENDING:
                assert ender.post(ending).status_code == 302
                has_ended.set()
            began_after = has_ended.is_set()
            client = Client()
            client.cookies = coach.cookies
            return began_after, client.get(url).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        answers = list(pool.map(look, range(REQUESTS)))

    before = [code for began_after, code in answers if not began_after]
    after = {code for began_after, code in answers if began_after}
    assert len(before) <= RACING + 1
    assert after == ({302} if end == "coach deactivated" else {404})
    # What was shown was written down, and nothing else.
    assert Look.objects.count() == before.count(200) > 0
