# Two commands to begin with: `make demo` reads a damaged article, `make test` runs the tests.
# Nothing is presumed but python3 (3.11 or later) with its venv module, and make.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --quiet

.PHONY: demo test check format lint types contracts docs golden pictures bench train lock clean

demo: $(VENV)/.installed
	$(BIN)/rashomon read --published 2025-07-02 examples/kelvar.txt

test: $(VENV)/.tested-with
	$(BIN)/python -m pytest

# All that a change must pass. `make check TESTS=` leaves the tests out, where they have just been run.
TESTS ?= test
check: format lint types contracts docs $(TESTS)

format: $(VENV)/.tested-with
	$(BIN)/ruff format --check .

lint: $(VENV)/.tested-with
	$(BIN)/ruff check .

types: $(VENV)/.tested-with
	$(BIN)/mypy

contracts: $(VENV)/.tested-with
	$(BIN)/lint-imports

docs: $(VENV)/.tested-with
	$(BIN)/python -m pytest tests/house/test_documents.py

# Writes the golden readings anew: look at what git says has changed, and raise the VERSION of the stages that did it.
golden: $(VENV)/.tested-with
	$(BIN)/python -m tests.golden.write

# Looks at the pages in a browser, for the pictures in docs/web.md.
pictures: $(VENV)/.tested-with
	$(BIN)/python -m tests.browser.pictures docs/pictures

# CORPORA names the folder of the measuring sets; their scorers lie in ../score beside it. Floors are checked as it goes.
bench: $(VENV)/.tested-with
	@test -n "$(CORPORA)" || { echo "say where the measuring sets lie: make bench CORPORA=<folder>" >&2; exit 2; }
	$(BIN)/python benchmarks/run_all.py "$(CORPORA)"

# Trains the tagger anew from the measuring sets, in an environment of its own: some hours on two cores. Goes on where it
# was stopped. OUT keeps what is made on the way; OUT/shipped is what src/rashomon/models/tagger holds.
OUT ?= out/tagger
train: $(VENV)/.installed
	@test -n "$(CORPORA)" || { echo "say where the measuring sets lie: make train CORPORA=<folder>" >&2; exit 2; }
	training/tagger/train.sh "$(PYTHON)" "$(CORPORA)" "$(OUT)"

# The stubs that FollowTheMoney asks for are of an older SQLAlchemy: they would hide its own types.
lock: $(VENV)/.installed
	$(INSTALL) uv
	$(BIN)/$(LOCK) --group build --output-file requirements.lock pyproject.toml
	echo "sqlalchemy2-stubs; sys_platform == 'none'" | $(BIN)/$(LOCK) --group dev --all-extras --constraint requirements.lock \
		--override - --output-file requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks dist

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "rashomon needs Python 3.11 or later; say which: make PYTHON=python3.11 ...")'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "python3 has no venv; on Debian: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made requirements.lock pyproject.toml
	$(INSTALL) --require-hashes --only-binary :all: --requirement requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.tested-with: $(VENV)/.installed requirements-dev.lock
	$(INSTALL) --no-deps --require-hashes --only-binary :all: --requirement requirements-dev.lock
	@touch $@
