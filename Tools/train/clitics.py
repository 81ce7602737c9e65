"""Proclitics: the one-letter words written onto the next word.

Views of a word: the word, the word less one proclitic, the word less two. Which view is right is
never decided here by rule alone: the network sees all of them with their counts.
"""

FIRST = "وف"
SECOND = "بلكس"


def strip_one(key: str) -> str:
    """The heavy key less one proclitic, or '' where no proclitic can be."""
    if len(key) < 3 or key[0] not in FIRST + SECOND:
        return ""
    if key[0] == "ل" and key[1] == "ل" and len(key) >= 4:
        return "ا" + key[1:]
    return key[1:]


def strip_two(key: str) -> str:
    """The heavy key less و or ف and then ب, ل, ك or س; '' where there are not two."""
    if len(key) < 4 or key[0] not in FIRST or key[1] not in SECOND:
        return ""
    return strip_one(key[1:])


def stem(key: str, log_count) -> str:
    """The view that stands for the word in tables: a much commoner remainder, or the word itself.

    `log_count(key)` is the quantised count of a heavy key (0 for an unknown one). A remainder counts
    only if no proclitic would be taken off it in turn, so كوفي does not become وفي.
    """
    best, best_count = key, log_count(key) + STEM_MARGIN
    for view in (strip_one(key), strip_two(key)):
        if view and log_count(view) >= best_count and not _strips(view, log_count):
            best, best_count = view, log_count(view)
    return best


STEM_MARGIN = 4


def _strips(key: str, log_count) -> bool:
    margin = log_count(key) + STEM_MARGIN
    return any(view and log_count(view) >= margin for view in (strip_one(key), strip_two(key)))
