import pytest

from accounts.models import Center


@pytest.mark.django_db
def test_a_center_gets_a_word_made_of_its_name():
    names = ["Flour Mill Center", "Flour Mill Center!", "Flour Mill: Center", "Zürich", "中心"]

    centers = [Center.objects.create(name=name) for name in names]

    assert [center.slug for center in centers] == [
        *["flour-mill-center", "flour-mill-center-2", "flour-mill-center-3"],
        *["zurich", "center"],
    ]
    centers[0].save()
    assert centers[0].slug == "flour-mill-center"


@pytest.mark.django_db
def test_a_word_that_is_given_stays():
    assert Center.objects.create(name="Flour Mill Center", slug="mill").slug == "mill"
