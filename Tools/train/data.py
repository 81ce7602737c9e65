"""Annotated documents: hand-annotated news (standoff JSON) and ANERcorp (CoNLL)."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import clitics
import labels
import text

NEWS, ANERCORP, WRITTEN = 0, 1, 2
ANERCORP_SENTENCES = 25  # sentences that are read as one document


@dataclass(eq=False)
class Document:
    name: str
    text: str
    corpus: int
    tokens: list[tuple[int, int]]
    words: list[str]
    labels: list[int] = field(default_factory=list)
    cuts: list[int] = field(default_factory=list)  # -1: not known
    spans: set[tuple[int, int, int]] = field(default_factory=set)
    conll: list[tuple[int, int, str]] = field(default_factory=list)  # ANERcorp's own tokens
    weight: float = 1.0


def fold_of(name: str) -> int:
    """0..4, by name alone: fold 0 is the held-out fifth, fold 1 the development fifth."""
    return hashlib.sha256(name.encode()).digest()[0] % 5


def tenth_of(name: str) -> int:
    return hashlib.sha256(name.encode()).digest()[1] % 10


def make(name: str, content: str, corpus: int) -> Document:
    tokens = text.tokenise(content)
    return Document(name, content, corpus, tokens, [content[a:b] for a, b in tokens])


def label(document: Document, spans: list[tuple[int, int, int]]) -> list[str]:
    """Set labels and cuts from character spans; returns what does not fit token edges."""
    document.labels = [0] * len(document.tokens)
    document.cuts = [-1] * len(document.tokens)
    document.spans = set(spans)
    complaints, i = [], 0
    for start, end, kind in sorted(spans):
        while i < len(document.tokens) and document.tokens[i][1] <= start:
            i += 1
        first = i
        while i < len(document.tokens) and document.tokens[i][0] < end:
            document.labels[i] = labels.begin(kind) if i == first else labels.inside(kind)
            i += 1
        if i == first:
            complaints.append(f"{document.name}: {start}-{end} has no token")
            continue
        word, skipped = document.words[first], start - document.tokens[first][0]
        cut = next((c for c in (0, 1, 2) if text.cut_offset(word, c) == skipped), -1)
        document.cuts[first] = cut
        if cut < 0 or document.tokens[i - 1][1] != end:
            complaints.append(f"{document.name}: {document.text[start:end]!r} in {word!r}")
    return complaints


def standoff(folder: Path, texts: Path | None, corpus: int) -> list[Document]:
    """Every NAME.json of `folder` with NAME.txt beside it or in `texts`."""
    documents = []
    for file in sorted(folder.glob("*.json")):
        source = folder / f"{file.stem}.txt"
        if not source.exists() and texts is not None:
            source = texts / f"{file.stem}.txt"
        if not source.exists():
            continue
        try:
            mentions = json.loads(file.read_text(encoding="utf-8"))["mentions"]
        except (ValueError, KeyError, TypeError):
            print(f"skipped {file.name}: not an annotation")
            continue
        document = make(file.stem, source.read_text(encoding="utf-8"), corpus)
        spans = []
        for m in mentions:
            if document.text[m["start"] : m["end"]] != m["text"] or m["kind"] not in labels.KINDS:
                print(f"skipped a mention of {file.name}: {m}")
                continue
            spans.append((m["start"], m["end"], labels.KINDS.index(m["kind"])))
        for complaint in label(document, spans):
            print("edge:", complaint)
        documents.append(document)
    return documents


_ANER_KIND = {"PERS": 0, "PER": 0, "ORG": 1, "LOC": 2}


def conll(file: Path, prefix: str) -> list[Document]:
    """ANERcorp: tokens joined by a space, sentences by a newline, MISC dropped."""
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in file.read_text(encoding="utf-8").split("\n"):
        parts = line.split()
        if len(parts) >= 2:
            sentences[-1].append((parts[0], parts[-1]))
        elif sentences[-1]:
            sentences.append([])
    sentences = [s for s in sentences if s]
    documents = []
    for number, first in enumerate(range(0, len(sentences), ANERCORP_SENTENCES)):
        content, rows = "", []
        for sentence in sentences[first : first + ANERCORP_SENTENCES]:
            for word, tag in sentence:
                tag = tag if tag[2:] in _ANER_KIND else "O"
                rows.append((len(content), len(content) + len(word), tag))
                content += word + " "
            content = content[:-1] + "\n"
        document = make(f"{prefix}{number:03d}", content, ANERCORP)
        document.conll = rows
        label(document, conll_spans(rows))
        document.cuts = [-1] * len(document.tokens)
        documents.append(document)
    return documents


def conll_spans(rows: list[tuple[int, int, str]]) -> list[tuple[int, int, int]]:
    spans: list[tuple[int, int, int]] = []
    open_kind = -1
    for start, end, tag in rows:
        kind = _ANER_KIND.get(tag[2:], -1)
        if kind >= 0 and tag[0] == "I" and kind == open_kind:
            spans[-1] = (spans[-1][0], end, kind)
        elif kind >= 0:
            spans.append((start, end, kind))
        open_kind = kind
    return spans


def cut_allowed(word: str, count: int) -> bool:
    """Whether `count` letters at the start of the word can be proclitics at all."""
    key = text.heavy(word)
    if count == 0:
        return True
    return bool(clitics.strip_one(key) if count == 1 else clitics.strip_two(key))
