#!/usr/bin/env python3
"""Finds actors in the same articles with Qari and with spaCy, in one run: CPU time and exact-span F1.

usage: recognisers.py [QARI_TRAIN]        (needs `pip install spacy`; says so and goes on without it)

spaCy has no trained pipeline for Arabic: what a user can install is its blank Arabic pipeline with an entity
ruler, which here gets the names of Qari's own tables. Articles and expectations are those of the tests (the
seeds); the rules of Qari were written with these articles in sight, so its F1 here flatters it.
"""
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GOLD = os.path.join(ROOT, "Tests/Fixtures/gold")
TABLES = os.path.join(ROOT, "Tools/tables")
COPIES = 80
MODES = (("trained", []), ("tables and rules", ["--tables"]))


def articles():
    """(name, text, gold spans) of each seed."""
    for file in sorted(os.listdir(GOLD)):
        if file.endswith(".json"):
            with open(os.path.join(GOLD, file), encoding="utf-8") as marks:
                mentions = json.load(marks)["mentions"]
            with open(os.path.join(ROOT, "seeds", file[:-5] + ".txt"), encoding="utf-8", newline="") as text:
                yield file[:-5], text.read(), {(m["start"], m["end"], m["kind"]) for m in mentions}


def names():
    """(name, kind) of the curated tables, markers left out."""
    kinds = {"people.tsv": "person", "bodies.tsv": "organisation", "regions.tsv": "place"}
    for file in ("people.tsv", "bodies.tsv", "regions.tsv", "states.tsv"):
        with open(os.path.join(TABLES, file), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("#") or not line.strip():
                    continue
                cells = line.rstrip("\n").split("\t")
                cells = [cells[2], cells[4]] if file == "states.tsv" and len(cells) > 4 else cells[:2]
                for name in "|".join(cells).split("|"):
                    if name.strip():
                        yield name.strip().lstrip('?"+&=!@'), kinds.get(file, "place")


def report(name, words, seconds, f1):
    print(f"{name}\t{words / max(seconds, 1e-9):,.0f} words/s of CPU\tF1 {f1:.1f}", flush=True)


def qari(program, documents, words):
    """Runs the recogniser on copies of the articles; its start and the reading of files count."""
    folder = tempfile.mkdtemp(prefix="qari-recognisers-")
    try:
        for name, text, gold in documents:
            marks = {"mentions": [{"start": s, "end": e, "kind": k} for s, e, k in gold]}
            for copy in range(COPIES):
                stem = os.path.join(folder, f"{name}-{copy}")
                with open(stem + ".txt", "w", encoding="utf-8", newline="") as out:
                    out.write(text)
                with open(stem + ".json", "w", encoding="utf-8") as out:
                    json.dump(marks, out)
        for label, options in MODES:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            printed = subprocess.run(
                [program, "evaluate-standoff", folder, "--batch", "5", *options], cwd=ROOT,
                env=dict(os.environ, SWIFT_BACKTRACE="enable=no"), capture_output=True, text=True, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            f1 = re.search(r"^all +\S+ +\S+ +(\S+)", printed.stdout, re.MULTILINE)
            report(f"Qari, {label}", words * COPIES, seconds, float(f1[1]))
    finally:
        shutil.rmtree(folder)


def spacy_ruler(documents, words):
    """spaCy's blank Arabic pipeline with an entity ruler over the same names."""
    try:
        import spacy
    except ImportError:
        print("spaCy\tnot installed: pip install spacy")
        return
    pipeline = spacy.blank("ar")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": k, "pattern": n} for n, k in set(names())])
    start = time.process_time()
    for _ in range(4):
        found = [
            {(e.start_char, e.end_char, e.label_) for e in pipeline(text).ents} for _, text, _ in documents
        ]
    seconds = (time.process_time() - start) / 4
    right = sum(len(f & gold) for f, (_, _, gold) in zip(found, documents))
    total = sum(len(f) + len(gold) for f, (_, _, gold) in zip(found, documents))
    report(f"spaCy {spacy.__version__}, blank pipeline with entity ruler", words, seconds, 200 * right / total)


def main():
    """Runs both."""
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/release/qari-train")
    documents = list(articles())
    words = sum(len(text.split()) for _, text, _ in documents)
    qari(os.path.abspath(program), documents, words)
    spacy_ruler(documents, words)


if __name__ == "__main__":
    main()
