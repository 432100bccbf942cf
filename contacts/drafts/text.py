"""A message taken apart: greeting, what is said, signature, quoted earlier mail."""


class Message:
    def __init__(self, text):
        self.text = text
