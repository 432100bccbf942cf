"""A mail server on this machine, that takes, refuses or hangs up as a test says."""

import socketserver
from contextlib import contextmanager
from email import message_from_bytes, policy
from threading import Thread

HANG_UP = None  # In place of an answer.


class Server(socketserver.ThreadingTCPServer):
    """`says` has the answers for a word of the protocol or for the END of a mail, in turn.

    Where it has none (any more), all is well. `mails` are those that it got whole, taken or not.
    """

    allow_reuse_address = daemon_threads = True

    def __init__(self, says):
        super().__init__(("127.0.0.1", 0), Visit)
        self.says = {word: list(answers) for word, answers in says.items()}
        self.mails, self.visits = [], 0

    def answer_to(self, word, usual):
        answers = self.says.get(word)
        return answers.pop(0) if answers else usual


class Visit(socketserver.StreamRequestHandler):
    def handle(self):
        self.server.visits += 1
        is_on = self.say("HELLO", b"220 here")
        while is_on and (line := self.rfile.readline()):
            word = line[:4].strip().upper().decode()
            is_on = (
                self.take_mail() if word == "DATA" else self.say(word, USUAL.get(word, b"250 ok"))
            )

    def say(self, word, usual):
        """Whether the line is still open after that."""
        answer = self.server.answer_to(word, usual)
        if answer is not HANG_UP:
            self.wfile.write(answer + b"\r\n")
        return answer is not HANG_UP and not answer.startswith((b"221", b"421"))

    def take_mail(self):
        answer = self.server.answer_to("DATA", b"354 go on")
        self.wfile.write(answer + b"\r\n")
        if not answer.startswith(b"354"):
            return True
        lines = iter(self.rfile.readline, b".\r\n")
        mail = message_from_bytes(
            b"".join(line.removeprefix(b".") for line in lines), policy=policy.default
        )
        self.server.mails.append(mail)
        return self.say("END", b"250 taken")


USUAL = {"QUIT": b"221 bye"}


@contextmanager
def serving(says):
    with Server(says) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()
