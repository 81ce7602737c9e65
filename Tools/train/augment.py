"""Altered copies of annotated documents: other persons' names, and proclitics where none were."""

import random
from dataclasses import replace

import clitics
import labels
import text
from data import Document

PROCLITICS = ("و", "ب", "ل", "و", "ب", "ل", "ف", "ك", "وب", "ول", "ول", "وب")


def attach(proclitic: str, word: str) -> str:
    """The word with a proclitic written on it: ل and ال make لل."""
    if proclitic.endswith("ل") and word.startswith("ال"):
        return proclitic + "ل" + word[2:]
    return proclitic + word


class Pool:
    """Words of persons' names, first and later ones apart, as they stand in the annotations."""

    def __init__(self, documents: list[Document], listed: list[str]):
        self.first: list[str] = []
        self.later: list[str] = []
        self.listed = listed
        for document in documents:
            for start, end, kind in labels.runs(document.labels):
                if kind == 0 and document.cuts[start] == 0:
                    self.first.append(document.words[start])
                    self.later += document.words[start + 1 : end]

    def pick(self, source: random.Random, later: bool) -> str:
        if self.listed and source.random() < 0.3:
            return source.choice(self.listed)
        return source.choice(self.later if later else self.first)


_PARTICLES = {"بن", "ابن", "بنت", "ال", "آل", "أبو", "ابو", "عبد", "دي", "فان", "-", "."}


def altered(document: Document, pool: Pool, source: random.Random,
            names: float = 0.7, proclitics: float = 0.05) -> Document:
    """A copy: a share of its persons renamed, the same word the same way throughout."""
    words, cuts = list(document.words), list(document.cuts)
    renamed: dict[str, str] = {}
    for start, end, kind in labels.runs(document.labels):
        if kind == 0:
            for i in range(start, end):
                cut = text.cut_offset(words[i], max(0, cuts[i])) if i == start else 0
                name = words[i][cut:]
                if len(name) < 2 or name in _PARTICLES or text.char_class(name[0]) != text.LETTER:
                    continue
                if name not in renamed:
                    swap = source.random() < names
                    renamed[name] = pool.pick(source, end - start > 1 and i > start) if swap else name
                words[i] = words[i][:cut] + renamed[name]
        if cuts[start] in (0, 1) and source.random() < proclitics and len(words[start]) > 2:
            if cuts[start] == 0:
                added = source.choice(PROCLITICS)
                words[start], cuts[start] = attach(added, words[start]), len(added)
            elif words[start][0] in clitics.SECOND:
                words[start], cuts[start] = "و" + words[start], 2
    return replace(document, name=document.name + "+", words=words, cuts=cuts)
