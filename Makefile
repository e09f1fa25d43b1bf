# Everything is in packaging/tasks.py, which also runs where there is no make.
PYTHON ?= python3
PHOTOS ?=

.PHONY: run test soak bench clean

run:  ## set everything up and open the window, with PHOTOS=folder if given
	$(PYTHON) packaging/tasks.py run $(if $(PHOTOS),"$(PHOTOS)")

test:  ## set everything up, run every check and the fast tests
	$(PYTHON) packaging/tasks.py test

soak:  ## run the slow tests
	$(PYTHON) packaging/tasks.py soak

bench:  ## measure speed against named references
	$(PYTHON) packaging/tasks.py bench

clean:  ## remove what the above made
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis build *.egg-info
