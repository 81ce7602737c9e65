"""What a picture says: words by OCR, compared with the article in its order; numbers apart."""
import re
import subprocess
import unicodedata

WORD = re.compile(r"[\u0621-\u064a]{3,}")


def folded(text):
    """Letters that OCR confuses are made one: hamza seats, final ya and alif maqsura, ta marbuta and ha."""
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if not unicodedata.combining(c) and c != "ـ")
    return text.translate(str.maketrans("أإآىةؤئ", "ااايهوي"))


def words(text):
    """Arabic words of three letters and more, folded."""
    return WORD.findall(folded(text))


def in_order(seen, article):
    """How many of `seen` stand in `article` in the same order (longest common subsequence)."""
    best = [0] * (len(article) + 1)
    for word in seen:
        before = 0
        for i, other in enumerate(article):
            kept = best[i + 1]
            best[i + 1] = before + 1 if word == other else max(best[i + 1], best[i])
            before = kept
    return best[-1]


def recognised(picture, language, *options):
    """What tesseract reads."""
    run = subprocess.run(
        ["tesseract", picture, "-", "-l", language, *options], capture_output=True, text=True, check=True)
    return run.stdout


def score(picture, article):
    """The words that were read, and the share of them that is in article order, in percent."""
    seen = words(recognised(picture, "ara", "--psm", "6"))
    return len(seen), round(100 * in_order(seen, words(article)) / len(seen)) if len(seen) >= 10 else 0


def numbers(picture, meant):
    """Which of the numbers are read as they are, which only backwards, which not at all."""
    text = recognised(picture, "eng", "--psm", "11") + recognised(picture, "eng", "--psm", "6")
    seen = set(re.findall(r"\d+", text))
    right = [n for n in meant if n in seen]
    backwards = [n for n in meant if n not in seen and n[::-1] in seen]
    return right, backwards
