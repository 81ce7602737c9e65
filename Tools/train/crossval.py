"""Cross-validation inside ANERcorp's train part, from what train.py --cache kept: the second pass is trained
once a fifth without it. The first fifth is the one that train.py itself held out and scored.

The memory of the held-out sentences comes from jackknife networks that have not seen them.
"""

import pickle

import evaluate
import learning
import passes
import train
from train import Corpus  # noqa: F401  (the cache was pickled by train.py as a script)


def main() -> None:
    options = train.arguments()
    corpus = pickle.loads(options.cache.read_bytes())[0]
    fifth = {d.name: int(d.name.removeprefix("aner").rstrip("+")) % 5
             for d in corpus.documents if d.name.startswith("aner")}
    recipe = learning.Recipe(channels=options.second_channels, epochs=options.second_epochs, seed=options.seed)
    folds = sorted(set(fifth.values()))
    jobs = []
    for k in folds:
        seen = [e for d, e in zip(corpus.documents, corpus.encoded) if fifth.get(d.name) != k]
        jobs.append(passes.trainer(recipe, train.twice_conll(seen), corpus.table))
    everything = evaluate.Score()
    for k, model in zip(folds, passes.run(jobs, options.processes)):
        pairs = [(d, e) for d, e in zip(corpus.documents, corpus.encoded) if fifth.get(d.name) == k]
        documents, encoded = map(list, zip(*pairs))
        score = train.score(model, documents, encoded, corpus.table)
        print("fifth", k, score, flush=True)
        everything.merge(score)
    print("fifths", *folds, "together", everything, flush=True)


if __name__ == "__main__":
    main()
