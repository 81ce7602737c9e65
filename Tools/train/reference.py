"""Inference from the model file alone, in numpy: what every other implementation must equal.

    python reference.py model.bin snippets.jsonl > expected.jsonl

Each input line is {"id": ..., "text": ...}; each output line adds tokens, labels and mentions.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

import data
import export
import features
import labels
import memory
import modelfile
import predict
import text
import vectors
from lexicon import Lexicon


class _Column:
    """One field of the words table, read like a dictionary by heavy key."""

    def __init__(self, find, field: str):
        self._find, self._field = find, field

    def get(self, key: str, default: int) -> int:
        row = self._find(key) if key else None
        return default if row is None else int(row[self._field])


class _Probe:
    """Membership by the 64-bit hash."""

    def __init__(self, table: np.ndarray):
        self._table = table

    def __contains__(self, key: str) -> bool:
        h = text.fnv1a64(key)
        at = h & (len(self._table) - 1)
        while self._table[at] != 0:
            if int(self._table[at]) == h:
                return True
            at = (at + 1) & (len(self._table) - 1)
        return False


class FileLexicon(Lexicon):
    """The lexicon as it stands in a model file."""

    def __init__(self, sections):
        array = lambda name, dtype: np.frombuffer(sections[name], dtype)
        self._words = array("words", export.WORD)
        self._surface = array("surface", export.SURFACE)
        self.count, self.person = _Column(self._word, "count"), _Column(self._word, "person")
        self.place = _Column(self._word, "place")
        self.places = _Probe(array("places", "<u8"))
        self.place_starts = self
        self.stem_row, self.surface_row = _StemRow(self), _SurfaceRow(self)
        self.stem_codes = array("stem.codes", np.int8).reshape(-1, vectors.STEM_SIZE)
        self.stem_scales = array("stem.scales", "<f4")
        self.surface_codes = array("surf.codes", np.int8).reshape(-1, vectors.SURFACE_SIZE)
        self.surface_scales = array("surf.scales", "<f4")
        self.ngram_codes = array("gram.codes", np.int8).reshape(-1, vectors.SURFACE_SIZE)
        self.ngram_scales = array("gram.scales", "<f4")

    def __contains__(self, key: str) -> bool:
        row = self._word(key) if key else None
        return row is not None and bool(row["flags"] & export.PLACE_START)

    def _word(self, key: str):
        h = text.fnv1a64(key)
        at = h & (len(self._words) - 1)
        while self._words[at]["flags"] & export.USED:
            if int(self._words[at]["fingerprint"]) == h >> 32:
                return self._words[at]
            at = (at + 1) & (len(self._words) - 1)
        return None

    def surface(self, light: str) -> int:
        h = text.fnv1a64(light)
        at = h & (len(self._surface) - 1)
        while self._surface[at]["row"]:
            if int(self._surface[at]["fingerprint"]) == h >> 32:
                return int(self._surface[at]["row"]) - 1
            at = (at + 1) & (len(self._surface) - 1)
        return -1


class _StemRow:
    def __init__(self, lexicon):
        self._lexicon = lexicon

    def get(self, key: str, default: int) -> int:
        row = self._lexicon._word(key)
        return default if row is None or row["stem"] == export.NO_ROW else int(row["stem"])


class _SurfaceRow:
    def __init__(self, lexicon):
        self._lexicon = lexicon

    def get(self, light: str, default: int) -> int:
        return self._lexicon.surface(light)


class Pass:
    """One network, from its sections."""

    def __init__(self, sections, number: int):
        array = lambda name: np.frombuffer(sections[f"{name}.{number}"], "<f4")
        parameters = np.frombuffer(sections["params"], "<u4")
        at = 16 * number
        c, layers, memory_size = (int(x) for x in parameters[at : at + 3])
        self.dilations = [int(d) for d in parameters[at + 3 : at + 3 + layers]]
        self.vector, self.bias = array("vector").reshape(-1, c), array("bias")
        self.ngram_codes = np.frombuffer(sections[f"ngram.codes.{number}"], np.int8).reshape(-1, 32)
        self.ngram_scales, self.ngram = array("ngram.scales"), array("ngram").reshape(-1, c)
        self.slots = array("slots").reshape(-1, c)
        self.memory = array("memory").reshape(-1, c) if memory_size else None
        self.conv = array("conv").reshape(layers, 3, c, c)
        self.conv_bias = array("conv.bias").reshape(layers, c)
        self.gain, self.shift = array("norm.gain").reshape(layers, c), array("norm.bias").reshape(layers, c)
        self.head, self.head_bias = array("head").reshape(c, -1), array("head.bias")
        self.transition = array("transition").reshape(8, 8)[: labels.COUNT, : labels.COUNT]
        sizes = np.frombuffer(sections["slotsizes"], "<u4").astype(int)
        self.slot_starts = np.cumsum(sizes) - sizes

    def word(self, vector, slots, grams):
        """The part of the input that depends on the word type alone."""
        x = self.bias + vector @ self.vector
        x = x + (self.ngram_codes[grams] * self.ngram_scales[grams][:, None]).mean(0) @ self.ngram
        for start, value in zip(self.slot_starts, slots):
            x = x + self.slots[start + value]
        return x.astype(np.float32)

    def run(self, x: np.ndarray):
        """(emissions, cuts) from the summed inputs, (tokens, channels)."""
        n = len(x)
        for k, d in enumerate(self.dilations):
            padded = np.zeros((n + 2 * d, x.shape[1]), np.float32)
            padded[d : d + n] = x
            y = self.conv_bias[k] + sum(padded[j * d : j * d + n] @ self.conv[k, j] for j in range(3))
            x = x + np.maximum(y, 0)
            mean = x.mean(1, keepdims=True)
            x = (x - mean) / np.sqrt(((x - mean) ** 2).mean(1, keepdims=True) + np.float32(1e-5))
            x = (x * self.gain[k] + self.shift[k]).astype(np.float32)
        out = x @ self.head + self.head_bias
        return out[:, : labels.COUNT], out[:, labels.COUNT : labels.COUNT + 3]


class Reference:
    def __init__(self, path: Path):
        sections = modelfile.read(path)
        self.lexicon = FileLexicon(sections)
        self.profile = np.frombuffer(sections["profile"], np.uint8).reshape(-1, memory.PROFILE)
        self.first, self.second = Pass(sections, 1), Pass(sections, 2)
        self._types: dict[str, tuple] = {}
        self.trace: dict | None = None  # filled with the values in between, if it is a dictionary

    def _trace(self, document, words, placenames, recalled, emissions, cuts) -> dict:
        rounded = lambda rows: [[round(float(x), 4) for x in row] for row in rows]
        return {
            "light": [text.light(w) for w in words], "heavy": [text.heavy(w) for w in words],
            "stem": [self.lexicon.stem(text.heavy(w)) for w in words],
            "slots": [features.type_slots(w, self.lexicon) for w in words],
            "ngrams": [features.ngrams(w) for w in words], "placenames": placenames.tolist(),
            "keys": memory.keys(document.words, self.lexicon),
            "input1": rounded(np.stack([self._type(w)[0] for w in words])[:, :8]),
            "memory": rounded(recalled), "emissions2": rounded(emissions), "cuts2": rounded(cuts)}

    def _type(self, word: str):
        if word not in self._types:
            key = text.heavy(word)
            vector = np.concatenate([self.lexicon.stem_vector(key),
                                     self.lexicon.surface_vector(text.light(word))])
            parts = vector, features.type_slots(word, self.lexicon), features.ngrams(word)
            self._types[word] = self.first.word(*parts), self.second.word(*parts)
        return self._types[word]

    def tag(self, document: data.Document):
        """(labels, cut scores, probabilities) of the document's tokens."""
        words = ["\n"] + document.words + ["\n"]
        placenames = np.concatenate([[0], features.place_names(document.words, self.lexicon), [0]])
        corpus = 1 if document.corpus == data.ANERCORP else 0

        def inputs(network: Pass, number: int):
            x = np.stack([self._type(w)[number] for w in words])
            start = network.slot_starts[-2:]
            return x + network.slots[start[0] + placenames] + network.slots[start[1] + corpus]

        emissions, _ = self.first.run(inputs(self.first, 0))
        recalled = np.zeros((len(words), memory.SIZE), np.float32)
        recalled[1:-1] = memory.features(
            predict.softmax(emissions)[1:-1], memory.keys(document.words, self.lexicon),
            self.lexicon.stem_row, self.profile)
        emissions, cuts = self.second.run(inputs(self.second, 1) + recalled @ self.second.memory)
        if self.trace is not None:
            self.trace.update(self._trace(document, words, placenames, recalled, emissions, cuts))
        path = predict.decode(emissions, self.second.transition)
        return path[1:-1], cuts[1:-1], predict.softmax(emissions)[1:-1]


def record(reference: Reference, name: str, content: str) -> dict:
    document = data.make(name, content, data.NEWS)
    if not document.tokens:
        return {"id": name, "text": content, "tokens": [], "labels": "", "mentions": []}
    path, cuts, probabilities = reference.tag(document)
    mentions = []
    for first, end, kind in labels.runs(path):
        (start, stop, _), = predict.spans_of(document, [(first, end, kind)], cuts)
        confidence = min(float(probabilities[i][path[i]]) for i in range(first, end))
        mentions.append({"start": start, "end": stop, "kind": labels.KINDS[kind],
                         "text": content[start:stop], "confidence": round(confidence, 3)})
    return {"id": name, "text": content, "tokens": [list(t) for t in document.tokens],
            "labels": "".join(str(int(x)) for x in path), "mentions": mentions}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("snippets", type=Path)
    parser.add_argument("--trace", action="store_true", help="add the values in between")
    options = parser.parse_args()
    reference = Reference(options.model)
    for line in options.snippets.read_text(encoding="utf-8").strip().split("\n"):
        item = json.loads(line)
        reference.trace = {} if options.trace else None
        output = record(reference, item["id"], item["text"])
        json.dump(output | (reference.trace or {}), sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()
