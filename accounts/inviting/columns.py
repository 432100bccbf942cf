"""What the columns of a list of people mean, by their names or by what is in them. Pure.

Names are compared without case, accents and punctuation. Known are those of Handshake's student
file and what people call them elsewhere; all other columns are left alone.
"""

import re
import unicodedata

from accounts.models import Role

# In each: the first that has something in a row counts.
NAMES = {
    "email": [
        "email address", "email", "e mail address", "e mail", "mail", "emailaddress", "e mails",
        "emails", "email addresses", "student email", "student email address", "school email",
        "school email address", "university email", "college email", "campus email",
        "institutional email", "work email", "primary email", "primary email address",
        "preferred email", "contact email", "user email", "email 1", "e mail 1",
        "e mail 1 value", "correo", "correo electronico", "courriel", "e mail adresse",
        "mailadresse", "adresse e mail", "mail address", "email id",
    ],
    "username": ["username", "user name", "login", "user", "userid", "user id", "auth identifier"],
    "first": [
        "preferred first name", "first name", "firstname", "first", "given name", "given names",
        "givenname", "forename", "fname", "preferred name", "legal first name",
        "student first name", "nombre", "prenom", "vorname",
    ],
    "last": [
        "last name", "lastname", "last", "family name", "familyname", "surname", "lname",
        "legal last name", "student last name", "apellido", "apellidos", "nom de famille",
        "nachname",
    ],
    "full": [
        "name", "full name", "fullname", "student name", "student", "display name", "person",
        "participant", "participant name", "client", "client name", "job seeker", "seeker", "nom",
        "member", "member name",
    ],
    "role": ["role", "user role", "roles", "user type", "account type", "usertype", "rolle", "rol"],
}  # fmt: skip
MEANINGS = {name: field for field, names in NAMES.items() for name in names}

ROLES = {
    Role.SEEKER: [
        "", "seeker", "job seeker", "jobseeker", "seekers", "job seekers", "student", "students",
        "client", "clients", "participant", "member", "candidate", "customer", "learner", "alumni",
        "alum", "alumnus", "alumna", "alumnae", "graduate", "undergraduate", "user",
    ],
    Role.COACH: [
        "coach", "coaches", "career coach", "career counselor", "career counsellor", "counselor",
        "counsellor", "adviser", "advisor", "career adviser", "career advisor",
    ],
    Role.ADMIN: ["admin", "admins", "administrator", "administrators", "center admin"],
}  # fmt: skip
ROLE_OF = {name: role for role, names in ROLES.items() for name in names}
MAX_CELL = 200  # Characters of a cell that are compared.


def fold(text):
    """The words of a cell as they are compared: "E-Mail  Address:" is "e mail address"."""
    plain = unicodedata.normalize("NFKD", text[:MAX_CELL].replace("_", " ").casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", plain))


def is_header(cell):
    return fold(cell) in MEANINGS


def known(cells):
    """How many of the cells are headers; none where nothing would say how to reach people."""
    fields = {MEANINGS.get(fold(cell)) for cell in cells} - {None}
    return len(fields) if fields & {"email", "username"} else 0


def columns_of(header):
    """{field: numbers of the columns that say it, the best first}."""
    names = [fold(cell) for cell in header]
    return {
        field: [at for name in wanted for at, said in enumerate(names) if said == name]
        for field, wanted in NAMES.items()
    }


def role_of(cell):
    """The role that a cell says, None for one that there is not; nothing means a job seeker."""
    return ROLE_OF.get(fold(cell))
