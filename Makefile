# What people and CI type; `make` alone lists it. Needs Python 3.11, git and the package index.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
PINS := .ci/requirements.txt
DEMO := .demo
DEMO_BIN := build/demo-venv/bin

.DEFAULT_GOAL := help
.PHONY: help venv pins audit sbom demo test fuzz mutants suites browser office check fix golden messages docs pictures bench wheel clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

venv: $(READY) ## .venv with casuskit (editable) and everything to work on it

# Exactly the files of which the checksum is known, and nothing beside them.
$(READY): pyproject.toml $(PINS)
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement $(PINS)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check
	@touch $@

pins: ## choose anew what is installed to work on it: the newest that fits, with checksums
	$(PYTHON) -m venv build/pins
	build/pins/bin/python -m pip install --quiet uv
	build/pins/bin/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
		--group dev --generate-hashes --no-annotate --custom-compile-command 'make pins' --output-file $(PINS)

audit: ## ask the package index for known faults in what is installed
	$(PYTHON) -m venv build/audit
	build/audit/bin/python -m pip install --quiet pip-audit
	build/audit/bin/pip-audit --requirement $(PINS) --require-hashes --disable-pip

# Found in a folder, and not by its path, so that the bill names no place on this machine.
sbom: ## what a user installs with casuskit[all], as CycloneDX in dist
	$(PYTHON) -m venv --clear build/sbom
	build/sbom/bin/python -m pip wheel --quiet --no-deps --wheel-dir build/found .
	build/sbom/bin/python -m pip install --quiet --find-links build/found 'casuskit[all]'
	build/sbom/bin/python -m pip uninstall --quiet --yes pip setuptools
	$(PYTHON) -m venv build/cyclonedx
	build/cyclonedx/bin/python -m pip install --quiet cyclonedx-bom
	mkdir -p dist
	build/cyclonedx/bin/cyclonedx-py environment build/sbom/bin/python \
		--output-reproducible --output-file dist/casuskit.cdx.json

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

fuzz: $(READY) ## every hostile file and fault with every command, and the fuzzer; takes hours
	CASUS_FUZZ=1 $(BIN)/pytest -n 2 tests/fuzz tests/trust

suites: $(READY) ## the cases of CommonMark and of the YAML test suite, fetched with npm
	$(BIN)/python -m scripts.suites
	$(BIN)/pytest -n 2 -m suites tests/suites

mutants: $(READY) ## small changes of rules and detectors, each of which a test must notice; takes hours
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
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
	GOLDEN=1 $(BIN)/pytest -m 'not slow and not office and not browser and not suites'
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
