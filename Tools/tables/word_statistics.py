"""How often words are names: counts in raw news and shares in annotated text.

Annotated news of folds 0 and 1 (see Tools/train/data.py) is left out: it measures.
"""

import collections
import hashlib
import json
import lzma
import re
from pathlib import Path

from fold import fold, views

WORD = re.compile("[\u0621-\u064a\u0640\u064b-\u065f\u0670-\u06d3]+")


def raw_counts(news: Path) -> tuple[collections.Counter, collections.Counter]:
    """Counts of folded words, and of words as they are spelt."""
    counts: collections.Counter = collections.Counter()
    spelt: collections.Counter = collections.Counter()
    for file in sorted(news.glob("*.jsonl.xz")):
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                body = " ".join(str(record[k]) for k in ("title", "text", "body", "content") if k in record)
                words = WORD.findall(body)
                spelt.update(words)
                counts.update(fold(word) for word in words)
    return counts, spelt


def shares(ner: Path) -> dict[str, list[int]]:
    """word -> [persons, organisations, places, all occurrences], proclitics taken off in every way."""
    found: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0, 0])
    kinds = {"person": 0, "organisation": 1, "place": 2}
    for file in sorted((ner / "news").glob("*.json")):
        if hashlib.sha256(file.stem.encode()).digest()[0] % 5 < 2:
            continue
        text = file.with_suffix(".txt").read_text(encoding="utf-8")
        marks = [-1] * len(text)
        for mention in json.loads(file.read_text(encoding="utf-8"))["mentions"]:
            for i in range(mention["start"], mention["end"]):
                marks[i] = kinds[mention["kind"]]
        for match in WORD.finditer(text):
            kind = marks[match.end() - 1]
            for view in views(fold(match.group())):
                found[view][3] += 1
                if kind >= 0:
                    found[view][kind] += 1
    tags = {"PERS": 0, "ORG": 1, "LOC": 2}
    for line in (ner / "anercorp_train.txt").read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) == 2:
            for view in views(fold(parts[0])):
                found[view][3] += 1
                if parts[1][2:] in tags:
                    found[view][tags[parts[1][2:]]] += 1
    return found
