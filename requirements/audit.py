"""
Say which pinned packages have known vulnerabilities; `make audit` runs this with pip-audit.

It fails when there are some. Where nobody can be asked it says so, and does not fail: that says
nothing about the packages.
"""

import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def main():
    unknown = False
    found = []
    for name in ["runtime", "saml", "development"]:
        packages = ask(FOLDER / f"{name}.txt")
        known = [package for package in packages if "skip_reason" not in package]
        unknown = unknown or len(known) < len(packages) or not packages
        print(f"{name}: {len(known)} of {len(packages)} packages could be looked up")
        found += [(package, flaw) for package in known for flaw in package["vulns"]]
    for package, flaw in found:
        fixed = ", ".join(flaw["fix_versions"]) or "nothing yet"
        print(f"{package['name']} {package['version']}: {flaw['id']}, fixed in {fixed}")
    if unknown:
        print("NOT KNOWN of the others: the service that knows cannot be reached from here.")
    elif not found:
        print("No vulnerability is known.")
    return bool(found)


def ask(file):
    """What pip-audit says of each package of the file; nothing, if it cannot ask at all."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", file, "--no-deps"]
    command += ["--disable-pip", "--format", "json", "--progress-spinner", "off", "--timeout", "15"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    try:
        return json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(done.stderr.strip().rpartition("\n")[2], file=sys.stderr)
        return []


if __name__ == "__main__":
    sys.exit(main())
