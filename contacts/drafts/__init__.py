"""The draft check: whether a message is what it should be, by rule. No service, no model.

`check` holds what others use; `phrases` is the data that a center may add to; `words` and `text`
read a message, `matching` finds phrases in it, and each of the other modules has a few rules.
"""
