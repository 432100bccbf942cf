from django.core.management.base import BaseCommand

from norms.gazetteer import load


class Command(BaseCommand):
    help = "Load all countries, regions and cities. Loading them again changes nothing."

    def handle(self, *, verbosity, **options):
        show = verbosity > 0 and self.stderr.isatty()
        written = load(self.show_progress) if show else load()
        if verbosity > 0:
            self.stdout.write(f"{written['new']} places new, {written['changed']} changed.")

    def show_progress(self, done, total):
        bar = "█" * (24 * done // total)
        end = "\n" if done == total else ""
        line = f"\rLoading places  {bar:░<24} {done:>6,} of {total:,}"
        self.stderr.write(line, str, end)  # As it is: stderr is red otherwise.
