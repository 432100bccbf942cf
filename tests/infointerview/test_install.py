import sys

import pytest

from infointerview import install


@pytest.fixture
def requirements(tmp_path, monkeypatch):
    """The file of an installation of its own, which needs nothing yet."""
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("")
    monkeypatch.setattr(install, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(install, "REQUIREMENTS", [requirements])
    monkeypatch.setattr(install, "LOG", tmp_path / "var" / "install.log")
    return requirements


class TestMain:
    def test_installs_only_when_something_has_changed(self, requirements, capsys):
        install.main()
        assert "Installing" in capsys.readouterr().out

        install.main()
        assert capsys.readouterr().out == ""

        requirements.write_text("# Changed.")
        assert not install.is_installed()

    def test_keeps_an_environment_that_is_linked_from_elsewhere(self, requirements):
        (install.VENV.with_name("other")).mkdir()
        install.VENV.symlink_to("other")

        with pytest.raises(SystemExit, match="No such file"):
            install.main()

        assert install.VENV.is_symlink()

    def test_refuses_an_old_python(self, monkeypatch):
        monkeypatch.setattr(sys, "version_info", (3, 10, 1))

        with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, this is 3\.10\."):
            install.main()

    def test_can_be_interrupted(self, requirements, monkeypatch):
        def interrupted():
            raise KeyboardInterrupt

        monkeypatch.setattr(install, "install", interrupted)

        with pytest.raises(SystemExit, match="130"):
            install.main()


class TestRun:
    def test_counts_the_packages_for_who_is_watching(self, requirements, monkeypatch, capsys):
        requirements.write_text("one==1\ntwo==2\n")
        install.LOG.parent.mkdir()
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

        install.run(sys.executable, "-c", "print('Collecting one\\nCollecting two')")

        assert capsys.readouterr().out == "\r1 of 2 packages\r2 of 2 packages\n"

    def test_says_why_it_failed(self, requirements):
        install.LOG.parent.mkdir()

        with pytest.raises(SystemExit, match="failed: there is no space left on the disk"):
            install.run(sys.executable, "-c", "exit('[Errno 28] No space left on device')")


def test_a_failure_without_a_known_meaning_is_in_the_log():
    assert install.meaning("Something else.") == f"see {install.LOG}."
