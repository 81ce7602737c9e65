"""Word vectors from raw news: word2vec of stems and fastText of surface words, with our own hash.

Run once, with PYTHONHASHSEED=0; writes counts.tsv, stems.npz and surface.npz into the work folder.
"""

import argparse
import math
import multiprocessing
from collections import Counter
from pathlib import Path

import numpy as np
from gensim.models import FastText, Word2Vec

import clitics
import corpora
import text

STEM_SIZE, STEM_ROWS = 96, 36_000
SURFACE_SIZE, SURFACE_ROWS, NGRAM_ROWS = 64, 36_000, 40_000
NGRAM_MIN, NGRAM_MAX = 3, 5
STEM_EPOCHS, SURFACE_EPOCHS = 12, 7


def log_count(count: int) -> int:
    """Counts as one byte: a quarter of a doubling a step."""
    return min(255, int(4 * math.log2(count + 1) + 1e-6))


def surface_ngrams(light_key: str) -> list[int]:
    padded = f"<{light_key}>"
    return [
        text.fnv1a(padded[i : i + n]) % NGRAM_ROWS
        for n in range(NGRAM_MIN, NGRAM_MAX + 1)
        for i in range(len(padded) - n + 1)
        if n < len(padded)
    ]


def _use_our_ngrams(keyed) -> None:
    """gensim hashes UTF-8 bytes in a way of its own; the table it trains by is replaced by ours."""
    def recalculate():
        keyed.buckets_word = [
            np.array(surface_ngrams(word), dtype=np.uint32) for word in keyed.index_to_key
        ]
    keyed.recalc_char_ngram_buckets = recalculate


class _Lines:
    """Re-iterable token lines in files, for gensim's several passes."""

    def __init__(self, path: Path):
        self.path = path

    def __iter__(self):
        with open(self.path, encoding="utf-8") as lines:
            for line in lines:
                yield line.split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", type=Path, nargs="+", required=True)
    parser.add_argument("--without", type=Path, help="file of titles to leave out, one a line")
    parser.add_argument("--work", type=Path, required=True)
    options = parser.parse_args()
    without = set(options.without.read_text().splitlines()) if options.without else set()
    work = options.work
    work.mkdir(parents=True, exist_ok=True)

    counts: Counter[str] = Counter()
    lines: set[int] = set()
    with open(work / "surface.txt", "w", encoding="utf-8") as out:
        for article in corpora.articles(options.raw, without):
            for line in article.split("\n"):
                digest = line
                if not line or digest in lines:
                    continue  # the papers repeat each other
                lines.add(digest)
                words = [text.light(line[a:b]) for a, b in text.tokenise(line)]
                words = [w for w in words if w]
                counts.update(w.translate(text.HEAVY) for w in words)
                out.write(" ".join(words) + "\n")
    logs = {w: log_count(c) for w, c in counts.items() if c >= 3}
    with open(work / "counts.tsv", "w", encoding="utf-8") as out:
        for word, count in sorted(counts.items(), key=lambda x: (-x[1], x[0])):
            if count >= 3:
                out.write(f"{word}\t{count}\n")
    stems: dict[str, str] = {}
    with open(work / "stems.txt", "w", encoding="utf-8") as out:
        for words in _Lines(work / "surface.txt"):
            line = []
            for word in words:
                key = word.translate(text.HEAVY)
                if key not in stems:
                    stems[key] = clitics.stem(key, lambda k: logs.get(k, 0))
                line.append(stems[key])
            out.write(" ".join(line) + "\n")

    # one thread each, so the vectors are the same every time; two processes, so both cores work
    trainers = [multiprocessing.Process(target=t, args=(work,)) for t in (train_stems, train_surface)]
    for trainer in trainers:
        trainer.start()
    for trainer in trainers:
        trainer.join()


def train_stems(work: Path) -> None:
    model = Word2Vec(
        _Lines(work / "stems.txt"), vector_size=STEM_SIZE, window=5, min_count=5, sg=1, negative=5,
        sample=1e-4, epochs=STEM_EPOCHS, seed=1, workers=1, max_final_vocab=STEM_ROWS)
    np.savez(work / "stems.npz", words=np.array(model.wv.index_to_key), vectors=model.wv.vectors)
    print("stems", len(model.wv.index_to_key), flush=True)


def train_surface(work: Path) -> None:
    model = FastText(
        vector_size=SURFACE_SIZE, window=3, min_count=5, sg=1, negative=5, sample=1e-4,
        epochs=SURFACE_EPOCHS, min_n=NGRAM_MIN, max_n=NGRAM_MAX, bucket=NGRAM_ROWS, seed=1, workers=1,
        max_final_vocab=80_000)
    _use_our_ngrams(model.wv)
    lines = _Lines(work / "surface.txt")
    model.build_vocab(lines)
    model.train(lines, total_examples=model.corpus_count, epochs=model.epochs)
    np.savez(work / "surface.npz", words=np.array(model.wv.index_to_key[:SURFACE_ROWS]),
             vectors=model.wv.vectors[:SURFACE_ROWS], ngrams=model.wv.vectors_ngrams)
    print("surface", len(model.wv.index_to_key), flush=True)


if __name__ == "__main__":
    main()
