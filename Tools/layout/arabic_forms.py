#!/usr/bin/env python3
"""Write Sources/TextLayout/Arabic/ArabicForms+Generated.swift from UnicodeData's compatibility decompositions.

usage: arabic_forms.py [UNICODE_FOLDER] > Sources/TextLayout/Arabic/ArabicForms+Generated.swift
Only <isolated>, <final>, <initial> and <medial> decompositions to ONE letter are taken (U+FB50..U+FEFC): ligatures
other than lam-alef are not used by terminals' fonts. Letters without forms of their own get those of a letter that
looks the same (BORROWED), or those of their skeleton with the combining mark that makes the difference (OVERLAID).
The rest stay as base letters: no letter is ever shown as another one.
"""
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
POSITIONS = {"<isolated>": 0, "<final>": 1, "<initial>": 2, "<medial>": 3}

# letter -> letter whose glyphs are the same in that position; a reader sees the right letter
BORROWED = {
    0x06D5: (0x0647, "01"),    # ARABIC LETTER AE: heh, never joined on its left (U+FEE9, U+FEEA)
}
# letter -> skeleton with forms, and the mark above it; isolated letters stay themselves
OVERLAID = {
    0x0681: (0x062D, 0x0654),  # HAH WITH HAMZA ABOVE (Pashto)
    0x0692: (0x0631, 0x065A),  # REH WITH SMALL V
    0x06B5: (0x0644, 0x065A),  # LAM WITH SMALL V (Sorani)
    0x06C2: (0x06C1, 0x0654),  # HEH GOAL WITH HAMZA ABOVE (Urdu): its canonical decomposition
    0x06CE: (0x06CC, 0x065A),  # YEH WITH SMALL V (Sorani)
}
# dotless or shared skeletons for the positions that Unicode did not encode
FILL = {
    (0x06BA, 2): 0xFBE8,  # NOON GHUNNA, initial: the dotless tooth of U+0649
    (0x06BA, 3): 0xFBE9,  # NOON GHUNNA, medial
    (0x0649, 2): 0xFBE8,  # ALEF MAKSURA inside a word (Uyghur, Quran)
    (0x0649, 3): 0xFBE9,
}

forms, lam_alef = {}, {}
for line in open(f"{FOLDER}/UnicodeData.txt", encoding="utf-8"):
    fields = line.split(";")
    parts = fields[5].split()
    if not parts or parts[0] not in POSITIONS:
        continue
    code, position, letters = int(fields[0], 16), POSITIONS[parts[0]], [int(x, 16) for x in parts[1:]]
    if len(letters) == 1 and letters[0] != 0x20:
        forms.setdefault(letters[0], [0] * 4)
        if not forms[letters[0]][position]:  # U+FBFC.. and U+FEEF..: the first is the letter's own block
            forms[letters[0]][position] = code
    elif letters[0] == 0x644 and len(letters) == 2 and 0xFEF5 <= code <= 0xFEFC:
        lam_alef.setdefault(letters[1], [0, 0])[position] = code
for letter, (donor, positions) in BORROWED.items():
    for p in positions:
        row = forms.setdefault(letter, [0] * 4)
        row[int(p)] = row[int(p)] or forms.get(donor, [0] * 4)[int(p)]
for letter, (skeleton, _) in OVERLAID.items():
    forms[letter] = [0] + forms[skeleton][1:]
for (letter, position), code in FILL.items():
    row = forms.setdefault(letter, [0] * 4)
    row[position] = row[position] or code
forms = {k: v for k, v in forms.items() if any(v)}

print("// Written by Tools/layout/arabic_forms.py from UnicodeData.txt. Do not edit.\n")
print("extension ArabicForms {")
print("  /// Letter, then its isolated, final, initial and medial presentation form; 0 where there is none.")
print("  static let rows: [UInt16] = [")
for letter, row in sorted(forms.items()):
    print("    " + " ".join(f"0x{v:04X}," for v in [letter] + row))
print("  ]\n")
print("  /// Alef, then the isolated and the final form of its ligature with a lam before it.")
print("  static let lamAlefRows: [UInt16] = [")
for alef, row in sorted(lam_alef.items()):
    print("    " + " ".join(f"0x{v:04X}," for v in [alef] + row))
print("  ]\n")
print("  /// The mark that makes a letter of its skeleton's forms; nil for letters that need none.")
print("  static func overlay(_ letter: UInt32) -> Unicode.Scalar? {")
print("    switch letter {")
for mark in sorted({m for _, m in OVERLAID.values()}):
    letters = ", ".join(f"0x{c:04X}" for c, (_, m) in sorted(OVERLAID.items()) if m == mark)
    print(f'    case {letters}: "\\u{{{mark:04X}}}"')
print("    default: nil")
print("    }")
print("  }")
print("}")
