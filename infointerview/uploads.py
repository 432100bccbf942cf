"""What every file passes that is sent."""

from django.core.files.uploadhandler import FileUploadHandler

MOST = 10 * 1024 * 1024  # Bytes of a file that any page takes.


class CutOffUploadHandler(FileUploadHandler):
    """Lets through a little more than may be sent, by which a form knows, and no more."""

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.let_through = 0

    def receive_data_chunk(self, raw_data, start):
        if self.let_through > MOST:
            return None
        self.let_through += len(raw_data)
        return raw_data

    def file_complete(self, file_size):
        return None  # The next handler has it.
