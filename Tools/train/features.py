"""Features of a word type (the same wherever the word stands) and of a token in its document."""

import numpy as np

import clitics
import text
import vectors
from lexicon import MAX_PLACE_WORDS, Lexicon

NGRAM_ROWS, NGRAM_MIN, NGRAM_MAX = 12_288, 2, 4

# Slots of a word type, each with its number of values.
TYPE_SLOTS = {
    "shape": 32, "length": 12, "count0": 12, "count1": 13, "count2": 13, "person0": 6, "person1": 6,
    "place0": 5, "place1": 5, "prefix": 24, "suffix": 20,
}
# Slots of a token that depend on its neighbours or on the collection.
TOKEN_SLOTS = {"placename": 3, "corpus": 3}

_PUNCTUATION = ".,،:؛;!؟?\"«»“”()[]{}-–—/'’…%*_|"
_SHAPE_NEWLINE, _SHAPE_SYMBOL, _SHAPE_ARABIC, _SHAPE_DIGITS, _SHAPE_MIXED = 1, 2, 3, 4, 5
_SHAPE_LATIN_LOWER, _SHAPE_LATIN_CAPITAL, _SHAPE_LATIN_UPPER = 6, 7, 8
_SHAPE_PUNCTUATION = 9


def shape(word: str) -> int:
    classes = [text.char_class(c) for c in word]
    if classes[0] == text.NEWLINE:
        return _SHAPE_NEWLINE
    if classes[0] not in (text.LETTER, text.UPPER, text.DIGIT):
        at = _PUNCTUATION.find(word[0])
        if at < 0:
            return _SHAPE_SYMBOL
        return min(31, _SHAPE_PUNCTUATION + at)
    letters = classes.count(text.LETTER) + classes.count(text.UPPER)
    digits = classes.count(text.DIGIT)
    if digits and not letters:
        return _SHAPE_DIGITS
    if digits:
        return _SHAPE_MIXED
    if classes[0] == text.UPPER:
        return _SHAPE_LATIN_UPPER if classes.count(text.LETTER) == 0 else _SHAPE_LATIN_CAPITAL
    return _SHAPE_LATIN_LOWER if ord(word[0]) < 0x0590 else _SHAPE_ARABIC


_PREFIXES = ("وال", "بال", "فال", "كال", "ولل", "لل", "وب", "ول", "وس", "ال", "و", "ف", "ب", "ل",
             "ك", "س", "ا", "ي", "ت", "ن", "م")
_SUFFIXES = ("يين", "يون", "يه", "ين", "ون", "ات", "ان", "وا", "ها", "هم", "نا", "ي", "ه", "ا", "و",
             "ن", "ت", "س", "ر")


def _first(options: tuple[str, ...], test) -> int:
    return next((1 + i for i, option in enumerate(options) if test(option)), 0)


def type_slots(word: str, lexicon: Lexicon) -> list[int]:
    """The slots of a word type, in the order of TYPE_SLOTS."""
    key = text.heavy(word)
    one, two = clitics.strip_one(key), clitics.strip_two(key)
    n = len(key)
    return [
        shape(word),
        n if n < 9 else 9 if n < 11 else 10 if n < 14 else 11,
        min(11, (lexicon.log_count(key) + 7) // 8),
        1 + min(11, (lexicon.log_count(one) + 7) // 8) if one else 0,
        1 + min(11, (lexicon.log_count(two) + 7) // 8) if two else 0,
        lexicon.person.get(key, 0),
        lexicon.person.get(one, 0),
        lexicon.place.get(key, 0),
        max(lexicon.place.get(one, 0), lexicon.place.get(two, 0)),
        _first(_PREFIXES, key.startswith),
        _first(_SUFFIXES, key.endswith),
    ]


def ngrams(word: str) -> list[int]:
    """Rows of the trained table: the 2- to 4-grams of <key>, the whole of it left out."""
    padded = f"<{text.heavy(word)}>"
    return [
        text.fnv1a(padded[i : i + n]) % NGRAM_ROWS
        for n in range(NGRAM_MIN, NGRAM_MAX + 1)
        for i in range(len(padded) - n + 1)
    ]


def place_names(words: list[str], lexicon: Lexicon) -> np.ndarray:
    """1 on the first word of a listed place of several words, 2 on the others; longest match first."""
    keys = [text.heavy(w) for w in words]
    found = np.zeros(len(words), np.int64)
    i = 0
    while i < len(words):
        taken = 0
        for first in (keys[i], clitics.strip_one(keys[i])):
            if taken or first not in lexicon.place_starts:
                continue
            for n in range(MAX_PLACE_WORDS, 1, -1):
                if i + n <= len(words) and " ".join([first] + keys[i + 1 : i + n]) in lexicon.places:
                    taken = n
                    break
        if taken:
            found[i] = 1
            found[i + 1 : i + taken] = 2
        i += max(1, taken)
    return found


class TypeTable:
    """Features of every word type seen so far, as arrays that a network can index."""

    def __init__(self, lexicon: Lexicon):
        self.lexicon = lexicon
        self.index: dict[str, int] = {}
        self._vectors: list[np.ndarray] = []
        self._slots: list[list[int]] = []
        self._ngrams: list[list[int]] = []
        self.stems: list[str] = []
        self._cache = None

    def add(self, word: str) -> int:
        number = self.index.get(word)
        if number is None:
            number = self.index[word] = len(self.index)
            key = text.heavy(word)
            self._vectors.append(np.concatenate(
                [self.lexicon.stem_vector(key), self.lexicon.surface_vector(text.light(word))]))
            self._slots.append(type_slots(word, self.lexicon))
            self._ngrams.append(ngrams(word))
            self.stems.append(self.lexicon.stem(key))
            self._cache = None
        return number

    def arrays(self):
        """(vectors, slots, n-gram rows end to end, offsets of each type's rows)."""
        if self._cache is None:
            offsets = np.cumsum([0] + [len(g) for g in self._ngrams])
            self._cache = (np.stack(self._vectors), np.array(self._slots, np.int64),
                           np.array([g for gs in self._ngrams for g in gs], np.int64), offsets)
        return self._cache


VECTOR_SIZE = vectors.STEM_SIZE + vectors.SURFACE_SIZE
