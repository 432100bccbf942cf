"""What the product is made of, and that its licences are known."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from infointerview.inventory import FOLDER, PINNED, READ, licence, packages
from requirements import audit

ROOT = Path(__file__).resolve().parents[2]


def written(**options):
    output = StringIO()
    call_command("sbom", stdout=output, **options)
    return output.getvalue()


def test_the_page_of_licences_is_that_of_what_is_pinned():
    """If not: make licences."""
    assert written(licences=True) == (ROOT / "docs" / "licences.md").read_text()


def test_every_package_has_a_licence_and_is_wanted():
    assert [package.name for package in packages() if not package.licence] == []
    assert [package.name for package in packages() if not package.wanted_by] == []


def test_the_bill_has_all_that_is_pinned_for_here():
    lines = "".join((FOLDER / file).read_text() for file in PINNED).splitlines()
    pinned = {line.split("==")[0].split("[")[0] for line in lines if "==" in line}
    # For Windows alone.
    pinned -= {"colorama"}

    bill = json.loads(written())

    components = {part["name"]: part for part in bill["components"]}
    assert set(components) == pinned
    assert components["django"]["purl"] == f"pkg:pypi/django@{components['django']['version']}"
    assert components["django"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert components["python3-saml"]["scope"] == "optional"
    refs = {part["bom-ref"] for part in bill["components"]} | {"infointerview"}
    wants = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
    assert set(wants) == refs
    assert components["sqlparse"]["purl"] in wants[components["django"]["purl"]]
    assert components["django"]["purl"] in wants["infointerview"]
    assert refs - {"infointerview"} == {ref for refs in wants.values() for ref in refs}


def test_a_licence_is_one_word_of_spdx_or_several():
    assert licence("new", {"License": "Copyright (c) 2026 by somebody. All rights"}) == ""
    assert licence("new", {"License": "BSD"}) == ""
    assert licence("new", {"License-Expression": "MIT OR 0BSD", "License": "x y"}) == "MIT OR 0BSD"
    assert licence("pyrage", {}) == "MIT"


def test_the_licences_that_were_read_are_of_packages_that_are_there():
    assert set(READ) <= {package.name for package in packages()}


@pytest.mark.parametrize(
    ("packages", "said", "fails"),
    [
        ([{"name": "a", "version": "1", "vulns": []}], "No vulnerability is known.", False),
        ([{"name": "a", "skip_reason": "not found"}], "NOT KNOWN of the others", False),
        ([], "NOT KNOWN of the others", False),
        (
            [
                {"name": "a", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]},
                {"name": "b", "skip_reason": "not found"},
            ],
            "a 1: CVE-1, fixed in 2\n",
            True,
        ),
    ],
    ids=["none", "nobody knows", "nobody can be asked", "one"],
)
def test_an_audit_fails_for_what_is_known_alone(monkeypatch, capsys, packages, said, fails):
    monkeypatch.setattr(audit, "ask", lambda _file: packages)

    assert audit.main() == fails
    assert said in capsys.readouterr().out
