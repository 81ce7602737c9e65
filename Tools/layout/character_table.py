#!/usr/bin/env python3
"""Write Sources/TextLayout/Characters/CharacterTable+Generated.swift from the Unicode files.

usage: character_table.py [UNICODE_FOLDER] > Sources/TextLayout/Characters/CharacterTable+Generated.swift
The folder is that of Debian's package unicode-data.
"""
import re
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LIMIT = 0x110000

BIDI = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()
BIDI_NAMES = {
    "Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL",
    "European_Terminator": "ET", "Boundary_Neutral": "BN",
}
BREAK_NAMES = {"Unknown": "XX", "Prefix_Numeric": "PR", "Ideographic": "ID"}
JOINING = "U R L D C T".split()
BREAK = ("AL BA BB B2 BK CB CL CM CP CR EB EM EX GL H2 H3 HL HY ID IN IS JL JT JV LF NL NS NU OP PO PR "
         "QU RI SP SY WJ ZW ZWJ").split()
CLUSTER = ("Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT").split()
SPACING, MARK, IGNORED, BLANK = range(4)


def ranges(name, missing=False):
    """The (first, last, value) rows of one file of the Unicode Character Database."""
    for line in open(f"{FOLDER}/{name}", encoding="utf-8"):
        if missing and line.startswith("# @missing:"):
            line = line[len("# @missing:"):]
        fields = [f.strip() for f in line.split("#")[0].split(";")]
        if len(fields) < 2:
            continue
        ends = [int(x, 16) for x in fields[0].split("..")]
        yield ends[0], ends[-1], fields[1]


def column(name, default, missing=False, names={}, only=None):
    values = [default] * LIMIT
    for first, last, value in ranges(name, missing):
        value = names.get(value, value)
        if only is None or value in only:
            values[first:last + 1] = [value] * (last - first + 1)
    return values


def flags(name, wanted):
    found = bytearray(LIMIT)
    for first, last, value in ranges(name):
        if value == wanted:
            for c in range(first, last + 1):
                found[c] = 1
    return found


category = column("extracted/DerivedGeneralCategory.txt", "Cn")
# The @missing rows come first in the file, so that real rows overwrite them.
bidi = column("extracted/DerivedBidiClass.txt", "L", missing=True, names=BIDI_NAMES)
joining = column("extracted/DerivedJoiningType.txt", "U")
line_break = column("extracted/DerivedLineBreak.txt", "XX", missing=True, names=BREAK_NAMES)
east_asian = column("extracted/DerivedEastAsianWidth.txt", "N")
for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)):
    for c in range(first, last + 1):  # EastAsianWidth.txt: unassigned code points of these blocks are wide
        if category[c] == "Cn":
            east_asian[c] = "W"
cluster = column("auxiliary/GraphemeBreakProperty.txt", "Other")
pictographic = flags("emoji/emoji-data.txt", "Extended_Pictographic")
modifier = flags("emoji/emoji-data.txt", "Emoji_Modifier")
ignorable = flags("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
visible_format = flags("PropList.txt", "Prepended_Concatenation_Mark")
bracket = set()
for first, last, _ in ranges("BidiMirroring.txt"):
    bracket.add(first)
for first, last, _ in ranges("BidiBrackets.txt"):
    bracket.add(first)


def break_class(c):
    """UAX #14 rule LB1, with the classes that depend on context resolved."""
    value = line_break[c]
    if value in ("AI", "SG", "XX"):
        return "AL"
    if value == "SA":
        return "CM" if category[c] in ("Mn", "Mc") else "AL"
    return "NS" if value == "CJ" else value


def kind(c):
    g = category[c]
    if c in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85) or g in ("Zs", "Zl", "Zp"):
        return SPACING if c == 0x1680 else BLANK  # the Ogham space mark is a visible stroke
    if visible_format[c]:
        return SPACING
    if ignorable[c] or g in ("Cc", "Cf", "Cs") or bidi[c] == "BN":
        return IGNORED
    if g in ("Mn", "Me") or cluster[c] in ("V", "T"):
        return MARK  # conjoining jamo ride on their leading consonant
    return SPACING


def clusters(c, k):
    """Takes columns of its own and may still belong to the grapheme cluster before or behind it."""
    value = cluster[c]
    return value in ("Regional_Indicator", "SpacingMark", "Prepend", "L") or (value == "Extend" and k == SPACING)


def properties(c):
    k = kind(c)
    width = 0 if k in (MARK, IGNORED) else 2 if east_asian[c] in ("W", "F") else 1
    return (BIDI.index(bidi[c]) | JOINING.index(joining[c]) << 5 | BREAK.index(break_class(c)) << 8
            | CLUSTER.index(cluster[c]) << 14 | width << 18 | k << 20 | (c in bracket) << 23
            | (east_asian[c] in ("F", "W", "H")) << 24 | pictographic[c] << 25
            | (pictographic[c] and category[c] == "Cn") << 26 | modifier[c] << 27
            | (c == 0x2010) << 28
            | clusters(c, k) << 29)


DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"


def varint(n):
    """Little-endian groups of five bits; the sixth bit says that more follow."""
    text = ""
    while n >= 32:
        text += DIGITS[32 + n % 32]
        n //= 32
    return text + DIGITS[n]


runs, values, seen = [], [], {}
start, current = 0, properties(0)
for c in range(1, LIMIT + 1):
    value = properties(c) if c < LIMIT else None
    if value != current:
        runs.append((c - start, current))
        start, current = c, value
coded = ""
for length, value in runs:
    if value not in seen:
        seen[value] = len(values)
        values.append(value)
    index = seen[value]
    coded += DIGITS[index // 64] + DIGITS[index % 64] + varint(length)

version = re.search(r"-(\d+\.\d+\.\d+)\.txt", open(f"{FOLDER}/LineBreak.txt", encoding="utf-8").readline()).group(1)
print("// Written by Tools/layout/character_table.py from the Unicode Character Database. Do not edit.\n")
print("extension CharacterTable {")
print("  /// The version of the Unicode Character Database that the table was made from.")
print(f'  public static let unicodeVersion = "{version}"\n')
print(f"  /// The {len(values)} different property words.")
print("  static let values: [UInt32] = [")
for i in range(0, len(values), 9):
    print("    " + " ".join(f"0x{v:08X}," for v in values[i:i + 9]))
print("  ]\n")
print(f"  /// {len(runs)} runs of code points: two digits of index, then the length in groups of five bits.")
print('  static let runs: StaticString = """')
for i in range(0, len(coded), 100):
    print("    " + coded[i:i + 100] + ("\\" if i + 100 < len(coded) else ""))
print('    """')
print("}")
