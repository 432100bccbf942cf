import pytest
from django.db import DatabaseError, transaction

from accounts.models import Change, What


class TestChange:
    @pytest.fixture
    def change(self, admin):
        return Change.objects.create(center=admin.center, by=admin, what=What.ROLE)

    def test_is_neither_changed_nor_removed(self, change):
        for spoil in [lambda: Change.objects.update(after="x"), Change.objects.all().delete]:
            with pytest.raises(DatabaseError, match="neither changed"), transaction.atomic():
                spoil()

    def test_outlives_who_made_it(self, change, admin):
        admin.delete()

        assert str(Change.objects.select_related("by").get()) == "role"
