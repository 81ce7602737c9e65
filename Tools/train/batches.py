"""Documents as number arrays, and streams of equal chunks for training."""

from dataclasses import dataclass

import numpy as np
import torch

import features
import labels
from data import ANERCORP, Document

CHUNK = 128


@dataclass
class Encoded:
    """One document with a newline token before and after it."""

    types: np.ndarray
    slots: np.ndarray  # TOKEN_SLOTS columns
    labels: np.ndarray
    cuts: np.ndarray
    weight: np.ndarray
    memory: np.ndarray | None = None
    soft: np.ndarray | None = None


@dataclass
class Batch:
    vectors: torch.Tensor
    slots: torch.Tensor
    ngrams: torch.Tensor
    ngram_offsets: torch.Tensor
    labels: torch.Tensor
    cuts: torch.Tensor
    mask: torch.Tensor
    weight: torch.Tensor
    memory: torch.Tensor | None
    soft: torch.Tensor | None


def encode(document: Document, table: features.TypeTable) -> Encoded:
    n = len(document.words)
    newline = table.add("\n")
    types = np.array([newline] + [table.add(w) for w in document.words] + [newline])
    slots = np.zeros((n + 2, len(features.TOKEN_SLOTS)), np.int64)
    slots[1:-1, 0] = features.place_names(document.words, table.lexicon)
    slots[:, 1] = 1 if document.corpus == ANERCORP else 0
    gold, cuts = np.zeros(n + 2, np.int64), np.full(n + 2, -1)
    if document.labels:
        gold[1:-1], cuts[1:-1] = document.labels, document.cuts
    return Encoded(types, slots, gold, cuts, np.full(n + 2, document.weight, np.float32))


def collate(parts: list[Encoded], table: features.TypeTable) -> Batch:
    """Pad the parts to one length; every array keeps the order of the parts."""
    vectors, slots, grams, offsets = table.arrays()
    b, t = len(parts), max(len(p.types) for p in parts)
    newline = table.add("\n")

    def stack(pick, fill, width=None):
        shape = (b, t) if width is None else (b, t, width)
        out = np.full(shape, fill, dtype=pick(parts[0]).dtype)
        for i, part in enumerate(parts):
            out[i, : len(part.types)] = pick(part)
        return out

    def optional(pick):
        first = pick(parts[0])
        return None if first is None else torch.from_numpy(stack(pick, 0.0, first.shape[1]))

    types = stack(lambda p: p.types, newline)
    mask = np.zeros((b, t), np.float32)
    for i, part in enumerate(parts):
        mask[i, : len(part.types)] = 1
    flat = types.reshape(-1)
    counts = offsets[flat + 1] - offsets[flat]
    starts = np.cumsum(counts) - counts
    rows = np.repeat(offsets[flat] - starts, counts) + np.arange(counts.sum())
    context = stack(lambda p: p.slots, 0, len(features.TOKEN_SLOTS))
    return Batch(
        torch.from_numpy(vectors[types]),
        torch.from_numpy(np.concatenate([slots[types], context], -1)),
        torch.from_numpy(grams[rows]), torch.from_numpy(starts),
        torch.from_numpy(stack(lambda p: p.labels, 0)), torch.from_numpy(stack(lambda p: p.cuts, -1)),
        torch.from_numpy(mask), torch.from_numpy(stack(lambda p: p.weight, 0.0)),
        optional(lambda p: p.memory), optional(lambda p: p.soft))


def _slice(encoded: Encoded, a: int, b: int) -> Encoded:
    pick = lambda x: None if x is None else x[a:b]
    return Encoded(*(pick(getattr(encoded, f)) for f in Encoded.__dataclass_fields__))


def _join(parts: list[Encoded]) -> Encoded:
    def cat(name):
        values = [getattr(p, name) for p in parts]
        return None if values[0] is None else np.concatenate(values)
    return Encoded(*(cat(f) for f in Encoded.__dataclass_fields__))


def stream(documents: list[Encoded], batch: int, table: features.TypeTable, random: np.random.Generator):
    """Batches of chunks cut from the documents end to end in random order, at a random phase."""
    order = random.permutation(len(documents))
    whole = _join([documents[i] for i in order])
    phase = int(random.integers(CHUNK))
    cuts = list(range(phase, len(whole.types), CHUNK))
    chunks = [_slice(whole, a, a + CHUNK) for a in cuts if a + CHUNK <= len(whole.types)]
    for i in range(0, len(chunks) - batch + 1, batch):
        yield collate(chunks[i : i + batch], table)
