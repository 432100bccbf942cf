from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from contacts.drafts.marks import MARKED_AT_MOST, Piece, mark


def finding(key, *spans, severity="note"):
    return SimpleNamespace(key=key, spans=spans, severity=severity)


KEYS = ["a", "b", "c", "d"]
SPANS = st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)), max_size=6).map(tuple)
FINDINGS = st.lists(
    st.builds(SimpleNamespace, key=st.sampled_from(KEYS), spans=SPANS, severity=st.just("note")),
    max_size=8,
)


class TestMark:
    def test_numbers_notes_in_the_order_of_their_words(self):
        whole, late, early = finding("a"), finding("b", (6, 9)), finding("c", (0, 3))

        notes = mark("one or two", [whole, late, early]).notes

        assert [(note.number, note.finding) for note in notes] == [
            (1, early),
            (2, late),
            (3, whole),
        ]

    def test_numbers_the_graver_first_of_those_about_the_whole(self):
        mild, grave = finding("a"), finding("b", severity="think_again")

        assert [note.finding for note in mark("one", [mild, grave]).notes] == [grave, mild]

    def test_cuts_the_text_where_words_begin_and_end(self):
        marked = mark("a job soon", [finding("job", (2, 5))])

        assert marked.pieces == (Piece("a "), Piece("job", (1,), (1,)), Piece(" soon"))

    def test_marks_words_that_two_notes_are_about_with_both(self):
        marked = mark("abcdef", [finding("x", (0, 4)), finding("y", (2, 6))])

        assert marked.pieces == (
            Piece("ab", (1,)),
            Piece("cd", (1, 2), (1,)),
            Piece("ef", (2,), (2,)),
        )

    def test_what_is_let_be_has_no_number_and_marks_nothing(self):
        kept, heard = finding("x", (0, 1)), finding("y", (1, 2))

        marked = mark("ab", [kept, heard], kept=["x"])

        assert marked.kept == (kept,)
        assert [note.finding for note in marked.notes] == [heard]
        assert marked.pieces == (Piece("a"), Piece("b", (1,), (1,)))

    def test_of_nothing_is_nothing(self):
        assert mark("", []).pieces == ()

    def test_marks_no_more_than_a_page_can_carry(self):
        spans = [(n, n + 1) for n in range(0, 4000, 2)]

        assert len(mark("x" * 4000, [finding("x", *spans)]).pieces) <= 2 * MARKED_AT_MOST + 1

    @given(st.text(max_size=50), FINDINGS, st.lists(st.sampled_from(KEYS)))
    def test_loses_no_character_and_no_finding(self, text, findings, kept):
        marked = mark(text, findings, kept)

        assert "".join(piece.text for piece in marked.pieces) == text
        assert all(piece.text for piece in marked.pieces)
        assert len(marked.notes) + len(marked.kept) == len(findings)
        assert [note.number for note in marked.notes] == list(range(1, len(marked.notes) + 1))
        numbers = {note.number for note in marked.notes}
        assert all(set(p.ends) <= set(p.numbers) <= numbers for p in marked.pieces)
