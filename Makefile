# Two commands on a fresh machine: make run, make test. Needs Python 3.11 or newer and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint browser bench clean

run: $(VENV)/installed
	$(BIN)/translate-pipeline run

test: $(VENV)/tested lint
	$(BIN)/python -m pytest

lint: $(VENV)/tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/tested: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@ $(VENV)/installed

# Debian and Ubuntu: what the tests with a real browser, gettext, git and xmllint need.
browser:
	apt-get update && apt-get install --yes --no-install-recommends chromium fonts-noto-cjk gettext git libxml2-utils

# Against other tools; po4a comes with: apt-get install po4a
bench: $(VENV)/installed
	test -d .venv-bench || $(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check mdpo 'translate-toolkit[markdown]' rapidfuzz pysbd
	$(BIN)/python -m benchmarks.markdown
	$(BIN)/python -m benchmarks.templates
	$(BIN)/python -m benchmarks.catalogs
	$(BIN)/python -m benchmarks.update --peers-python .venv-bench/bin/python
	$(BIN)/python -m benchmarks.memory
	$(BIN)/python -m benchmarks.glossary_source
	$(BIN)/python -m benchmarks.glossary
	$(BIN)/python -m benchmarks.sentences --peers-python .venv-bench/bin/python

clean:
	rm -rf $(VENV) .venv-bench build dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
