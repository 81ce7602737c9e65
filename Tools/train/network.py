"""The tagger: a dilated convolutional network over word features with a CRF and a clitic head."""

import math

import torch
from torch import nn

import features
import labels

CUTS = 3
NGRAM_SIZE = 32
VECTOR_GAIN = 6.0  # unit vectors are scaled to about unit variance a component


class Tagger(nn.Module):
    """One pass. `memory_size` > 0 makes it the second pass, which reads the first one's memory."""

    def __init__(self, channels: int = 128, dilations=(1, 2, 4), memory_size: int = 0, dropout=0.25):
        super().__init__()
        self.channels, self.dilations, self.memory_size = channels, tuple(dilations), memory_size
        self.vector = nn.Linear(features.VECTOR_SIZE, channels)
        self.ngram_rows = nn.EmbeddingBag(features.NGRAM_ROWS, NGRAM_SIZE, mode="mean")
        self.ngram = nn.Linear(NGRAM_SIZE, channels, bias=False)
        sizes = list(features.TYPE_SLOTS.values()) + list(features.TOKEN_SLOTS.values())
        self.slots = nn.ModuleList([nn.Embedding(n, channels) for n in sizes])
        self.memory = nn.Linear(memory_size, channels, bias=False) if memory_size else None
        self.convolutions = nn.ModuleList(
            [nn.Conv1d(channels, channels, 3, dilation=d, padding=d) for d in self.dilations])
        self.norms = nn.ModuleList([nn.LayerNorm(channels) for _ in self.dilations])
        self.emission = nn.Linear(channels, labels.COUNT)
        self.cut = nn.Linear(channels, CUTS)
        self.transition = nn.Parameter(torch.zeros(labels.COUNT, labels.COUNT))
        self.dropout = dropout
        self._initialise()

    def _initialise(self) -> None:
        nn.init.normal_(self.ngram_rows.weight, std=0.3)
        for slot in self.slots:
            nn.init.normal_(slot.weight, std=0.15)

    def forward(self, batch):
        """Emissions and cut scores, (chunks, length, labels) each; zeros outside the chunks."""
        b, t = batch.mask.shape
        grams = self.ngram_rows(batch.ngrams, batch.ngram_offsets).view(b, t, NGRAM_SIZE)
        vector = batch.vectors * VECTOR_GAIN
        keep = self._keep
        half = features.VECTOR_SIZE * 3 // 5
        if self.training:
            stem, surface = vector[..., :half], vector[..., half:]
            vector = torch.cat([stem * keep(b, t, 0.1), surface * keep(b, t, 0.1)], -1)
            grams = grams * keep(b, t, 0.1)
        x = self.vector(vector) + self.ngram(grams)
        for k, slot in enumerate(self.slots):
            value = slot(batch.slots[..., k])
            x = x + (value * keep(b, t, 0.1) if self.training else value)
        if self.memory is not None:
            memory = self.memory(batch.memory)
            x = x + (memory * keep(b, t, 0.1) if self.training else memory)
        mask = batch.mask.unsqueeze(-1)
        x = nn.functional.dropout(x, self.dropout, self.training) * mask
        for convolution, norm in zip(self.convolutions, self.norms):
            y = torch.relu(convolution(x.transpose(1, 2))).transpose(1, 2)
            y = nn.functional.dropout(y, self.dropout, self.training)
            x = norm(x + y) * mask
        return self.emission(x), self.cut(x)

    @staticmethod
    def _keep(b: int, t: int, rate: float) -> torch.Tensor:
        return (torch.rand(b, t, 1) >= rate).float()


def crf_loss(emissions, transition, gold, mask) -> torch.Tensor:
    """Negative log-likelihood of the gold paths, summed over chunks; `mask` holds prefixes of ones."""
    b, t, n = emissions.shape
    live = mask.bool()
    score = (emissions.gather(2, gold.unsqueeze(2)).squeeze(2) * mask).sum()
    score = score + (transition[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum()
    identity = torch.full((n, n), -1e4).fill_diagonal_(0.0)
    steps = transition + emissions[:, 1:].unsqueeze(2)
    steps = torch.where(live[:, 1:, None, None], steps, identity)
    # log-matrices are multiplied pairwise, so depth is log2(length)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, identity.expand(b, 1, n, n)], 1)
        steps = _log_product(steps[:, 0::2], steps[:, 1::2])
    total = torch.logsumexp(emissions[:, 0].unsqueeze(2) + steps[:, 0], dim=(1, 2))
    return total.sum() - score


def _log_product(a, b):
    """log(exp(a) @ exp(b)), with the largest entries taken out first."""
    am = a.amax(-1, keepdim=True).detach()
    bm = b.amax(-2, keepdim=True).detach()
    return torch.log(torch.matmul((a - am).exp(), (b - bm).exp()) + 1e-30) + am + bm


def parameters(model: nn.Module) -> int:
    return sum(math.prod(p.shape) for p in model.parameters())
