"""Score what the network says of events: factuality, and acts of the police in the documents held out.

python -m training.tagger.score_deeds ENCODER WEIGHTS DATA
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from training.tagger.data import Cutter, batches, load_deeds, load_examples, make_items, tensors
from training.tagger.deeds import ACTS
from training.tagger.held_out import is_held_out
from training.tagger.model import load
from training.tagger.train import make_inventory


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "weights", "data"):
        options.add_argument(name, type=Path)
    given = options.parse_args()
    cutter = Cutter(given.encoder)
    inventory = make_inventory(given.data, cutter)
    model = load(given.encoder, given.weights).eval()
    for name in ("factuality.dev", "events.ipe.dev"):
        examples, deeds = load_examples(given.data / f"{name}.pickle"), load_deeds(given.data, name)
        facts: dict[str, list[tuple[float, float]]] = {}
        acts: list[tuple[np.ndarray, tuple[bool, ...]]] = []
        items = [
            item
            for item in make_items(examples, cutter, inventory)
            if name != "events.ipe.dev" or is_held_out(examples[item.example].id)
        ]
        with torch.inference_mode():
            for batch in batches(items, 8000, None):
                seen = tensors(batch)
                told = model.look(seen)[4].float()
                factuality, scores = model.factuality(told).squeeze(-1), model.acts(told)
                for row, item in enumerate(batch):
                    window, own = item.window, deeds[item.example]
                    inside = range(window.first, window.last)
                    for token, score in own.facts.items():
                        if token in inside:
                            found = float(factuality[row, window.places[token - window.low]].clamp(-3, 3))
                            facts.setdefault(examples[item.example].id[:2], []).append((found, score))
                    for first, last, done in own.acts:
                        if first in inside and last - 1 in inside:
                            places = window.places[first - window.low : last - window.low].tolist()
                            acts.append((scores[row, places].logsumexp(0).sigmoid().numpy(), done))
        for part, pairs in facts.items():
            found, gold = np.array(pairs).T
            error = np.abs(found - gold).mean()
            print(f"factuality {part}: r {np.corrcoef(found, gold)[0, 1]:.3f}, mean error {error:.3f}, {len(pairs)}")
        for number, act in enumerate(ACTS if acts else ()):
            gold = np.array([done[number] for _, done in acts])
            for least in (0.3, 0.4, 0.5, 0.6):
                found = np.array([score[number] >= least for score, _ in acts])
                right = (found & gold).sum()
                print(f"{act} at {least}: P {right / max(1, found.sum()):.2f} R {right / gold.sum():.2f} "
                      f"F1 {2 * right / (found.sum() + gold.sum()):.3f} of {gold.sum()}")  # fmt: skip


if __name__ == "__main__":
    main()
