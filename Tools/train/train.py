"""Train the actor tagger: two passes, taught by the annotations, the first also by an ensemble on raw news.

See README.md for the command. Same data, same seed, same machine kind: same bytes.
"""

import argparse
import pickle
import random
import time
from dataclasses import replace
from pathlib import Path

import augment
import batches
import corpora
import data
import evaluate
import export
import features
import learning
import passes
import predict
from lexicon import Lexicon

FOLDS = 3
RAW_MIN, RAW_MAX = 400, 4000  # scalars of a raw article that is used


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotated", action="append", default=[], metavar="FOLDER[:TEXTS]",
                        help="annotated news, NAME.json with NAME.txt beside it or in TEXTS; the first "
                        "folder is the one that the held-out fifth is taken from")
    parser.add_argument("--conll", type=Path, help="ANERcorp's train part")
    parser.add_argument("--raw", type=Path, nargs="+", required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="where vectors.py wrote its files")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hold-out", type=int, nargs="*", default=[0], metavar="FOLD",
                        help="folds of the first folder; none: train on everything")
    parser.add_argument("--limit", type=int, help="articles of the first folder to use (learning curve)")
    parser.add_argument("--only-first", action="store_true", help="leave the other folders out")
    parser.add_argument("--conll-hold-out", type=int, default=0, help="fifth of ANERcorp, -1: none")
    parser.add_argument("--raw-articles", type=int, default=4000)
    parser.add_argument("--first-channels", type=int, default=128)
    parser.add_argument("--second-channels", type=int, default=96)
    parser.add_argument("--rename", type=float, default=0.2)
    parser.add_argument("--soft-weight", type=float, default=1.0)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--second-epochs", type=int, default=9)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--cache", type=Path, help="keep corpus, memory and first pass here")
    return parser.parse_args()


class Corpus:
    """Everything that is trained or measured on, encoded."""

    def __init__(self, options):
        self.lexicon = Lexicon(options.work, options.names)
        self.table = features.TypeTable(self.lexicon)
        news: list[data.Document] = []
        others: list[tuple[str, list[data.Document]]] = []
        for number, folder in enumerate(options.annotated):
            path, _, texts = folder.partition(":")
            found = data.standoff(Path(path), Path(texts) if texts else None, data.NEWS)
            if number == 0:
                held = [(f"news, fold {k}", [d for d in found if data.fold_of(d.name) == k])
                        for k in options.hold_out]
                found = [d for d in found if data.fold_of(d.name) not in options.hold_out][: options.limit]
            elif options.only_first:
                found = []
            else:
                hidden = [d for d in found if options.hold_out and data.tenth_of(d.name) == 0]
                found = [d for d in found if d not in hidden]
                others.append((f"folder {number + 1}", hidden))
            news += found
        conll = data.conll(options.conll, "aner") if options.conll else []
        self.conll_test = [d for i, d in enumerate(conll) if i % 5 == options.conll_hold_out]
        conll = [d for i, d in enumerate(conll) if i % 5 != options.conll_hold_out]
        source = random.Random(options.seed)
        pool = augment.Pool(news, _listed(options.names))
        copies = [augment.altered(d, pool, source, options.rename) for d in news]
        self.documents = news + copies + conll
        self.groups = [d.name.rstrip("+") for d in self.documents]
        self.encoded = [batches.encode(d, self.table) for d in self.documents]
        hidden = [d for _, documents in held + others for d in documents]
        used = {d.text.split("\n")[0].strip() for d in hidden + news}
        texts = [t for t in corpora.articles(options.raw, used) if RAW_MIN <= len(t) <= RAW_MAX]
        source.shuffle(texts)
        self.raw = [data.make("raw", t, data.NEWS) for t in texts[: options.raw_articles]]
        self.raw_encoded = [batches.encode(d, self.table) for d in self.raw]
        self.tests = [(name, documents, [batches.encode(d, self.table) for d in documents])
                      for name, documents in held + [("anercorp", self.conll_test)] + others
                      if documents]


def _listed(names: Path) -> list[str]:
    rows = (line.split("\t") for line in (names / "person_tokens.tsv").read_text("utf-8").splitlines())
    return [r[0] for r in rows if len(r) == 2 and r[1].isdigit() and int(r[1]) >= 3 and len(r[0]) > 2]


def twice_conll(encoded: list) -> list:
    """ANERcorp's documents twice, since those of the news have an altered copy each."""
    return encoded + [item for item in encoded if item.slots[0, 1] == 1]


def score(model, documents, encoded, table) -> evaluate.Score:
    total, transition = evaluate.Score(), model.transition.detach().numpy()
    for document, (emissions, cuts) in zip(documents, predict.scores(model, encoded, table)):
        path = predict.decode(emissions, transition)
        found = predict.spans(document, path[1:-1], cuts[1:-1])
        total.add(document.spans, evaluate.conll_found(document, found) if document.conll else found)
    return total


def main() -> None:
    options = arguments()
    started = time.time()

    def say(*words) -> None:
        print(f"[{time.time() - started:5.0f} s]", *words, flush=True)

    corpus = Corpus(options)
    table, lexicon, processes = corpus.table, corpus.lexicon, options.processes
    say(len(corpus.documents), "documents,", len(table.index), "word types,", len(corpus.raw), "raw")

    recipe = learning.Recipe(channels=options.first_channels, epochs=options.epochs, seed=options.seed,
                             soft_weight=options.soft_weight)
    teachers, hidden = passes.jackknife(corpus.encoded, corpus.groups, table, recipe, FOLDS, processes)
    say("first pass: jackknife")
    targets, profiles = passes.ensemble(teachers, corpus.raw_encoded, table, processes)
    codes = passes.profile(targets, corpus.raw_encoded, table).codes()
    for item, target in zip(corpus.raw_encoded, targets):
        item.soft = target
    say("raw news tagged")

    # each document is remembered by the network and the profile that have not seen its labels
    fold = passes.folds_of(corpus.groups, FOLDS)
    blind = [p.codes() for p in profiles]
    for document, item, group, emissions in zip(corpus.documents, corpus.encoded, corpus.groups, hidden):
        passes.remember(item, document.words, emissions, lexicon, blind[fold[group]])
    gold = twice_conll(corpus.encoded)
    plain, raw = passes.without_memory(gold), passes.without_memory(corpus.raw_encoded)
    second_recipe = replace(recipe, channels=options.second_channels, epochs=options.second_epochs)
    jobs = [passes.trainer(recipe, plain, table, raw), passes.trainer(second_recipe, gold, table)]
    first, second = passes.run(jobs, processes)
    say("both passes trained")
    for kind, documents, encoded in corpus.tests:
        say("first pass", kind, score(first, documents, encoded, table))
        passes.remember_all(first, documents, encoded, table, codes, processes)
        say("second pass", kind, score(second, documents, encoded, table))
    if options.cache:
        options.cache.write_bytes(pickle.dumps((corpus, first, codes)))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    size = export.write(options.out, first, second, lexicon, codes)
    options.out.with_suffix(".pickle").write_bytes(pickle.dumps((first, second)))
    say(options.out.name, size, "bytes")


if __name__ == "__main__":
    main()
