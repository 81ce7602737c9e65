"""What is known of a heavy key before any text is read: counts, name lists, vector rows."""

import math
from pathlib import Path

import numpy as np

import clitics
import text
import vectors

MAX_PLACE_WORDS = 4


class Lexicon:
    """Tables by heavy key, plus the two vector tables. All bytes here go into the model file."""

    def __init__(self, work: Path, names: Path):
        self.count: dict[str, int] = {}
        for line in (work / "counts.tsv").read_text(encoding="utf-8").splitlines():
            word, count = line.split("\t")
            self.count[word] = vectors.log_count(int(count))
        self.person: dict[str, int] = {}
        for key, count in _names(names / "person_tokens.tsv"):
            if " " not in key:
                level = 1 + min(4, int(math.log2(count)) // 2 if count else 0)
                self.person[key] = max(level, self.person.get(key, 0))
        self.place: dict[str, int] = {}  # one word: 1 small .. 3 large, 4 country
        self.places: set[str] = set()  # several words joined by one space
        self.place_starts: set[str] = set()
        rows = [(k, p) for k, p in _names(names / "places.tsv")]
        rows += [(k, 10**9) for k, _ in _names(names / "countries.tsv")]
        for key, population in rows:
            words = key.split(" ")
            if len(words) == 1:
                level = 1 + (population >= 30_000) + (population >= 300_000) + (population == 10**9)
                self.place[key] = max(level, self.place.get(key, 0))
            elif len(words) <= MAX_PLACE_WORDS:
                self.places.add(key)
                self.place_starts.add(words[0])
        stems = np.load(work / "stems.npz")
        self.stem_row = {w: i for i, w in enumerate(stems["words"])}
        self.stem_codes, self.stem_scales = quantise(_unit(stems["vectors"]))
        surface = np.load(work / "surface.npz")
        self.surface_row = {w: i for i, w in enumerate(surface["words"])}
        self.surface_codes, self.surface_scales = quantise(_unit(surface["vectors"]))
        self.ngram_codes, self.ngram_scales = quantise(surface["ngrams"])

    def log_count(self, key: str) -> int:
        return self.count.get(key, 0)

    def stem(self, key: str) -> str:
        return clitics.stem(key, self.log_count)

    def stem_vector(self, key: str) -> np.ndarray:
        row = self.stem_row.get(self.stem(key), -1)
        if row < 0:
            return np.zeros(vectors.STEM_SIZE, np.float32)
        return self.stem_codes[row].astype(np.float32) * self.stem_scales[row]

    def surface_vector(self, light: str) -> np.ndarray:
        row = self.surface_row.get(light, -1)
        if row >= 0:
            return self.surface_codes[row].astype(np.float32) * self.surface_scales[row]
        total = np.zeros(vectors.SURFACE_SIZE, np.float32)
        for gram in vectors.surface_ngrams(light):
            total += self.ngram_codes[gram].astype(np.float32) * self.ngram_scales[gram]
        norm = float(np.sqrt((total * total).sum()))
        return total / np.float32(norm) if norm > 0 else total


def quantise(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 codes and one scale a row: value = code * scale."""
    scales = np.abs(rows).max(axis=1).astype(np.float32) / np.float32(127)
    safe = np.where(scales > 0, scales, 1)
    return np.rint(rows / safe[:, None]).astype(np.int8), scales


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _names(file: Path):
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, value = line.partition("\t")
            key = " ".join(text.heavy(w) for w in name.split())
            yield key, int(float(value)) if value.strip() else 0
