from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from accounts.differences import pieces
from norms.choices import Channel
from norms.differences import note_differences
from norms.models import EtiquetteNote

texts = st.lists(st.sampled_from(["Ask", "ask", " ", "  ", "\n", "first", ",", "é", "—"])).map(
    "".join
)


class TestPieces:
    @given(texts | st.text(), texts | st.text())
    def test_give_back_both_texts(self, old, new):
        found = pieces(old, new)

        assert "".join(piece.text for piece in found if piece.kind != "new") == old
        assert "".join(piece.text for piece in found if piece.kind != "gone") == new

    @given(texts)
    def test_of_the_same_text_are_all_the_same(self, text):
        assert {piece.kind for piece in pieces(text, text)} <= {"same"}

    def test_name_the_words_that_changed(self):
        found = pieces("Ask by phone, never by mail.", "Ask by phone, best by mail.")

        assert [tuple(piece) for piece in found] == [
            ("same", "Ask by phone, "),
            ("gone", "never"),
            ("new", "best"),
            ("same", " by mail."),
        ]


class TestNoteDifferences:
    def content(self, **said):
        return EtiquetteNote(text="Ask.", observed_on=date(2026, 5, 1)).content | said

    def test_are_those_of_the_fields_that_differ_in_words(self):
        old = self.content(acceptance="welcome", gentler=True)
        new = self.content(channels=[Channel.PHONE], acceptance="unusual", usual_minutes=1)

        differences = note_differences(old, new)

        assert [
            (str(name), "".join(p.text for p in found if p.kind == "new"))
            for name, found in differences
        ] == [
            ("How such a request is taken", "Unusual"),
            ("Best ways in", "Phone"),
            ("Usual length", "1 minute"),
            ("Following up", ""),
        ]

    def test_of_what_says_the_same_are_none(self):
        assert note_differences(self.content(), self.content()) == []
