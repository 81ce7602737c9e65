"""Characters, tokens and keys: the only view of a text that the network has.

Everything here is two tables over the Basic Multilingual Plane (a class and a fold per scalar)
and one loop, so that another language can repeat it exactly from the tables in the model file.
"""

import unicodedata
from functools import lru_cache

# Classes of a scalar. Scalars above U+FFFF are OTHER.
OTHER, SPACE, NEWLINE, LETTER, UPPER, DIGIT, MARK, INVISIBLE = range(8)

TATWEEL = 0x0640
REPLACEMENT = "\ufffd"


def _class(cp: int) -> int:
    ch = chr(cp)
    if cp in (0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029):
        return NEWLINE
    if cp == TATWEEL:
        return MARK
    cat = unicodedata.category(ch)
    if cat == "Zs" or cp == 0x09:
        return SPACE
    if cat == "Cf" or cat == "Cc":
        # U+0600-0605, U+06DD are visible Arabic signs of category Cf
        return OTHER if 0x0600 <= cp <= 0x06DD and cp != 0x061C else INVISIBLE
    if cat == "Mn" or cat == "Me":
        return MARK
    if 0xFB50 <= cp <= 0xFDFF or 0xFE70 <= cp <= 0xFEFC:
        return LETTER if cat[0] == "L" and len(_compatible(ch)) in (1, 2) else OTHER
    if cat == "Lu" or cat == "Lt":
        return UPPER
    if cat[0] == "L" or cat == "Mc":
        return LETTER
    if cat == "Nd":
        return DIGIT
    return OTHER


def _compatible(ch: str) -> str:
    text = unicodedata.normalize("NFKC", ch)
    return "".join(c for c in text if unicodedata.category(c)[0] != "M" and c not in " \u0640")


_ARABIC_FOLD = {0x06A9: "ك", 0x06CC: "ي", 0x06C1: "ه", 0x06BE: "ه", 0x06D5: "ه", 0x0671: "ا"}


def _fold(cp: int) -> str:
    """The light key of one scalar: marks dropped, presentation forms and case undone, digits to 0."""
    kind = _class(cp)
    if 0xD800 <= cp <= 0xF8FF:
        return REPLACEMENT  # private use codes stand for pairs in the model file
    if kind in (MARK, INVISIBLE, SPACE, NEWLINE):
        return ""
    if kind == DIGIT:
        return "0"
    if cp in _ARABIC_FOLD:
        return _ARABIC_FOLD[cp]
    ch = chr(cp)
    if 0xFB50 <= cp <= 0xFEFC and kind == LETTER:
        return _compatible(ch)
    if kind in (UPPER, LETTER) and cp < 0x0590:
        base = unicodedata.normalize("NFD", ch)[0]
        lower = base.lower()
        return lower if len(lower) == 1 else base
    return ch


CLASS = [_class(cp) for cp in range(0x10000)]
LIGHT = {cp: _fold(cp) for cp in range(0x10000) if _fold(cp) != chr(cp)}
# The heavy key folds further: the letters that writers confuse.
HEAVY = {ord(a): b for a, b in zip("أإآىة", "ااايه")}

_WORD = (LETTER, UPPER, DIGIT)


def char_class(ch: str) -> int:
    cp = ord(ch)
    return CLASS[cp] if cp < 0x10000 else OTHER


def tokenise(text: str) -> list[tuple[int, int]]:
    """Token offsets (start, end) in scalars; a newline token is (i, i + 1) on a NEWLINE scalar.

    A word is a letter or digit followed by any letters, digits, marks and invisible controls, less
    trailing invisibles; any other visible scalar is a token of its own. A run of white space with
    one or more newline scalars in it gives one newline token (at the first of them), and none before
    the first or after the last other token.
    """
    tokens: list[tuple[int, int]] = []
    classes = [char_class(c) for c in text]
    i, n = 0, len(text)
    newline = -1
    while i < n:
        kind = classes[i]
        if kind == NEWLINE:
            if newline < 0:
                newline = i
            i += 1
            continue
        if kind == SPACE or kind == INVISIBLE:
            i += 1
            continue
        if newline >= 0:
            if tokens:
                tokens.append((newline, newline + 1))
            newline = -1
        start = i
        i += 1
        if kind in _WORD:
            end = i
            while i < n and classes[i] >= LETTER:
                if classes[i] != INVISIBLE:
                    end = i + 1
                i += 1
            tokens.append((start, end))
            i = end
        else:
            tokens.append((start, i))
    return tokens


@lru_cache(maxsize=400_000)
def light(word: str) -> str:
    return word.translate(LIGHT)


@lru_cache(maxsize=400_000)
def heavy(word: str) -> str:
    return word.translate(LIGHT).translate(HEAVY)


def cut_offset(word: str, count: int) -> int:
    """Scalars to skip in the original word so that `count` letters and the marks on them are gone."""
    i = 0
    for _ in range(count):
        i += 1
        while i < len(word) and char_class(word[i]) in (MARK, INVISIBLE):
            i += 1
    return i


def fnv1a(text: str) -> int:
    """FNV-1a, 32 bits, over the scalars as four little-endian bytes each."""
    h = 0x811C9DC5
    for ch in text:
        cp = ord(ch)
        for shift in (0, 8, 16, 24):
            h = ((h ^ ((cp >> shift) & 0xFF)) * 0x01000193) & 0xFFFFFFFF
    return h


def fnv1a64(text: str) -> int:
    """FNV-1a, 64 bits, over the same bytes: the hash of the tables in the model file."""
    h = 0xCBF29CE484222325
    for ch in text:
        cp = ord(ch)
        for shift in (0, 8, 16, 24):
            h = ((h ^ ((cp >> shift) & 0xFF)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h
