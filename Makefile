# Everything is in packaging/tasks.py, which also runs where there is no make.
PYTHON ?= python3
PHOTOS ?=

.DEFAULT_GOAL := help
.PHONY: help run test lint format coverage soak bench wheel translations bundle deb onefile appimage release clean

help:  ## list these targets
	@$(PYTHON) packaging/tasks.py help

run:  ## install, and open the window, with PHOTOS=folder if given
	$(PYTHON) packaging/tasks.py run $(if $(PHOTOS),"$(PHOTOS)")

test:  ## install, run every check and the fast tests
	$(PYTHON) packaging/tasks.py test

lint:  ## run ruff, mypy and import-linter
	$(PYTHON) packaging/tasks.py lint

format:  ## format the code, and mend what ruff can mend
	$(PYTHON) packaging/tasks.py format

coverage:  ## run the fast tests, and show the lines that none of them runs
	$(PYTHON) packaging/tasks.py coverage

soak:  ## run the slow tests, and those of properties with many examples
	$(PYTHON) packaging/tasks.py soak

bench:  ## measure speed against named references
	$(PYTHON) packaging/tasks.py bench

wheel:  ## build the wheel and try it, with PYTHONS="python3.11 python3.13" if given
	$(PYTHON) packaging/tasks.py wheel $(PYTHONS)

translations:  ## bring the translators' files up to the sources, and compile them
	$(PYTHON) packaging/tasks.py translations

bundle:  ## build a folder with the application and its Python
	$(PYTHON) packaging/tasks.py bundle

deb:  ## build a Debian package
	$(PYTHON) packaging/tasks.py deb

onefile:  ## build one file for Linux that unpacks itself
	$(PYTHON) packaging/tasks.py onefile

appimage:  ## build an AppImage, or that one file if there is no appimagetool
	$(PYTHON) packaging/tasks.py appimage

release:  ## check that VERSION can be released, and build it
	$(PYTHON) packaging/tasks.py release $(VERSION)

clean:  ## remove what the above made
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage build *.egg-info
