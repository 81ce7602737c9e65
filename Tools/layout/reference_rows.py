#!/usr/bin/env python3
"""Write Tests/Fixtures/layout/*.txt: rows made by an implementation that shares nothing with Sources/TextLayout.

usage: reference_rows.py SEEDS_FOLDER OUTPUT_FOLDER      (pip install python-bidi==0.6.12 arabic-reshaper==3.1.0)

Joining and lam-alef come from arabic-reshaper, bidi and mirroring from python-bidi (its Rust engine), line breaks
from a few lines below that follow the rules of UAX #14 for the classes that occur in news text.

File format: "# text" lines are the paragraph; "= WIDTH" begins a layout; the lines behind it are its rows, each
framed by "|" so that blanks at both ends can be seen.

What is done here to the libraries' output, and why
1. python-bidi's get_display takes one line. UAX #9 resolves levels on the paragraph and reorders lines (3.4, L1 and
   L2), so its steps (bidi.algorithm) are called one by one: levels on the paragraph, reordering on each row.
   Those steps are of Unicode 6.2 and know no bracket pairs (N0) and no isolates; the texts have one pair of
   brackets, with right-to-left letters only around it. The library's Rust engine must agree on every paragraph
   that fits one row.
2. arabic-reshaper deletes harakat unless told otherwise (delete_harakat=False), and joins across U+200C unless
   support_zwj is on (its default).
3. arabic-reshaper makes no lam-alef when a mark stands between the two letters (The Unicode Standard
   9.2: marks are transparent for joining and ligatures). `ligate` adds it.
4. arabic-reshaper turns "الله" and other words into one ligature (U+FDF2) only if configured so: the
   ligatures that are no lam-alef are switched off; one cell cannot show them.
"""
import pathlib
import re
import sys
import unicodedata

from arabic_reshaper import ArabicReshaper
from bidi import algorithm, get_display

WIDTHS = (40, 80, 132)
RESHAPER = ArabicReshaper({
    "delete_harakat": False, "support_ligatures": True, "RIAL SIGN": False,
    "ARABIC LIGATURE ALLAH": False,
    "ARABIC LIGATURE LAM WITH ALEF": True, "ARABIC LIGATURE LAM WITH ALEF WITH HAMZA ABOVE": True,
    "ARABIC LIGATURE LAM WITH ALEF WITH HAMZA BELOW": True, "ARABIC LIGATURE LAM WITH ALEF WITH MADDA ABOVE": True,
})
LAM_ALEF = {"\u0622": "\uFEF5", "\u0623": "\uFEF7", "\u0625": "\uFEF9", "\u0627": "\uFEFB"}
ALEF_FINAL = {"\uFE82": "\u0622", "\uFE84": "\u0623", "\uFE88": "\u0625", "\uFE8E": "\u0627"}


def ligate(shaped):
    """Item 3 above: lam, marks, alef."""
    def replace(match):
        ligature = LAM_ALEF[ALEF_FINAL[match[3]]]
        if match[1] == "\uFEE0":  # medial lam: the ligature joins on its right
            ligature = chr(ord(ligature) + 1)
        return ligature + match[2]
    return re.sub("([\uFEDF\uFEE0])([\u064B-\u0652\u0670]+)([\uFE82\uFE84\uFE88\uFE8E])", replace, shaped)


def clusters(text):
    """Base characters with their marks; format characters are dropped (they take no cell)."""
    found = []
    for c in text:
        if unicodedata.category(c) in ("Mn", "Me") and found:
            found[-1] += c
        elif unicodedata.category(c) not in ("Cf", "Cc"):
            found.append(c)
    return found


def may_break(before, after, previous):
    """UAX #14 for the classes in news text: may a line end between these two characters?"""
    if after == " ":
        return False                                            # LB7
    if after in "!?؟،؛:,.;/)]}…" or after in "\u2026":
        return False                                            # LB13 (and LB22 for the ellipsis)
    if before in "([{":
        return False                                            # LB14
    if before == " ":
        return True                                             # LB18 (LB15: no quote stands before a bracket here)
    if before in "\"'«»“”‘’" or after in "\"'«»“”‘’":
        return False                                            # LB19
    if before == "\u00A0" or after == "\u00A0":
        return False                                            # LB12
    if before in "-‐":                                          # LB20a, LB21, LB25
        return not (previous in (None, " ") or after.isdigit())
    if after in "-‐":
        return False                                            # LB21
    if before == "/":
        return not after.isdigit()                              # SY: LB25; otherwise LB31
    if before in "!?؟":
        return True                                             # EX: LB31
    return False                                                # letters, digits, full stops: LB23, LB28, LB29


def wrap(cells, width):
    """Greedy rows of (first, last) cells; blanks at a row's end hang and are dropped."""
    rows, first = [], 0
    while first < len(cells):
        used, opportunity, index = 0, first, first
        while index < len(cells):
            if index > first and may_break(cells[index - 1][0], cells[index][0],
                                           cells[index - 2][0] if index > 1 else None):
                opportunity = index
            used += 1
            if used > width and cells[index] not in (" ", "\u00A0"):
                break
            index += 1
        else:
            opportunity = index
        if opportunity == first:
            opportunity = index
        rows.append((first, opportunity))
        first = opportunity
    return rows or [(0, 0)]


def paragraph_levels(plain, base):
    """The embedding levels of a paragraph, from python-bidi's steps in its own order."""
    storage = algorithm.get_empty_storage()
    storage["base_level"] = 1 if base == "R" else 0
    storage["base_dir"] = base
    algorithm.get_embedding_levels(plain, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    assert len(storage["chars"]) == len(plain)
    return storage["chars"]


def visual_rows(text, width):
    cells = clusters(ligate(RESHAPER.reshape(text)))
    classes = {unicodedata.bidirectional(c[0]) for c in cells}
    # The article runs from right to left; only a paragraph of Latin letters alone does not (rtl-terminals, 4).
    base = "L" if "L" in classes and not classes & {"R", "AL"} else "R"
    plain = "".join(c[0] for c in cells)
    levels = paragraph_levels(plain, base)
    for first, last in wrap(cells, width):
        while last > first and cells[last - 1] in (" ", "\u00A0"):
            last -= 1
        # Item 1: L1 and L2 on the row alone, with the levels of the paragraph.
        storage = algorithm.get_empty_storage()
        storage["base_level"] = 1 if base == "R" else 0
        storage["base_dir"] = base
        storage["chars"] = [dict(c, at=index) for index, c in enumerate(levels)][first:last]
        algorithm.reorder_resolved_levels(storage, False)
        if (first, last) == (0, len(cells)) and cells:
            # The Rust engine reorders but does not mirror (rule L4): "«ا»" comes back as "»ا«".
            order = "".join(c["ch"] for c in storage["chars"])
            assert order == get_display(plain, base_dir=base), order
        algorithm.apply_mirroring(storage, False)
        row = "".join(c["ch"] + cells[c["at"]][1:] for c in storage["chars"]).replace("\u00A0", " ")
        yield " " * (width - (last - first)) + row if base == "R" else row


def main():
    seeds, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    for seed in sorted(seeds.glob("*.txt")):
        with open(output / seed.name, "w", encoding="utf-8") as target:
            for paragraph in seed.read_text(encoding="utf-8-sig").split("\n"):
                print("# " + paragraph, file=target)
                for width in WIDTHS:
                    print(f"= {width}", file=target)
                    for row in visual_rows(paragraph, width):
                        print(f"|{row}|", file=target)


main()
