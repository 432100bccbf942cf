"""The question bank: what a curious person may ask, a file for each purpose."""

from meetings.bank.advice import ADVICE
from meetings.bank.field import FIELD
from meetings.bank.organization import ORGANIZATION
from meetings.bank.path import PATH

BANK = [*FIELD, *PATH, *ORGANIZATION, *ADVICE]
BY_ID = {question.id: question for question in BANK}
