"""`make prove`: all proofs, each in a process of its own, and then the page out of what they found.

With names (`make prove ARGS="chaos doubles"`) only those; the rest of the page stays as it was.
"""

import shutil
import subprocess
import sys

from tests.prove.report import FOLDER, PAGE, ROOT, write_page

NO_PROOFS = {"__init__", "__main__", "conftest", "report"}


def main(names):
    modules = {path.stem: path for path in sorted((ROOT / "tests" / "prove").glob("*.py"))}
    if not names:
        names = sorted(modules.keys() - NO_PROOFS)
        shutil.rmtree(FOLDER, ignore_errors=True)  # What is not run now was not run.
    failed = [name for name in names if not runs(modules[name])]
    holds = write_page()
    print(f"\n{PAGE.relative_to(ROOT)} is written.", *(f"{name} failed." for name in failed))  # noqa: T201
    return 0 if holds and not failed else 1


def runs(module):
    """Run the proofs in a module; whether they went through."""
    pytest = [sys.executable, "-m", "pytest", "-q", "-s", "-n", "0", module]
    return subprocess.run(pytest, cwd=ROOT, check=False).returncode == 0  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
