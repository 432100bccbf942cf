"""Everything of a person's to take away: which tables (`registry`), and how (`archive`)."""
