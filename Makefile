# `make run` opens the reader on seeds/, `make test` runs every test. Both set up what is missing.
SWIFT ?= swift
JOBS ?= 2
# Swift's crash reporter waits at a prompt: never in tests, benchmarks and CI.
export SWIFT_BACKTRACE = enable=no

PREFIX ?= /usr/local
SEEDS = seeds
RELEASE = .build/release/qari

.PHONY: run build release setup test lint format imports bench bench-scale screenshots terminals docs install clean

run: release
	@if [ -t 1 ] && [ -t 0 ]; then $(RELEASE) $(SEEDS); else $(RELEASE) list --in $(SEEDS) </dev/null; fi

setup:
	@sh Tools/setup.sh

build: setup
	$(SWIFT) build -j $(JOBS)

release: setup
	@$(SWIFT) build -c release -j $(JOBS) --product qari >&2

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format -i --recursive --parallel Package.swift Sources Tests Benchmarks

imports:
	sh Tools/check-imports.sh

test:
	@sh Tools/setup.sh --test
	$(MAKE) lint imports
	$(SWIFT) build --build-tests -j $(JOBS)
	LC_ALL=C.UTF-8 TZ=UTC $(SWIFT) test --skip-build

bench: release
	$(SWIFT) build -c release -j $(JOBS) --product LibraryScale >&2
	$(SWIFT) build -c release -j $(JOBS) --product qari-train >&2
	python3 Benchmarks/run.py

# Minutes, and a gigabyte of disk for each 100,000 articles. SCALE_SIZES="1000 1000000" takes other sizes,
# SCALE_OPTIONS="--texts FILE.jsonl" real sentences, SCALE_FOLDER another place for the files.
SCALE_SIZES = 1000 10000 100000
SCALE_OPTIONS =
SCALE_FOLDER = $${TMPDIR:-/tmp}/qari-scale
bench-scale: release
	$(SWIFT) build -c release -j $(JOBS) --product LibraryScale >&2
	mkdir -p $(SCALE_FOLDER)
	.build/release/LibraryScale $(SCALE_OPTIONS) --folder $(SCALE_FOLDER) --keep $(SCALE_SIZES)
	python3 Benchmarks/peers.py --start $(foreach n,$(SCALE_SIZES),$(SCALE_FOLDER)/scale-$(n).qari)
	python3 Benchmarks/peers.py 1000 10000
	rm -rf $(SCALE_FOLDER)

screenshots: release
	@sh Tools/setup.sh --screenshots
	python3 Tools/screenshots.py

# The reader in every terminal that is installed; what is missing is skipped by name. Some minutes.
terminals: release
	-@sh Tools/setup.sh --terminals
	python3 Tools/terminals/check.py $(TERMINALS)

docs: release
	$(RELEASE) generate-docs docs

install: release
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/qari
	install -D -m 644 docs/qari.1 $(DESTDIR)$(PREFIX)/share/man/man1/qari.1
	if [ -d Models ]; then install -D -m 644 Models/model.bin $(DESTDIR)$(PREFIX)/share/qari/model.bin; fi

clean:
	rm -rf .build
