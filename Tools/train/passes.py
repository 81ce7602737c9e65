"""The two passes: jackknife, memory, soft targets. Networks are trained in parallel, one thread each."""

import multiprocessing
import pickle
from dataclasses import replace

import numpy as np
import torch

import batches
import learning
import memory
import predict

_SHARED: dict = {}  # what forked workers read: arrays are not copied


def run(jobs: list, processes: int) -> list:
    """Results of `jobs` (functions of no argument) in order; each runs in a process of its own."""
    _SHARED["jobs"] = jobs
    torch.set_num_threads(1)
    with multiprocessing.get_context("fork").Pool(min(processes, len(jobs)), maxtasksperchild=1) as pool:
        return [pickle.loads(result) for result in pool.map(_work, range(len(jobs)), chunksize=1)]


def _work(number: int):
    torch.set_num_threads(1)
    # plain pickles: torch's own would pass file descriptors of a process that has ended
    return pickle.dumps(_SHARED["jobs"][number]())


def trainer(recipe: learning.Recipe, gold: list, table, soft=None):
    """A job that trains one network; the table's arrays are made before the fork."""
    table.arrays()
    return lambda: learning.train(recipe, gold, table, soft)


def score_jobs(model, encoded: list, table, parts: int) -> list:
    size = -(-len(encoded) // parts)
    return [lambda a=a: predict.scores(model, encoded[a : a + size], table)
            for a in range(0, len(encoded), size)]


def scores(model, encoded: list, table, processes: int) -> list:
    table.arrays()
    return [s for part in run(score_jobs(model, encoded, table, processes), processes) for s in part]


def ensemble(models: list, encoded: list, table, processes: int):
    """Mean probabilities of the labels of every token, and each model's profile of the stems."""
    total, profiles = None, []
    for model in models:
        each = [predict.softmax(e) for e, _ in scores(model, encoded, table, processes)]
        profiles.append(profile(each, encoded, table))
        total = each if total is None else [a + b for a, b in zip(total, each)]
    return [t / len(models) for t in total], profiles


def profile(probabilities: list, encoded: list, table) -> memory.Profile:
    found = memory.Profile(table.lexicon.stem_row)
    for p, item in zip(probabilities, encoded):
        found.add(p, [table.stems[t] for t in item.types])
    return found


def jackknife(documents: list, groups: list[str], table, recipe, folds: int, processes: int):
    """`folds` networks, each blind to a fold, and each document's emissions from the blind one.

    `groups` names the article of each document, so that altered copies fall into its fold.
    """
    fold = folds_of(groups, folds)
    table.arrays()

    def job(k: int):
        def work():
            seen = [d for d, g in zip(documents, groups) if fold[g] != k]
            model = learning.train(replace(recipe, seed=recipe.seed + k), seen, table)
            hidden = [d for d, g in zip(documents, groups) if fold[g] == k]
            return model, [e for e, _ in predict.scores(model, hidden, table)]
        return work

    results = run([job(k) for k in range(folds)], processes)
    queues = [iter(emissions) for _, emissions in results]
    return [m for m, _ in results], [next(queues[fold[g]]) for g in groups]


def folds_of(groups: list[str], folds: int) -> dict[str, int]:
    return {name: i % folds for i, name in enumerate(sorted(set(groups)))}


def remember_all(model, documents: list, encoded: list, table, codes, processes: int) -> None:
    """Set the memory of documents that `model` has not been trained on."""
    for document, item, (emissions, _) in zip(documents, encoded, scores(model, encoded, table, processes)):
        remember(item, document.words, emissions, table.lexicon, codes)


def without_memory(encoded: list) -> list:
    return [replace(item, memory=None) for item in encoded]


def remember(encoded: batches.Encoded, words: list[str], emissions: np.ndarray, lexicon, codes) -> None:
    """Set the document's memory from the first pass's emissions and a profile's codes."""
    probabilities = predict.softmax(emissions)
    encoded.memory = np.zeros((len(emissions), memory.SIZE), np.float32)
    encoded.memory[1:-1] = memory.features(
        probabilities[1:-1], memory.keys(words, lexicon), lexicon.stem_row, codes)
