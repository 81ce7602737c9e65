"""Measure the collection pass: the profile of a key joined with what the other articles at hand say of it.

    python collection.py (arguments of train.py) --cache WORK/cache --out MODEL.bin   (MODEL.pickle beside it)
"""

import pickle

import numpy as np

import labels
import memory
import passes
import predict
import train
from train import Corpus  # noqa: F401


class Collection:
    """Sums of first-pass probabilities by key over a batch of articles."""

    def __init__(self) -> None:
        self.sums: dict[str, np.ndarray] = {}

    def add(self, keys: list[str], probabilities: np.ndarray) -> None:
        for key, p in zip(keys, probabilities):
            entry = self.sums.setdefault(key, np.zeros(labels.COUNT + 1))
            entry[:-1] += p
            entry[-1] += 1

    def joined(self, key: str, own: np.ndarray, codes: np.ndarray | None) -> np.ndarray:
        """The eight floats of the profile for `key`; `own` is what its own article has added."""
        total = self.sums[key] - own
        if codes is not None:
            count = 2.0 ** (float(codes[-1]) / 16) - 1
            total = total + np.append(codes[:-1] / 255.0 * count, count)
        if total[-1] < 0.5:
            return np.zeros(memory.PROFILE, np.float32)
        level = min(255.0, 16 * np.log2(1 + total[-1])) / 255
        return np.append(total[:-1] / total[-1], level).astype(np.float32)


def main() -> None:
    options = train.arguments()
    corpus, _, codes = pickle.loads(options.cache.read_bytes())
    first, second = pickle.loads(options.out.with_suffix(".pickle").read_bytes())
    table, lexicon = corpus.table, corpus.lexicon
    for kind, documents, encoded in corpus.tests:
        emissions = [e for e, _ in predict.scores(first, encoded, table)]
        for document, item, e in zip(documents, encoded, emissions):
            passes.remember(item, document.words, e, lexicon, codes)
        print(kind, "alone     ", train.score(second, documents, encoded, table), flush=True)
        keys = [memory.keys(d.words, lexicon) for d in documents]
        whole = Collection()
        for k, e in zip(keys, emissions):
            whole.add(k, predict.softmax(e)[1:-1])
        for k, e, item in zip(keys, emissions, encoded):
            own = Collection()
            own.add(k, predict.softmax(e)[1:-1])
            rows = [lexicon.stem_row.get(key, -1) for key in k]
            for t, (key, row) in enumerate(zip(k, rows)):
                item.memory[1 + t, -memory.PROFILE :] = whole.joined(
                    key, own.sums[key], codes[row] if row >= 0 else None)
        print(kind, "collection", train.score(second, documents, encoded, table), flush=True)


if __name__ == "__main__":
    main()
