"""Folding of Arabic words to keys, as Sources/ArabicText/Folding.swift does it."""

import re

_LETTERS = str.maketrans("أإآٱىیةک", "ااااييهك")
_DROPPED = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    return _DROPPED.sub("", text).translate(_LETTERS).lower()


def views(word: str):
    """The folded word, and what is left without proclitics."""
    yield word
    rest = word[1:] if word[:1] in "وف" else word
    if rest != word and len(rest) > 1:
        yield rest
    if rest[:1] in "بلك" and len(rest) > 2:
        if rest[:2] == "لل":
            yield "ا" + rest[1:]
        yield rest[1:]
