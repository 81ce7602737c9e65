"""What the first pass said of the same word elsewhere in the document.

Beside it: what the first pass said of the same word in the raw news, long ago (the profile).

Every token has a key; for each key the probabilities of the first pass are added up and their
largest and second largest values kept, so that each token can be told of the others but not of itself.
"""

import numpy as np

import clitics
import labels
import text

PROFILE = labels.COUNT + 1
SIZE = 3 * labels.COUNT + 1 + PROFILE
RARE = 20  # a quantised count below this (about 31 occurrences) says little about where to cut


def keys(words: list[str], lexicon) -> list[str]:
    """The stem; for a rare word, the remainder that stands in the document without the proclitic."""
    heavy = [text.heavy(w) for w in words]
    present = set(heavy)
    found = []
    for key in heavy:
        stem = lexicon.stem(key)
        if stem == key and lexicon.log_count(key) < RARE:
            for view in (clitics.strip_one(key), clitics.strip_two(key)):
                if len(view) >= 3 and view in present:
                    stem = view
                    break
        found.append(stem)
    return found


class Profile:
    """Mean probabilities of each stem that has a vector, over raw news: a byte each, and a log count."""

    def __init__(self, stem_row: dict):
        self.stem_row = stem_row
        self.total = np.zeros((len(stem_row), labels.COUNT), np.float64)
        self.count = np.zeros(len(stem_row), np.int64)

    def add(self, probabilities: np.ndarray, stems: list[str]) -> None:
        rows = np.array([self.stem_row.get(s, -1) for s in stems])
        known = rows >= 0
        np.add.at(self.total, rows[known], probabilities[known])
        np.add.at(self.count, rows[known], 1)

    def codes(self) -> np.ndarray:
        mean = self.total / np.maximum(self.count, 1)[:, None]
        levels = np.minimum(255, 16 * np.log2(1 + self.count))
        return np.rint(np.concatenate([mean * 255, levels[:, None]], 1)).astype(np.uint8)


def decode(codes: np.ndarray) -> np.ndarray:
    return codes.astype(np.float32) / np.float32(255)


def features(probabilities: np.ndarray, token_keys: list[str], stem_row, profile: np.ndarray) -> np.ndarray:
    """(tokens, SIZE): own probabilities, mean and maximum over the others, log of their number, and
    the key's row of the profile (codes) or zeros."""
    index: dict[str, int] = {}
    ids = np.array([index.setdefault(k, len(index)) for k in token_keys])
    n, width = len(index), labels.COUNT
    total = np.zeros((n, width), np.float32)
    first = np.zeros((n, width), np.float32)
    second = np.zeros((n, width), np.float32)
    count = np.bincount(ids, minlength=n)
    for t, k in enumerate(ids):
        p = probabilities[t]
        total[k] += p
        second[k] = np.maximum(second[k], np.minimum(first[k], p))
        first[k] = np.maximum(first[k], p)
    others = (count[ids] - 1).astype(np.float32)
    mean = (total[ids] - probabilities) / np.maximum(others, 1)[:, None]
    peak = np.where(probabilities >= first[ids], second[ids], first[ids])
    alone = (others == 0)[:, None]
    out = np.zeros((len(ids), SIZE), np.float32)
    out[:, :width] = probabilities
    out[:, width : 2 * width] = np.where(alone, 0, mean)
    out[:, 2 * width : 3 * width] = np.where(alone, 0, peak)
    out[:, 3 * width] = np.log1p(others) / 2
    for t, key in enumerate(token_keys):
        row = stem_row.get(key, -1)
        if row >= 0:
            out[t, 3 * width + 1 :] = decode(profile[row])
    return out
