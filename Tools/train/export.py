"""Two trained passes and the lexicon as one model file (FORMAT.md)."""

from pathlib import Path

import numpy as np

import features
import memory
import modelfile
import text
import vectors
from lexicon import Lexicon, quantise
from network import CUTS, NGRAM_SIZE, VECTOR_GAIN, Tagger

HEAD = 16  # seven labels, three cuts, padding
WORD = np.dtype([("fingerprint", "<u4"), ("stem", "<u2"), ("count", "u1"), ("person", "u1"),
                 ("place", "u1"), ("flags", "u1"), ("reserved", "<u2")])
SURFACE = np.dtype([("fingerprint", "<u4"), ("row", "<u4")])
USED, PLACE_START, NO_ROW = 1, 2, 0xFFFF


def write(path: Path, first: Tagger, second: Tagger, lexicon: Lexicon, profile: np.ndarray) -> int:
    sections = _characters() + _lexicon(lexicon) + [("profile", profile)]
    parameters = np.zeros(64, np.uint32)
    parameters[:12] = [
        vectors.STEM_SIZE, vectors.SURFACE_SIZE, vectors.NGRAM_ROWS, vectors.NGRAM_MIN,
        vectors.NGRAM_MAX, features.NGRAM_ROWS, features.NGRAM_MIN, features.NGRAM_MAX, NGRAM_SIZE,
        memory.SIZE, HEAD, CUTS]
    for number, model in ((1, first), (2, second)):
        at = 16 * number
        parameters[at : at + 3] = [model.channels, len(model.dilations), model.memory_size]
        parameters[at + 3 : at + 3 + len(model.dilations)] = model.dilations
    sizes = list(features.TYPE_SLOTS.values()) + list(features.TOKEN_SLOTS.values())
    sections.append(("params", parameters))
    sections.append(("slotsizes", np.array(sizes, np.uint32)))
    for number, model in ((1, first), (2, second)):
        sections += [(f"{name}.{number}", array) for name, array in _network(model)]
    return modelfile.write(path, sections)


def _characters():
    light = np.zeros(0x10000, np.uint16)
    pairs: list[tuple[int, int]] = []
    for cp in range(0x10000):
        to = text.LIGHT.get(cp, chr(cp))
        if len(to) == 2:
            light[cp] = 0xE000 + len(pairs)
            pairs.append((ord(to[0]), ord(to[1])))
        elif to:
            light[cp] = ord(to)
    return [("class", np.array(text.CLASS, np.uint8)), ("light", light),
            ("pairs", np.array(pairs, np.uint16))]


def _lexicon(lexicon: Lexicon):
    keys = sorted(set(lexicon.count) | set(lexicon.person) | set(lexicon.place)
                  | lexicon.place_starts | set(lexicon.stem_row))
    hashes = {k: text.fnv1a64(k) for k in keys}
    capacity, slots = modelfile.hash_slots(list(hashes.values()))
    words = np.zeros(capacity, WORD)
    words["stem"] = NO_ROW
    for key in keys:
        words[slots[hashes[key]]] = (
            hashes[key] >> 32, lexicon.stem_row.get(key, NO_ROW), lexicon.count.get(key, 0),
            lexicon.person.get(key, 0), lexicon.place.get(key, 0),
            USED | (PLACE_START if key in lexicon.place_starts else 0), 0)
    hashes = {k: text.fnv1a64(k) for k in lexicon.surface_row}
    capacity, slots = modelfile.hash_slots(list(hashes.values()))
    surface = np.zeros(capacity, SURFACE)
    for key, row in lexicon.surface_row.items():
        surface[slots[hashes[key]]] = (hashes[key] >> 32, row + 1)
    names = [text.fnv1a64(k) for k in sorted(lexicon.places)]
    capacity, slots = modelfile.hash_slots(names)
    places = np.zeros(capacity, np.uint64)
    for h, at in slots.items():
        places[at] = h
    return [("words", words), ("surface", surface), ("places", places),
            ("stem.codes", lexicon.stem_codes), ("stem.scales", lexicon.stem_scales),
            ("surf.codes", lexicon.surface_codes), ("surf.scales", lexicon.surface_scales),
            ("gram.codes", lexicon.ngram_codes), ("gram.scales", lexicon.ngram_scales)]


def _network(model: Tagger):
    array = lambda p: p.detach().numpy().astype(np.float32)
    c = model.channels
    codes, scales = quantise(array(model.ngram_rows.weight))
    head = np.zeros((c, HEAD), np.float32)
    bias = np.zeros(HEAD, np.float32)
    labels = model.emission.out_features
    head[:, :labels], bias[:labels] = array(model.emission.weight).T, array(model.emission.bias)
    head[:, labels : labels + CUTS] = array(model.cut.weight).T
    bias[labels : labels + CUTS] = array(model.cut.bias)
    transition = np.zeros((8, 8), np.float32)
    transition[:labels, :labels] = array(model.transition)
    yield "vector", array(model.vector.weight).T * np.float32(VECTOR_GAIN)
    yield "bias", array(model.vector.bias)
    yield "ngram.codes", codes
    yield "ngram.scales", scales
    yield "ngram", array(model.ngram.weight).T
    yield "slots", np.concatenate([array(s.weight) for s in model.slots])
    if model.memory is not None:
        yield "memory", array(model.memory.weight).T
    yield "conv", np.stack([array(k.weight).transpose(2, 1, 0) for k in model.convolutions])
    yield "conv.bias", np.stack([array(k.bias) for k in model.convolutions])
    yield "norm.gain", np.stack([array(n.weight) for n in model.norms])
    yield "norm.bias", np.stack([array(n.bias) for n in model.norms])
    yield "head", head
    yield "head.bias", bias
    yield "transition", transition
