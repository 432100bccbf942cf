"""What is kept about oneself, to take away."""

from tempfile import TemporaryFile

from django.http import FileResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from infointerview.taking.archive import write_archive


@require_GET
def data(request):
    return render(request, "taking/data.html")


@never_cache
@require_GET
def archive(request):
    file, now = TemporaryFile(), timezone.now()  # noqa: SIM115 - the answer closes it
    write_archive(file, request.user, now=now, site=request.build_absolute_uri("/"))
    file.seek(0)
    name = f"infointerview-{timezone.localdate(now)}.zip"
    return FileResponse(file, as_attachment=True, filename=name)
