#!/usr/bin/env python3
"""Write Tests/Fixtures/layout/joining.txt: random Arabic-script words shaped by arabic-reshaper.

usage: reference_joining.py OUTPUT_FILE      (pip install arabic-reshaper==3.1.0)

One word a line: its scalars in hexadecimal, a semicolon, the shaped scalars in logical order (marks behind their
letter, a lam-alef as one scalar). Left out, because the library differs from The Unicode Standard there:
- U+0640 between letters that do not join is fine, but U+0649 inside a word has the forms of U+FBE8 in Unicode, which
  the library gives to U+0649 as well; it stays in.
- letters to which the library gives no forms although UnicodeData.txt has some (U+0677, U+06BA inside a word, and
  U+06D5, whose forms are borrowed in this module).
- marks between lam and alef: the library makes no ligature there (ArabicLetterTests checks these by hand).
"""
import random
import sys

from arabic_reshaper import ArabicReshaper
from arabic_reshaper.letters import LETTERS_ARABIC

RESHAPER = ArabicReshaper({"delete_harakat": False, "support_ligatures": True, "ARABIC LIGATURE ALLAH": False,
                           "RIAL SIGN": False})
LEFT_OUT = {0x0677, 0x06BA, 0x06D5, 0x0640, 0x200D}
LETTERS = [c for c in LETTERS_ARABIC if 0x620 < ord(c) < 0x700 and ord(c) not in LEFT_OUT]
MARKS = [chr(c) for c in range(0x64B, 0x653)]


def word(chance):
    text = ""
    for _ in range(chance.randint(1, 9)):
        letter = chance.choice(LETTERS)
        text += letter
        if chance.random() < 0.2 and letter != "\u0644":
            text += chance.choice(MARKS)
        if chance.random() < 0.08:
            text += "\u200C"
    return text


def main():
    chance = random.Random(2020)
    words = ["".join(p) for p in zip(LETTERS)] + [a + b for a in "بل" for b in LETTERS] \
        + ["ب" + c + "ب" for c in LETTERS] + [word(chance) for _ in range(600)]
    with open(sys.argv[1], "w", encoding="utf-8") as target:
        for text in words:
            shaped = RESHAPER.reshape(text).replace("\u200C", "")
            print(" ".join(f"{ord(c):04X}" for c in text) + ";" + " ".join(f"{ord(c):04X}" for c in shaped),
                  file=target)


main()
