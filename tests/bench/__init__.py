"""How fast it is: run by `make`, never by the tests."""
