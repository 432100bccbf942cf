# The two commands are `make run` and `make test`; `make help` lists the others.
PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name))))
ARGS ?= -n 2
BIN = .venv/bin
export DEVELOPMENT = true

.DEFAULT_GOAL = help
.PHONY: help run test check format tour reset requirements bench-places environment

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: environment ## Serve the product on PORT (8000), with demonstration data
	@$(BIN)/python manage.py serve

test: environment ## Run the tests; ARGS="tests/norms -x" goes to pytest
	@$(BIN)/python -m pytest $(ARGS)

environment:
	@$(or $(PYTHON),false) -m infointerview.environment
