"""Bring contacts from elsewhere: address books and LinkedIn exports, as people save them.

`reading.read` turns bytes into people, and is pure; `matching` says who of them is known already;
`writing` keeps them, in one transaction.
"""
