"""Files that people bring: from bytes to text, and from text to rows. Pure.

What the columns of a table mean, they ask whoever reads the file: `contacts.importing` for address
books, `accounts.inviting` for lists of people.
"""
