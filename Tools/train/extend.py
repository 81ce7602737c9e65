"""Both passes trained again with documents that have come since, from what train.py --cache kept.

The targets of the first pass on raw news and the memory of known documents stay; new documents are
remembered by train.py's first pass, which is blind to them. `--hold-out` without a fold takes in what was held out
(the shipped model); otherwise the same documents stay held out and are scored.
"""

import random
import time
from dataclasses import replace
from pathlib import Path
import pickle

import augment
import batches
import data
import export
import learning
import passes
import train
from train import Corpus  # noqa: F401  (the cache was pickled by train.py as a script)


def new_documents(options, known: set[str]) -> list[data.Document]:
    found: list[data.Document] = []
    for folder in options.annotated:
        path, _, texts = folder.partition(":")
        found += data.standoff(Path(path), Path(texts) if texts else None, data.NEWS)
    found = [d for d in found if d.name not in known]
    pool = augment.Pool(found, train._listed(options.names))
    source = random.Random(options.seed + 100)
    copies = [augment.altered(d, pool, source, options.rename) for d in found]
    conll = data.conll(options.conll, "aner") if options.conll else []
    return found + copies + [d for d in conll if d.name not in known]


def main() -> None:
    options = train.arguments()
    started = time.time()
    corpus, first, codes = pickle.loads(options.cache.read_bytes())
    table, lexicon, processes = corpus.table, corpus.lexicon, options.processes
    hidden = {d.name for _, documents, _ in corpus.tests for d in documents}
    if not options.hold_out:
        hidden = set()
    documents = new_documents(options, set(corpus.groups) | hidden)
    encoded = [batches.encode(d, table) for d in documents]
    print(len(documents), "new documents,", len(corpus.encoded), "known", flush=True)
    passes.remember_all(first, documents, encoded, table, codes, processes)
    gold = train.twice_conll(corpus.encoded + encoded)
    recipe = learning.Recipe(channels=options.first_channels, epochs=options.epochs, seed=options.seed,
                             soft_weight=options.soft_weight)
    plain = passes.without_memory
    soft = plain(corpus.raw_encoded) if options.soft_weight > 0 else None
    second_recipe = replace(recipe, channels=options.second_channels, epochs=options.second_epochs)
    jobs = [passes.trainer(recipe, plain(gold), table, soft), passes.trainer(second_recipe, gold, table)]
    first, second = passes.run(jobs, processes)
    if options.hold_out:
        for kind, documents, items in corpus.tests:
            print("first pass", kind, train.score(first, documents, plain(items), table), flush=True)
            passes.remember_all(first, documents, items, table, codes, processes)
            print("second pass", kind, train.score(second, documents, items, table), flush=True)
    size = export.write(options.out, first, second, lexicon, codes)
    options.out.with_suffix(".pickle").write_bytes(pickle.dumps((first, second)))
    print(options.out.name, size, "bytes", round(time.time() - started), "s")


if __name__ == "__main__":
    main()
