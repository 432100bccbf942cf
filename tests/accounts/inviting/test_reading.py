import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.inviting.columns import role_of
from accounts.inviting.reading import MAX_BYTES, MOST, read
from accounts.models import Role

HANDSHAKE = (
    "email_address,username,first_name,last_name,auth_identifier,school_year_name,"
    "primary:cumulative_gpa,card_id"
)


def people(data):
    """(email, first name, last name, role) of each in the file."""
    data = data.encode() if isinstance(data, str) else data
    reading = read(data)
    assert reading.error == ""
    return [(each.email, each.first_name, each.last_name, each.role) for each in reading.people]


def refused(data):
    """{line: reason} of the rows that are refused."""
    return {each.line: each.reason for each in read(data.encode()).refused}


def emails(data):
    return [each[0] for each in people(data)]


class TestRead:
    def test_handshakes_student_file(self):
        row = "Ana.Ruiz@mill.edu,aruiz,Ana,Ruiz,ana@sso.edu,Senior,3.8,7"

        assert people(f"{HANDSHAKE}\n{row}\n") == [("ana.ruiz@mill.edu", "Ana", "Ruiz", "seeker")]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_every_encoding_delimiter_and_line_end(self, encoding, delimiter, end):
        rows = [["First Name", "Last Name", "Email"], ["José", "Núñez", "jose@mill.edu"]]
        text = end.join(delimiter.join(row) for row in rows)

        assert people(text.encode(encoding)) == [("jose@mill.edu", "José", "Núñez", "seeker")]

    def test_utf_16_without_a_mark(self):
        assert emails("email,name\nana@mill.edu,Ana\n".encode("utf-16-le")) == ["ana@mill.edu"]

    @pytest.mark.parametrize(
        "preamble", ["Roster, spring\nExported,2026-05-01\n\n", "sep=,\n", "\n\n", '"Notes:"\n']
    )
    def test_what_stands_above_the_headers(self, preamble):
        text = f"{preamble}Email,Name\nnobody,No\nana@mill.edu,Ana Ruiz\n"

        (person,), (refusal,) = read(text.encode()).people, read(text.encode()).refused

        assert (person.email, person.name) == ("ana@mill.edu", "Ana Ruiz")
        assert person.line == preamble.count("\n") + 3
        assert refusal.line == preamble.count("\n") + 2

    @pytest.mark.parametrize(
        ("cell", "email"),
        [
            ("  ANA@Mill.EDU  ", "ana@mill.edu"),
            ("\u00a0ana@mill.edu\u200b", "ana@mill.edu"),
            ("mailto:ana@mill.edu", "ana@mill.edu"),
            ("MAILTO: ana@mill.edu", "ana@mill.edu"),
            ("<ana@mill.edu>", "ana@mill.edu"),
            ("Ana Ruiz <ana@mill.edu>", "ana@mill.edu"),
            ("ana@mill.edu (Ana Ruiz)", "ana@mill.edu"),
            ("ana@mill.edu;", "ana@mill.edu"),
            ("'ana@mill.edu'", "ana@mill.edu"),
            ("o'brien+jobs@cs.mill.edu", "o'brien+jobs@cs.mill.edu"),
        ],
    )
    def test_an_address_however_it_is_written(self, cell, email):
        assert emails(f"email,x\n{cell},1\n") == [email]

    @pytest.mark.parametrize(
        ("cell", "reason"),
        [
            ("", "There is no email address."),
            ("<>", "There is no email address."),
            ("ana", "ana is not an email address."),
            ("ana@", "not an email address"),
            ("@mill.edu", "not an email address"),
            ("ana@mill", "not an email address"),
            ("ana@localhost", "not an email address"),
            ("ana@@mill.edu", "not an email address"),
            ("ana@mill..edu", "not an email address"),
            ("ana@mill.edu.", "not an email address"),
            ("ana @mill.edu", "not an email address"),
            ("ana ruiz@mill.edu", "not an email address"),
            ("a" * 250 + "@mill.edu", "not an email address"),
            ("\N{CYRILLIC SMALL LETTER A}na@mill.edu", "not an email address"),
            ("ana@mill.edu; ben@mill.edu", "several email addresses"),
            ("ana@mill.edu ben@mill.edu", "several email addresses"),
        ],
    )
    def test_refuses_what_is_no_address(self, cell, reason):
        (line, said) = next(iter(refused(f'email,name\n"{cell}",Ana\n').items()))

        assert line == 2
        assert reason in said

    @pytest.mark.parametrize(
        ("header", "row", "names"),
        [
            ("email,name", "a@x.edu,Ana Ruiz", ("Ana", "Ruiz")),
            ("email,name", 'a@x.edu,"Ruiz, Ana"', ("Ana", "Ruiz")),
            ("email,name", 'a@x.edu,"Ruiz,"', ("Ruiz", "")),
            ("email,name", "a@x.edu,Ana María Ruiz Vega", ("Ana", "María Ruiz Vega")),
            ("email,name", "a@x.edu,", ("", "")),
            ("email", "Ana Ruiz <a@x.edu>", ("Ana", "Ruiz")),
            ("email", '"""Ruiz, Ana"" <a@x.edu>"', ("Ana", "Ruiz")),
            ("E-Mail Address;First  Name;SURNAME", "a@x.edu;Ana ; Ruiz", ("Ana", "Ruiz")),
            ("email,first_name,last_name", "a@x.edu,,", ("", "")),
            ("email,first_name,last_name", 'a@x.edu,"Ana\nMaría",Ruiz', ("Ana María", "Ruiz")),
            ("email,preferred_name,first_name", "a@x.edu,,Ana", ("Ana", "")),
            ("email,name,first_name", "a@x.edu,Ana Ruiz,A\u202ena", ("Ana", "")),
            ("email,first_name", "a@x.edu,=1+1", ("=1+1", "")),
        ],
    )
    def test_names(self, header, row, names):
        assert [each[1:3] for each in people(f"{header}\n{row}\n")] == [names]

    def test_refuses_a_name_without_end(self):
        assert "longer than 100" in refused(f"email,name\na@x.edu,{'A' * 101}\n")[2]

    def test_roles_and_refuses_unknown_ones(self):
        text = "Email,User Role\na@x.edu,Coach\nb@x.edu, ADMIN \nc@x.edu,\nd@x.edu,Student\n"
        text += "e@x.edu,superuser\nf@x.edu,Job seeker\ng@x.edu,Career Advisor\n"

        assert [each[3] for each in people(text)] == [
            *["coach", "admin", "seeker", "seeker", "seeker", "coach"]
        ]
        assert refused(text) == {6: "superuser is not a role. There are: job seeker, coach, admin."}

    def test_refuses_an_address_that_comes_again(self):
        text = "email\na@x.edu\nA@X.EDU\nb@x.edu\n"

        assert emails(text) == ["a@x.edu", "b@x.edu"]
        assert refused(text) == {3: "The address a@x.edu stands on line 2 already."}

    def test_counts_lines_as_an_editor_does(self):
        text = 'email,name\n\n"a@x.edu","Ana\nRuiz"\n,,,\nnobody,No\n"x,y\nb@x.edu,Ben\n'

        assert [each.line for each in read(text.encode()).people] == [3, 8]
        assert list(refused(text)) == [6, 7]

    def test_skips_empty_rows_and_columns_that_a_spreadsheet_leaves(self):
        text = "email,name,,\na@x.edu,Ana,,\n,,,\n\n   \n"

        assert emails(text) == ["a@x.edu"]
        assert refused(text) == {}

    def test_a_row_of_another_length(self):
        text = "first_name,email,last_name\nAna\nBen,b@x.edu\nCy,c@x.edu,Day,more,more\n"

        assert emails(text) == ["b@x.edu", "c@x.edu"]
        assert list(refused(text)) == [2]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("a@x.edu\nb@x.edu\n", ("a@x.edu", "", "", "seeker")),
            ("a@x.edu,Ana Ruiz\n", ("a@x.edu", "Ana", "Ruiz", "seeker")),
            ("Ana,Ruiz,a@x.edu,coach\n", ("a@x.edu", "Ana", "Ruiz", "coach")),
            ("1,Ana,Ruiz,9,a@x.edu\n", ("a@x.edu", "", "", "seeker")),
            ("My list\nWho,Where\nAna,a@x.edu\n", ("a@x.edu", "Ana", "", "seeker")),
            ("name,where\nAna Ruiz,a@x.edu\n", ("a@x.edu", "Ana", "Ruiz", "seeker")),
        ],
    )
    def test_a_table_whose_headers_are_missing_or_unknown(self, text, found):
        assert people(text)[0] == found

    def test_a_user_name_stands_in_for_an_address_only_where_there_is_no_other(self):
        assert emails("username,first_name\na@x.edu,Ana\n") == ["a@x.edu"]
        assert refused("username,email\na@x.edu,\n") == {2: "There is no email address."}
        assert refused("username\naruiz\n") == {2: "aruiz is not an email address."}

    def test_never_writes_to_somebody_else(self):
        text = "username,parent email\naruiz,mom@x.edu\nbday,dad@x.edu\n"

        assert list(refused(text)) == [2, 3]

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "empty"),
            (b" \r\n ", "empty"),
            (b"x" * (MAX_BYTES + 1), "larger than 5 MB"),
            (b"PK\x03\x04" + b"x" * 99, "Save it as CSV"),
            (b"%PDF-1.7", "PDF"),
            (b"\x89PNG\r\n\x1a\n", "picture"),
            (b"\x00\x01\x02\x03\x04\x05" * 99, "not a text file"),
            (b"First Name,Last Name\nAna,Ruiz\n", "No column with email addresses"),
            (b"a,b,c,d,e,f,g,h,i,j\n1,2,3,4,5,6,7,8,9,10\n", "a, b, c, d, e, f, g, h\u2026"),
            (b",,,\n", "No column with email addresses"),
            (b"email\n" + b"a@x.edu\n" * (MOST + 1), "more than 10,000 people"),
        ],
    )
    def test_says_why_a_file_cannot_be_read(self, data, words):
        reading = read(data)

        assert words in reading.error
        assert not reading.people

    def test_a_header_alone_is_nobody(self):
        assert people(HANDSHAKE) == []

    @given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode()))
    def test_never_raises(self, data):
        reading = read(b"email,name,role\n" + data)

        assert len({each.email for each in reading.people}) == len(reading.people)

    @given(st.text(st.characters(exclude_categories=["C"], exclude_characters='"'), max_size=60))
    def test_whatever_the_name_is_the_address_is_read(self, text):
        found = read(codecs.BOM_UTF8 + f'email,name\na@x.edu,"{text}"\n'.encode()).people

        assert [each.email for each in found] == ["a@x.edu"]


def test_every_role_has_a_word():
    assert {role_of(role.label) for role in Role} == set(Role)
