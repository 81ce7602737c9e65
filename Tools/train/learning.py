"""Training of one network: Adam, cosine schedule, an average of the weights at the end."""

import copy
import math
from dataclasses import dataclass

import numpy as np
import torch

import batches
import features
import labels
import network


@dataclass
class Recipe:
    channels: int = 128
    dilations: tuple[int, ...] = (1, 2, 4)
    epochs: int = 14
    batch: int = 12
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.25
    seed: int = 1
    soft_weight: float = 1.0


def train(recipe: Recipe, gold: list, table: features.TypeTable, soft: list | None = None, log=None):
    """Gold documents (labels) and, optionally, raw documents with soft targets."""
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    memory = 0 if gold[0].memory is None else gold[0].memory.shape[1]
    model = network.Tagger(recipe.channels, recipe.dilations, memory, recipe.dropout)
    shadow = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=recipe.rate, weight_decay=recipe.decay,
                                  betas=(0.9, 0.99))
    per_epoch = sum(len(e.types) for e in gold) // (batches.CHUNK * recipe.batch)
    total, step = max(1, recipe.epochs * per_epoch), 0
    raw = _forever(soft, recipe.batch, table, random) if soft else None
    for epoch in range(recipe.epochs):
        model.train()
        losses = []
        for batch in batches.stream(gold, recipe.batch, table, random):
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = recipe.rate * _schedule(step, total)
            loss = _gold_loss(model, batch)
            if raw is not None:
                loss = loss + recipe.soft_weight * _soft_loss(model, next(raw))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            with torch.no_grad():
                keep = min(0.998, (1 + step) / (10 + step))
                for s, p in zip(shadow.parameters(), model.parameters()):
                    s.lerp_(p, 1 - keep)
            losses.append(loss.item())
        if log:
            log(epoch, float(np.mean(losses)), shadow)
    return shadow.eval()


def _schedule(step: int, total: int) -> float:
    """A warm-up of a hundred steps, then half a cosine down to a fiftieth."""
    cosine = 0.5 * (1 + math.cos(math.pi * min(1, step / total)))
    return min(1.0, step / 100) * (0.02 + 0.98 * cosine)


def _gold_loss(model, batch):
    emissions, cuts = model(batch)
    tokens = batch.mask.sum()
    crf = network.crf_loss(emissions, model.transition, batch.labels, batch.mask) / tokens
    plain = torch.nn.functional.cross_entropy(emissions.reshape(-1, labels.COUNT), batch.labels.reshape(-1))
    known = batch.cuts >= 0
    cut = torch.nn.functional.cross_entropy(cuts[known], batch.cuts[known]) if known.any() else 0.0
    return crf + 0.5 * plain + 0.1 * cut


def _soft_loss(model, batch):
    emissions, _ = model(batch)
    return -(batch.soft * torch.log_softmax(emissions, -1)).sum(-1).mean()


def _forever(documents, batch, table, random):
    while True:
        yield from batches.stream(documents, batch, table, random)
