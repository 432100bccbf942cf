"""Ask people to come to a center: one by one, from a file, or by their own address.

`reading` turns the bytes of a file into people and is pure; `bulk` says who of them is here or
invited already, and invites the rest; `mailing` sends what waits; `accepting` lets them in.
"""
