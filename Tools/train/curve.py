"""The learning curve: one pass, trained on more and more of the annotated news, on the held-out fifth."""

import pickle
import random

import learning
import passes
import train
from dataclasses import replace


SIZES = (200, 400, 800, 10**6)  # of the annotated articles, drawn at random


def main() -> None:
    options = train.arguments()
    corpus = pickle.loads(options.cache.read_bytes())[0]
    train_on = list(zip(corpus.documents, corpus.groups, corpus.encoded))
    news = sorted({g for _, g, _ in train_on if not g.startswith("aner")})
    random.Random(options.seed).shuffle(news)
    recipe = learning.Recipe(epochs=options.epochs, seed=options.seed)
    sets = [(f"{len(news[:n])} articles", set(news[:n])) for n in SIZES]
    jobs = []
    for _, names in sets:
        chosen = [replace(e, memory=None) for _, g, e in train_on if g in names or g.startswith("aner")]
        jobs.append(passes.trainer(recipe, chosen, corpus.table))
    for (name, names), model in zip(sets, passes.run(jobs, options.processes)):
        for kind, documents, encoded in corpus.tests:
            plain = [replace(e, memory=None) for e in encoded]
            print(name, len(names), kind, train.score(model, documents, plain, corpus.table), flush=True)


if __name__ == "__main__":
    from train import Corpus  # noqa: F401
    main()
