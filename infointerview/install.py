"""
Make the folder .venv and install what the product needs, unless that has been done.

It runs before anything is installed and so needs only the standard library, and syntax that an
older Python understands well enough to be told. `make` calls it.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = [
    ROOT / "requirements" / f"{name}.txt" for name in ["runtime", "saml", "development"]
]
LOG = ROOT / "var" / "install.log"

# What stands in the output of a failed installation, and what that means.
MEANINGS = {
    "No space left on device": "there is no space left on the disk.",
    "ensurepip": "Python comes without its venv module. On Debian: apt install python3-venv.",
    "DO NOT MATCH THE HASHES": "a package is not the one that was pinned.",
    "NewConnectionError": "the package index cannot be reached. Is there a network?",
    "NameResolutionError": "the package index cannot be reached. Is there a network?",
    "No matching distribution": "the package index is out of reach, or lacks a package.",
    "Permission denied": "you may not write to this folder.",
}


def main():
    if sys.version_info < (3, 11):
        raise SystemExit(
            "Infointerview needs Python 3.11 or newer, this is {}.{}. "
            "If there is another one: make PYTHON=python3.12 run".format(*sys.version_info)
        )
    try:
        if not is_installed():
            install()
    except OSError as error:
        raise SystemExit(f"Nothing can be installed: {error.strerror}: {error.filename}") from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def is_installed():
    mark = VENV / "infointerview.installed"
    return mark.exists() and mark.read_text() == wanted()


def wanted():
    """What the environment must be made from, and where, to be the right one."""
    parts = [sys.version, str(VENV.resolve()), *(file.read_text() for file in REQUIREMENTS)]
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def install():
    os.umask(0o022)  # Started by root, the embedded database runs in another name.
    LOG.parent.mkdir(exist_ok=True)
    LOG.unlink(missing_ok=True)
    print("Installing into .venv: a minute or two, 750 MB.", flush=True)
    if not VENV.is_symlink():
        shutil.rmtree(VENV, ignore_errors=True)
        run(sys.executable, "-m", "venv", VENV)
    files = [argument for file in REQUIREMENTS for argument in ("-r", file)]
    pip = [VENV / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    run(*pip, "install", "--require-hashes", "--only-binary=:all:", *files)
    (VENV / "infointerview.installed").write_text(wanted())


def run(*command):
    """Run a command, its output to the log; show how many packages it has got."""
    packages = sum(file.read_text().count("==") for file in REQUIREMENTS)
    got = 0
    with (
        LOG.open("a") as log,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process,
    ):
        for line in process.stdout:
            log.write(line)
            if line.startswith("Collecting ") and sys.stdout.isatty():
                got += 1
                print(f"\r{got} of {packages} packages", end="", flush=True)
    if got:
        print()
    if process.returncode:
        raise SystemExit(f"The installation failed: {meaning(LOG.read_text())}")


def meaning(output):
    for words, sentence in MEANINGS.items():
        if words in output:
            return sentence
    return f"see {LOG}."


if __name__ == "__main__":
    main()
