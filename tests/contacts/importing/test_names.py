import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.importing.names import cleaned, is_generation, split


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lee, MBA, PMP", "Lee"),
        ("Lee MBA PMP", "Lee"),
        ("Roe, Ph.D., LCSW", "Roe"),
        ("Ruiz, M.D.", "Ruiz"),
        ("Ruiz, CSM®, XYZ-P", "Ruiz"),
        ("Patel (PMP)", "Patel"),
        ("Moore (LION) \N{EN DASH} 10K+ connections", "Moore"),
        ("Ana (she/her)", "Ana"),
        ("Ana (She/Her/Hers)", "Ana"),
        ("Ana [they, them]", "Ana"),
        ("Ana she/her", "Ana"),
        ("Ana (elle)", "Ana"),
        ("\N{ROCKET} Max", "Max"),
        ("José \U0001f468\u200d\U0001f469\u200d\U0001f467", "José"),
        ("Ana \U0001f1fa\U0001f1f8", "Ana"),
        ("Sam | Recruiter", "Sam"),
        ("Sam - hiring now", "Sam"),
        ("Dr. Jane", "Jane"),
        ("Prof. Dr. Hans Meier", "Hans Meier"),
        ("Jane Doe <jane@x.example>", "Jane Doe"),
        ("Jane Doe (jane@x.example)", "Jane Doe"),
        ("Jane Doe via LinkedIn", "Jane Doe"),
        ("<Jane Doe>", "Jane Doe"),
        ("<Jane", "Jane"),
        ('"Jane Doe"', "Jane Doe"),
        ("'Jane Doe'", "Jane Doe"),
        ("Green, Jr.", "Green Jr."),
        ("Ana\u200b\tRuiz\r\n", "Ana Ruiz"),
        # What only looks like one of these stays.
        ("Ma", "Ma"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
        ("Minh Do", "Minh Do"),
        ("M. Night Shyamalan", "M. Night Shyamalan"),
        ("He Li", "He Li"),
        ("Kim (Kimberly)", "Kim (Kimberly)"),
        ("Jean-Luc O'Neil", "Jean-Luc O'Neil"),
        ('D\'Angelo "Dee"', 'D\'Angelo "Dee"'),
        ("SMITH, JOHN", "SMITH, JOHN"),
        ("Smith, John", "Smith, John"),
        ("Dr.", "Dr."),
        ("", ""),
        ("(she/her)", "(she/her)"),
    ],
)
def test_a_name_is_cleaned(text, name):
    assert cleaned(text) == name


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ana Ruiz", "Ana", "Ruiz"),
        ("Ruiz, Ana", "Ana", "Ruiz"),
        ("Ruiz,", "Ruiz", ""),
        ("Mary Jane Watson", "Mary Jane", "Watson"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("Jan van der Berg", "Jan", "van der Berg"),
        ("John Q. Public Jr.", "John Q.", "Public Jr."),
        ("Madonna", "Madonna", ""),
        ("Green Jr.", "Green", "Jr."),
    ],
)
def test_a_whole_name_is_split(name, first, last):
    assert split(name) == (first, last)


def test_a_generation_is_known():
    assert is_generation("Jr.")
    assert not is_generation("Ruiz")


@given(st.text(max_size=60))
def test_cleaning_twice_changes_no_more(text):
    once = cleaned(text)

    assert "\n" not in once
    assert len(once) <= len(text) + 2


@given(st.text(st.characters(categories=["Lu", "Ll"]), min_size=4, max_size=9))
def test_a_plain_word_is_left_as_it_is(word):
    assert cleaned(word.capitalize()) == word.capitalize()
