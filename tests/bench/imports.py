"""How long 10,000 people take to be read, looked through and kept: `make bench-import`.

With the extra memory that it needs, asked of the kernel; on Linux alone.
"""

import time
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from contacts.importing.reading import read
from contacts.importing.writing import bring, plan
from contacts.models import Contact, Upload
from tests.contacts.importing import files

ROWS = 10_000
CITIES = [("Charlotte", "NC", "USA"), ("Rochester", "NY", "United States"), ("Köln", "", "Germany")]
MEGABYTE = 1024 * 1024


def outlook_file():
    """An Outlook export of people at 3,000 organizations, in many cities."""
    return files.table(files.OUTLOOK, *map(row, range(ROWS))).encode()


def row(n):
    city, state, country = CITIES[n % 3] if n % 2 else (f"Town {n % 500}", "NY", "USA")
    return {
        "First Name": f"Ana{n}",
        "Last Name": "Ruiz, MBA",
        "Company": f"Company {n % 3000}",
        "Job Title": "Engineer",
        "E-mail Address": f"ana{n}@x.example",
        "Mobile Phone": f"585 {n:07}",
        "Business City": city,
        "Business State": state,
        "Business Country/Region": country,
        "Referred By": f"Ana{n // 2} Ruiz",
        "Notes": "Met at the fair. " * 5,
    }


class Measure:
    """Seconds that passed, and of those on this processor; megabytes more at the peak."""

    def __enter__(self):
        Path("/proc/self/clear_refs").write_text("5")  # Forget the peak so far.
        self.before = memory("VmRSS")
        self.clock, self.processor = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *problem):
        self.seconds = time.perf_counter() - self.clock
        self.of_python = time.process_time() - self.processor
        self.megabytes = memory("VmHWM") - self.before

    def __str__(self):
        return (
            f"{self.seconds:.1f} s ({self.of_python:.1f} s of Python), {self.megabytes:.0f} MB more"
        )


def memory(name):
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


def test_ten_thousand_people_are_previewed_and_brought_quickly(login, seeker):
    client, file = login(seeker), SimpleUploadedFile("outlook.csv", outlook_file())
    data = {"form_key": Upload().form_key, "file": file}
    with Measure() as look:
        preview = client.post(reverse("contacts:import"), data)
        client.get(preview.url)
    with Measure() as page:
        client.get(preview.url, {"page": 150, "q": "ana"})
    upload = Upload.objects.get()
    with Measure() as brought:
        client.post(reverse("contacts:upload_bring", args=[upload.pk]))

    print(f"\non the pages: preview {look}\na page of it {page}\nimport {brought}")  # noqa: T201
    assert Contact.objects.visible_to(seeker).count() == ROWS
    assert look.seconds < 5
    assert brought.seconds < 10
    assert max(each.megabytes for each in (look, brought)) < 256


def test_ten_thousand_people_are_kept_quickly(seeker):
    data = outlook_file()
    with Measure() as preview:
        plan(read(data).people, seeker)
    with Measure() as first:
        bring(read(data).people, by=seeker)
    with Measure() as again:
        bring(read(data).people, by=seeker)

    print(  # noqa: T201
        f"\n{ROWS:,} people, {len(data) / MEGABYTE:.1f} MB\npreview {preview}"
        f"\nimport {first}\nagain {again}"
    )
    assert Contact.objects.visible_to(seeker).count() == ROWS
    assert preview.seconds < 5
    assert first.seconds < 10
    assert max(each.megabytes for each in (preview, first, again)) < 256
