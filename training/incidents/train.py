"""Train the network that tells whether two mentions are of one event.

    python -m training.incidents.train CORPORA [--folds]

Reads ecb.dev, pairs the annotated mentions of each story as the package does, and writes the network to the package's
knowledge/data/en/sameness.json. With --folds it writes instead one network for each part of the topics, trained on all
the others, to benchmarks/incidents/folds.json.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from benchmarks.incidents.gold import FOLDS, Marked, fold_of, load_rows, mark, read_rows
from rashomon.comparing.incidents.clusters import pair_up
from rashomon.comparing.incidents.signs import Story, describe
from rashomon.knowledge.likeness import load_likeness
from rashomon.settings import Settings
from rashomon.workshop import open_tools

ROOT = Path(__file__).parents[2]
HIDDEN, EPOCHS, BATCH, RATE, DECAY, DROP = 24, 10, 1024, 6e-3, 1e-3, 0.1
LEAST = 0.3
SEEDS = 3  # networks trained; the one with the least loss is kept


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("--folds", action="store_true")
    chosen = options.parse_args()
    rows = load_rows(chosen.corpora)
    signs, right, folds = make_pairs(mark(rows, read_rows(rows, open_tools(Settings()))))
    print(f"{len(right):,} pairs, {int(right.sum()):,} of one event", flush=True)
    if chosen.folds:
        networks = [train(signs[folds != fold], right[folds != fold]) for fold in range(FOLDS)]
        (ROOT / "benchmarks/incidents/folds.json").write_text(json.dumps(networks), encoding="utf-8")
        return
    network = {
        "version": "1",
        "licence": "Apache-2.0",
        "origin": "trained on ECB+ (annotation CC BY 3.0): training/incidents/README.md",
        **train(signs, right),
    }
    path = ROOT / "src/rashomon/knowledge/data/en/sameness.json"
    path.write_text(json.dumps(network), encoding="utf-8")


def make_pairs(marked: Sequence[Marked]) -> tuple[Any, Any, Any]:
    """The signs of pairs within a subtopic, whether they are of one event, and the part they are held out with."""
    likeness = load_likeness()
    stories: dict[str, list[Marked]] = defaultdict(list)
    for one in marked:
        stories[one.subtopic].append(one)
    signs, right, folds = [], [], []
    for group in stories.values():
        mentions = [one.mention for one in group]
        story = Story(mentions)
        for one, other in pair_up(mentions, likeness):
            signs.append(describe(mentions[one], mentions[other], story, likeness))
            right.append(group[one].chain == group[other].chain)
            folds.append(fold_of(group[one].topic))
    return np.array(signs, np.float32), np.array(right), np.array(folds)


def train(signs: Any, right: Any) -> dict[str, Any]:
    """A network over the signs as they are: what they are scaled by is folded into the first layer."""
    torch.set_num_threads(1)
    mean, spread = signs.mean(0), signs.std(0) + 1e-3
    given, wanted = torch.from_numpy((signs - mean) / spread), torch.from_numpy(right.astype(np.float32))
    tried = [fit(given, wanted, seed) for seed in range(SEEDS)]
    _, first, last = min(tried, key=lambda one: one[0])
    weight, bias = first.weight.detach().numpy() / spread, first.bias.detach().numpy()
    bias = bias - weight @ mean
    return {
        "least": LEAST,
        "hidden": [[round(float(x), 4) for x in row] for row in weight],
        "bias": [round(float(x), 4) for x in bias],
        "out": [round(float(x), 4) for x in last.weight.detach().numpy()[0]],
        "always": round(last.bias.item(), 4),
    }


def fit(given: torch.Tensor, wanted: torch.Tensor, seed: int) -> tuple[float, nn.Linear, nn.Linear]:
    """The loss, and the layers."""
    torch.manual_seed(seed)
    first, last = nn.Linear(given.shape[1], HIDDEN), nn.Linear(HIDDEN, 1)
    net = nn.Sequential(first, nn.ReLU(), nn.Dropout(DROP), last)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(wanted) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    loss_of = nn.functional.binary_cross_entropy_with_logits
    for _ in range(EPOCHS):
        for part in torch.randperm(len(wanted)).split(BATCH):
            loss = loss_of(net(given[part])[:, 0], wanted[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    net.eval()
    with torch.no_grad():
        return float(loss_of(net(given)[:, 0], wanted)), first, last


if __name__ == "__main__":
    main()
