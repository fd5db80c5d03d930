"""Score the tagger alone: what it finds, as attributions, by the scorer of the measuring sets."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from benchmarks.attribution.run import Said, load_rows, load_scorer, measure
from rashomon.models.decoding import Candidate, choose, label, tell
from rashomon.models.windows import Scopes, make_scopes
from rashomon.records.span import Span
from rashomon.records.tags import Told
from training.tagger.data import Item, batches, tensors
from training.tagger.example import ROLES, Example
from training.tagger.model import Tagger

Array = np.ndarray
Answer = tuple[int, int, Array]
"""An anchor, the first token of its scope, the log scores of roles in it."""


@torch.inference_mode()
def ask(
    model: Tagger, items: Sequence[Item], least: float, size: int = 16_000
) -> Iterator[tuple[Item, Array, list[Answer]]]:
    """For each item the scores of the tokens that it answers for, and what hangs on those of at least `least`."""
    model.eval()
    for batch in batches(items, size, None):
        given = tensors(batch)
        logits, _, tokens, anchors, _ = model.look(given)
        scores = logits.float().gather(1, given["places"]).sigmoid() * given["answered"]
        answers: list[list[Answer]] = [[] for _ in batch]
        chosen = (scores >= least).nonzero().tolist()
        for start in range(0, len(chosen), 64):
            part = chosen[start : start + 64]
            roles, scopes = roles_of(model, batch, tokens, anchors, [r for r, _ in part], [a for _, a in part])
            logs = torch.log_softmax(roles.float(), -1).numpy()
            sizes = scopes.mask.sum(1).astype(int)
            for n, (row, place) in enumerate(part):
                answers[row].append((place + batch[row].window.low, int(scopes.lows[n]), logs[n, : sizes[n]]))
        for row, item in enumerate(batch):
            window = item.window
            yield item, scores[row, window.first - window.low : window.last - window.low].numpy(), answers[row]


def run(model: Tagger, items: Sequence[Item], least: float) -> list[list[Told]]:
    """For each example what hangs on its anchors of at least `least`."""
    found: list[list[Told]] = [[] for _ in range(1 + max(item.example for item in items))]
    for item, scores, answers in ask(model, items, least):
        for anchor, low, logs in answers:
            candidate = Candidate(anchor, float(scores[anchor - item.window.first]), low, logs)
            labels = label(logs[None], np.ones((1, len(logs))))[0]
            found[item.example].append(tell(candidate, labels))
    return found


def roles_of(model: Tagger, batch: Sequence[Item], tokens: torch.Tensor, anchors: torch.Tensor,
             rows: Sequence[int], asked: Sequence[int]) -> tuple[torch.Tensor, Scopes]:  # fmt: skip
    """Scores of roles for each anchor, [anchors, REACH, ROLES], with their scopes; `asked` counts from `window.low`."""
    windows = [batch[row] for row in rows]
    scopes = make_scopes([(w.window, w.columns, a + w.window.low) for w, a in zip(windows, asked, strict=True)])
    places = torch.from_numpy(scopes.places)
    index = torch.tensor(rows)
    mine = tokens[index[:, None], places]
    heads = anchors[index, torch.tensor([int(w.window.places[a]) for w, a in zip(windows, asked, strict=True)])]
    with torch.autocast("cpu", torch.bfloat16):
        seen = [int("relations" not in model.without), 1, 1]  # grammar can be left out; distance and quotation stay
        relations = torch.from_numpy(scopes.relations * seen)
        return model.roles(mine, heads, relations, torch.from_numpy(scopes.mask)), scopes


def attributions(told: Sequence[Told], example: Example, threshold: float) -> Said:
    """Attributions in offsets of the raw text."""
    starts, ends = example.parse.starts, example.parse.ends

    def raw(run: tuple[int, int]) -> list[int]:
        return list(example.text.cite(Span(starts[run[0]], ends[run[1] - 1])).raw)

    chosen = choose([one for one in told if one.likelihood >= threshold])
    return [{role: [raw(run) for run in getattr(one, role)] for role in ROLES} for one in chosen]


def figures(corpora: Path, name: str, examples: Sequence[Example], said: Sequence[Said]) -> dict[str, float]:
    """ALL and FRAG in percent, by kind too."""
    rows = {row["id"]: row for row in load_rows(corpora, name)}
    found = measure([rows[e.id] for e in examples], said, load_scorer(corpora))
    return {key: round(value, 1) for key, value in found.items()}
