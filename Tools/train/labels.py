"""The seven labels of a token, and mentions as spans."""

KINDS = ("person", "organisation", "place")
LABELS = ("O",) + tuple(f"{p}-{k}" for k in KINDS for p in "BI")
COUNT = len(LABELS)


def begin(kind: int) -> int:
    return 1 + 2 * kind


def inside(kind: int) -> int:
    return 2 + 2 * kind


def allowed(before: int, after: int) -> bool:
    """I-x follows only B-x or I-x."""
    if after == 0 or after % 2 == 1:
        return True
    return before == after or before == after - 1


def runs(labels) -> list[tuple[int, int, int]]:
    """Mentions as (first token, token after the last, kind); a stray I opens a mention."""
    found, start, kind = [], -1, -1
    for i, label in enumerate(labels):
        label = int(label)
        if start >= 0 and (label == 0 or label % 2 == 1 or (label - 1) // 2 != kind):
            found.append((start, i, kind))
            start = -1
        if label != 0 and start < 0:
            start, kind = i, (label - 1) // 2
    if start >= 0:
        found.append((start, len(labels), kind))
    return found
