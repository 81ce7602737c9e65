"""Scores of whole documents by a trained network, and spans from scores."""

import numpy as np
import torch

import batches
import labels
import network
import text
from data import Document, cut_allowed


@torch.no_grad()
def scores(model: network.Tagger, documents: list, table) -> list[tuple[np.ndarray, np.ndarray]]:
    """(emissions, cut scores) of each encoded document, with the newline tokens at its ends."""
    model.eval()
    results: list = [None] * len(documents)
    order = sorted(range(len(documents)), key=lambda i: len(documents[i].types))
    for a in range(0, len(order), 16):
        part = order[a : a + 16]
        emissions, cuts = model(batches.collate([documents[i] for i in part], table))
        for row, i in enumerate(part):
            n = len(documents[i].types)
            results[i] = (emissions[row, :n].numpy(), cuts[row, :n].numpy())
    return results


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


_FORBIDDEN = np.array([[0.0 if labels.allowed(a, b) else -1e4 for b in range(labels.COUNT)]
                       for a in range(labels.COUNT)], np.float32)


def decode(emissions: np.ndarray, transition: np.ndarray) -> np.ndarray:
    """Best label path; I-x only after B-x or I-x, and not first."""
    step = transition + _FORBIDDEN
    best = emissions[0] + _FORBIDDEN[0]
    back = np.zeros(emissions.shape, np.int64)
    for t in range(1, len(emissions)):
        reach = best[:, None] + step
        back[t] = reach.argmax(0)
        best = reach.max(0) + emissions[t]
    path = np.zeros(len(emissions), np.int64)
    path[-1] = best.argmax()
    for t in range(len(emissions) - 1, 0, -1):
        path[t - 1] = back[t][path[t]]
    return path


def spans(document: Document, path: np.ndarray, cuts: np.ndarray) -> set[tuple[int, int, int]]:
    """Character spans; `path` and `cuts` are without the two newline tokens at the ends."""
    return set(spans_of(document, labels.runs(path), cuts))


def spans_of(document: Document, runs: list, cuts: np.ndarray) -> list[tuple[int, int, int]]:
    """Runs of tokens as character spans: the best cut that the word's letters allow is taken off."""
    found = []
    for first, end, kind in runs:
        word = document.words[first]
        order = np.argsort(-cuts[first], kind="stable")
        cut = next(int(c) for c in order if cut_allowed(word, int(c)))
        start = document.tokens[first][0] + text.cut_offset(word, cut)
        found.append((start, document.tokens[end - 1][1], kind))
    return found
