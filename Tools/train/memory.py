"""What the first pass said of the same word elsewhere in the document.

Every token has a key; for each key the probabilities of the first pass are added up and their
largest and second largest values kept, so that each token can be told of the others but not of itself.
"""

import numpy as np

import clitics
import labels
import text

SIZE = 3 * labels.COUNT + 1
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


def features(probabilities: np.ndarray, token_keys: list[str]) -> np.ndarray:
    """(tokens, SIZE): own probabilities, mean and maximum over the others, log of their number."""
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
    out[:, -1] = np.log1p(others) / 2
    return out
