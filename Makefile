# What people and CI type; `make` alone lists it. Needs Python 3.11, git and the package index.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
DEMO := .demo
DEMO_BIN := build/demo-venv/bin

.DEFAULT_GOAL := help
.PHONY: help venv demo test fuzz mutants browser office check fix golden messages docs pictures bench wheel clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

venv: $(READY) ## .venv with casuskit (editable) and everything to work on it

# The pip that comes with Python 3.11 knows no dependency groups.
$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

demo: ## casuskit as a user has it, at work on an invented example in .demo
	$(PYTHON) -m venv build/demo-venv
	$(DEMO_BIN)/python -m pip install --quiet .
	rm -rf $(DEMO)
	$(DEMO_BIN)/casus init $(DEMO) --example
	cd $(DEMO) && ../$(DEMO_BIN)/casus lint
	cd $(DEMO) && ../$(DEMO_BIN)/casus status
	cd $(DEMO) && ../$(DEMO_BIN)/casus agenda --format html -o agenda.html
	cd $(DEMO) && ../$(DEMO_BIN)/casus minutes --format html -o verslag.html
	@cd $(DEMO) && ../$(DEMO_BIN)/casus agenda --format txt
	@cd $(DEMO) && ../$(DEMO_BIN)/casus minutes --format txt
	@echo
	@echo 'The cases:   $(CURDIR)/$(DEMO)/casussen'
	@echo 'The agenda:  $(CURDIR)/$(DEMO)/agenda.html'
	@echo 'The minutes: $(CURDIR)/$(DEMO)/verslag.html'
	@echo 'The command: $(CURDIR)/$(DEMO_BIN)/casus'

test: $(READY) ## every test, with branch coverage; fails under 95 %
	$(BIN)/pytest -n 2 --dist loadgroup --cov --cov-report=term

fuzz: $(READY) ## every hostile file, answer, fault and moment with every command; takes hours
	CASUS_FUZZ=1 $(BIN)/pytest -n 2 tests/trust

mutants: $(READY) ## small changes of rules and detectors, each of which a test must notice; takes hours
	$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/python -m scripts.mutants $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED)) $(ONLY)

browser: $(READY) ## pages looked at by axe in Chromium, which must be there
	$(BIN)/pytest -m browser tests

office: $(READY) ## what we write for Word and ODT, opened in LibreOffice, which must be there
	$(BIN)/pytest -m office tests

check: $(READY) ## form, lint, types, floors, and that the documentation is true
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(if $(wildcard tests/docs),$(BIN)/pytest tests/docs)

fix: $(READY) ## mend what can be mended by machine
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: $(READY) ## write the golden files anew; read the difference before you commit it
	GOLDEN=1 $(BIN)/pytest -m 'not slow and not office and not browser'
	git diff --stat -- 'tests/**/golden/*'

messages: $(READY) ## bring the Dutch catalogue in step with the code
	$(BIN)/python scripts/messages.py

docs: $(READY) ## make the pages that are made from the code, and run those that show commands
	$(BIN)/python -m scripts.docs
	$(BIN)/python -m scripts.blocks

pictures: $(READY) ## take the pictures in the documentation anew; needs Chromium
	$(BIN)/python -m scripts.pictures

bench: $(READY) ## time casus beside its floor and its rivals
	$(BIN)/python benchmarks/one_file.py
	$(BIN)/python -m benchmarks.scale $(if $(NODE_RIVALS),--rivals $(NODE_RIVALS))
	$(BIN)/python -m benchmarks.documents
	$(BIN)/python -m benchmarks.processors
	$(BIN)/python -m benchmarks.personal.measure $(if $(RIVALS),--rivals $(RIVALS)) $(if $(CORPORA),--jsonl $(CORPORA))

wheel: $(READY) ## the wheel, in dist
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean: ## take away what was made here, except .venv
	rm -rf build dist htmlcov $(DEMO) .coverage* .*_cache .hypothesis
