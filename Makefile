# `make run` and `make test` are all that one needs; `make` lists the rest.

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name))))
BIN = .venv/bin
MANAGE = $(BIN)/python manage.py
TEMPLATES = $(shell find templates -name "*.html")
# Extras are kept: to pip 23, `coverage` pins nothing for a package that wants `coverage[toml]`.
COMPILE = $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-strip-extras \
	--universal --python-version 3.11 --custom-compile-command "make requirements" \
	$(if $(UPGRADE),--upgrade)

export DEVELOPMENT = true

.DEFAULT_GOAL = help
.PHONY: help run test check coverage format accessible tour bench bench-growth bench-plans bench-places bench-import bench-export bench-guide bench-evidence bench-backup bench-feed prove prove-scripts keep-release asvs reset licences sbom audit requirements install

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: install ## Serve the product with demonstration data on PORT (8000)
	@$(MANAGE) serve

test: install ## Run all tests, or what ARGS="tests/norms -x" tells pytest
	@$(BIN)/python -m pytest $(or $(ARGS),-n 2 --dist worksteal)

check: install ## All that must hold before a change lands
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@$(BIN)/djade --target-version 5.2 --check $(TEMPLATES)
	@$(BIN)/djangofmt --check $(TEMPLATES)
	$(BIN)/lint-imports
	$(MANAGE) makemigrations --check
	DEVELOPMENT= SECRET_KEY="long, and of many kinds: 0123456789 abcdefghijklmnopqrstuvwxyz" \
		ALLOWED_HOSTS=localhost EMAIL_URL=smtp://localhost DATABASE_URL=postgres:///nothing \
		$(MANAGE) check --deploy --fail-level WARNING
	$(BIN)/python -m pytest -n 2 --dist worksteal

# Not in `check`: it takes half as long again.
coverage: install ## Which lines and branches no test goes through
	@$(BIN)/python -m pytest -n 2 --dist worksteal --cov

format: install ## Bring code and templates into shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	@$(BIN)/djade --target-version 5.2 $(TEMPLATES) || true
	@$(BIN)/djangofmt $(TEMPLATES)

accessible: install ## What axe finds on every page of everybody, light and wide, dark and narrow
	@EVERY_LOOK=1 REQUIRE_BROWSER=1 $(BIN)/python -m pytest -n 2 tests/browser/test_accessibility.py

tour: install ## A picture of every page in every role, into var/tour/
	@$(BIN)/python -m pytest tests/browser/tour.py

bench: install ## How fast each page is beside the least that could be done (CONTACTS=1000|100000|1500000)
	@$(BIN)/python -m tests.bench.pages

bench-growth: install ## Whether the pages of one person stay as fast from 1,000 to 1.5 million contacts
	@$(BIN)/python -m tests.bench.pages.growth

bench-plans: install ## Whether each page finds its rows by an index, at a small size
	@$(BIN)/python -m pytest -q tests/bench/plans.py

bench-places: install ## How long the lookup of a place takes, at full size
	@$(BIN)/python -m pytest -s tests/bench/places.py

bench-guide: install ## How right and fast the draft check is, and due dates in 15 jurisdictions
	@$(BIN)/python -m pytest -q -s -p no:randomly tests/bench/drafts.py tests/bench/dates.py

bench-import: install ## How long 10,000 contacts take to import, and how much memory
	@$(BIN)/python -m pytest -s tests/bench/imports.py

bench-export: install ## How long 2,000 contacts take to be taken away, and how much memory
	@$(BIN)/python -m pytest -q -s tests/bench/exports.py

bench-evidence: install ## Counting what really happens, of 1.5 million contacts (CONTACTS=100000: of fewer)
	@$(BIN)/python -m pytest -q -s tests/bench/evidence.py

bench-backup: install ## A backup of 50,000 people, and bringing it back (PEOPLE=5000: of fewer)
	@$(BIN)/python -m pytest -q -s tests/bench/backups.py

bench-feed: install ## How long a calendar program waits for the calendar of 2,000 contacts
	@$(BIN)/python -m pytest -q -s tests/bench/feed.py

prove: install ## Prove what is claimed, and write docs/proof.md; ARGS="suite doubles": some of it
	@$(BIN)/python -m tests.prove $(ARGS)

prove-scripts: install ## 40 script payloads in every text, read on every page in a browser (PAYLOADS=3: fewer)
	@$(BIN)/python -m pytest -q -s tests/prove/scripts.py

keep-release: install ## Keep what `make run` filled as the version that the next one is an upgrade from
	@$(MANAGE) shell --no-imports -c "import tests.infointerview.keep_release"

asvs: ## Write docs/asvs.md and the counts of docs/security.md out of docs/asvs.csv
	@$(BIN)/python -m tests.security.asvs

reset: install ## Empty the database, after asking (YES=1: without)
	@$(MANAGE) reset $(if $(YES),--yes)

licences: install ## Write docs/licences.md
	@$(MANAGE) sbom --licences >docs/licences.md

sbom: install ## What is installed as a bill of materials (CycloneDX), into var/sbom.json
	@$(MANAGE) sbom >var/sbom.json && echo var/sbom.json

# In an environment of its own: pip-audit brings thirty packages.
audit: ## Which packages have known vulnerabilities, where somebody can be asked
	@test -x var/audit/bin/pip-audit || { $(PYTHON) -m venv var/audit && var/audit/bin/pip --quiet --quiet \
		--disable-pip-version-check install --require-hashes -r requirements/audit.txt; } \
		|| { rm -rf var/audit; echo "NOT KNOWN: pip-audit cannot be installed from here."; exit 0; }; \
		test ! -d var/audit || var/audit/bin/python requirements/audit.py

requirements: install ## Pin what requirements/*.in ask for (UPGRADE=1: the newest)
	$(COMPILE) requirements/runtime.in --output-file requirements/runtime.txt
	$(COMPILE) requirements/saml.in --output-file requirements/saml.txt
	$(COMPILE) requirements/development.in --output-file requirements/development.txt
	$(COMPILE) requirements/audit.in --output-file requirements/audit.txt

install:
	@$(or $(PYTHON),$(error Infointerview needs Python 3.11, and finds no Python)) -m infointerview.install
