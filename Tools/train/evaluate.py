"""Exact-span precision, recall and F1 per kind (CoNLL style, on character spans)."""

import labels


class Score:
    def __init__(self) -> None:
        self.found, self.gold, self.right = [0] * 3, [0] * 3, [0] * 3

    def add(self, gold: set, found: set) -> None:
        for span in gold:
            self.gold[span[2]] += 1
        for span in found:
            self.found[span[2]] += 1
            self.right[span[2]] += span in gold

    def merge(self, other: "Score") -> None:
        for mine, theirs in ((self.found, other.found), (self.gold, other.gold), (self.right, other.right)):
            mine[:] = [a + b for a, b in zip(mine, theirs)]

    @staticmethod
    def _f1(right: int, found: int, gold: int) -> tuple[float, float, float]:
        p = 100 * right / found if found else 0.0
        r = 100 * right / gold if gold else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def kind(self, k: int) -> tuple[float, float, float]:
        return self._f1(self.right[k], self.found[k], self.gold[k])

    def all(self) -> tuple[float, float, float]:
        return self._f1(sum(self.right), sum(self.found), sum(self.gold))

    def __str__(self) -> str:
        cells = [f"{labels.KINDS[k][:3]} {self.kind(k)[2]:.1f}" for k in range(3)]
        p, r, f = self.all()
        return f"F1 {f:.2f} (P {p:.1f} R {r:.1f}) " + " ".join(cells)


def conll_found(document, spans: set) -> set:
    """Spans found in ANERcorp's joined text, widened to its own tokens."""
    widened = set()
    for start, end, kind in spans:
        hits = [row for row in document.conll if row[0] < end and row[1] > start]
        if hits:
            widened.add((hits[0][0], hits[-1][1], kind))
    return widened
