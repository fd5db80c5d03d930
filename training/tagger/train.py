"""Train the tagger.

    python -m training.tagger.train CORPORA DATA ENCODER OUT [--epochs 4] [--rate 1e-4] [--teacher FOLDER]

DATA is what prepare.py left; ENCODER a folder with config.json, model.safetensors and tokenizer.json. After each epoch
the averaged weights are scored on attribution.dev, and a checkpoint goes to OUT; started again, it goes on from there.
"""

import argparse
import copy
import json
import pickle
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from rashomon.models import windows
from rashomon.models.windows import REACH, Inventory
from training.tagger.data import Cutter, Item, Lesson, batches, load_deeds, load_examples, make_items, tensors
from training.tagger.example import ROLES
from training.tagger.held_out import is_held_out
from training.tagger.model import DEEDS, Tagger, load
from training.tagger.score import attributions, figures, roles_of, run

LEAST = 0.15  # score of a teacher for an anchor below which nobody is taught what hangs on it
HEADS_OF_DEEDS = frozenset({"deeds", "types", "factuality", "acts"})
HELD_OUT = 60  # documents of the training set that thresholds and probabilities are fitted on


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("corpora", "data", "encoder", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--decay", type=float, default=0.9, help="of the rate, from each layer to the one below")
    options.add_argument("--batch", type=int, default=3000, help="pieces of words in a step")
    options.add_argument("--average", type=float, default=0.995, help="of the weights, from step to step")
    options.add_argument("--start", type=Path, help="averaged.pt of the same network, to go on from")
    options.add_argument("--layers", type=int, nargs="*", help="of the encoder, to go on with those only")
    options.add_argument("--teacher", type=Path, help="folder of what a teacher says, from teach.py")
    options.add_argument("--deeds", nargs="*", default=[], help="sets of deeds.py to learn from, SET or SET=TIMES")
    options.add_argument("--settle", action="store_true", help="leave all but the heads of deeds as it is")
    options.add_argument("--soft", type=float, default=0.5, help="weight of the teacher where people marked the text")
    options.add_argument("--steps", type=int, help="stop an epoch after so many steps, to try things out")
    options.add_argument("--without", nargs="*", default=[], choices=("context", "features", "relations"))
    options.add_argument("--seed", type=int, default=0)
    train(options.parse_args())


def make_inventory(data: Path, cutter: Cutter) -> Inventory:
    """Numbers for the tags and relations of the training set."""
    examples = load_examples(data / "attribution.train.pickle")
    tags = sorted({tag for e in examples for tag in e.parse.tags})
    relations = sorted({relation for e in examples for relation in e.parse.relations})
    return Inventory(
        tags={tag: n for n, tag in enumerate(tags, 1)},
        relations={relation: n for n, relation in enumerate(relations, 1)},
        opening=cutter.opening,
        dividing=cutter.dividing,
    )


def split(examples: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """The training documents, and those held out."""
    order = list(range(len(examples)))
    random.Random(17).shuffle(order)
    return [examples[i] for i in order[HELD_OUT:]], [examples[i] for i in order[:HELD_OUT]]


def groups(model: Tagger, rate: float, decay: float) -> list[dict[str, Any]]:
    """Parameters with their rates: heads at 10 times the rate, layers the slower the lower they stand."""
    layers = list(model.encoder.body.encoder.layer)
    made: list[dict[str, Any]] = []
    taken: set[int] = set()
    for depth, layer in enumerate(reversed(layers)):
        own = [p for p in layer.parameters() if p.requires_grad]
        made.append({"params": own, "lr": rate * decay**depth})
        taken |= {id(p) for p in own}
    rest = [p for p in model.encoder.body.parameters() if p.requires_grad and id(p) not in taken]
    made.append({"params": rest, "lr": rate * decay ** len(layers)})
    taken |= {id(p) for p in rest}
    made.append({"params": [p for p in model.parameters() if p.requires_grad and id(p) not in taken], "lr": rate * 10})
    return made


def loss_of(model: Tagger, batch: list[Item], soft: float, settle: bool = False) -> Tensor:
    """The loss of one batch, in which each item is marked by people, by a teacher, or by both.

    With `settle`, that of the deeds alone.
    """
    given = tensors(batch)
    if settle:
        deeds = model.look(given)[4].float().gather(1, given["places"][..., None].expand(-1, -1, DEEDS))
        return loss_of_deeds(model, batch, deeds) / len(batch)
    scores, parts, tokens, anchors, deeds = model.look(given)
    scores = scores.float().gather(1, given["places"])
    parts = parts.float().gather(1, given["places"][..., None].expand(-1, -1, parts.shape[-1]))
    marked = torch.tensor([float(item.parts is not None) for item in batch])
    in_parts = torch.zeros_like(parts)
    for row, item in enumerate(batch):
        if item.parts is not None:
            in_parts[row, : len(item.parts)] = torch.from_numpy(item.parts)
    wanted, roles = targets(batch, scores.shape[1], soft)
    answered = given["answered"]
    told = torch.tensor([float(item.parts is not None or item.lesson is not None) for item in batch])
    answered = answered * told[:, None]
    loss = (functional.binary_cross_entropy_with_logits(scores, wanted, reduction="none") * answered).sum() / 12
    part_loss = functional.binary_cross_entropy_with_logits(parts, in_parts, reduction="none").mean(-1)
    loss = loss + (part_loss * given["tokens"] * marked[:, None]).sum() / 100
    if roles:
        rows, places = zip(*roles, strict=True)
        logits, _ = roles_of(model, batch, tokens, anchors, rows, places)
        wanted_roles = torch.from_numpy(np.stack(list(roles.values())))
        loss = loss - (wanted_roles * torch.log_softmax(logits.float(), -1)).sum() / 60
    if any(item.deeds is not None for item in batch):
        loss = loss + loss_of_deeds(
            model, batch, deeds.float().gather(1, given["places"][..., None].expand(-1, -1, DEEDS))
        )
    return loss / len(batch)


def loss_of_deeds(model: Tagger, batch: Sequence[Item], deeds: Tensor) -> Tensor:
    """What types, factuality and acts of the police cost; `deeds` is [windows, tokens, DEEDS].

    An act is somewhere in its stretch: the scores of its tokens are joined as by "or" (log of the sum of exponents).
    """
    types: list[tuple[int, int, int, float]] = []
    facts: list[tuple[int, int, float]] = []
    acts: list[tuple[int, int, int, tuple[bool, ...]]] = []
    for row, item in enumerate(batch):
        if item.deeds is None:
            continue
        window, low = item.window, item.window.low
        inside = range(window.first, window.last)
        types += [(row, t - low, kind, weight) for t, (kind, weight) in item.deeds.types.items() if t in inside]
        facts += [(row, t - low, score) for t, score in item.deeds.facts.items() if t in inside]
        acts += [
            (row, first - low, last - low, done)
            for first, last, done in item.deeds.acts
            if first in inside and last - 1 in inside
        ]
    loss = torch.zeros(())
    if types:
        rows, places, wanted, weights = map(list, zip(*types, strict=True))
        found = model.types(deeds[rows, places]).float()
        each = functional.cross_entropy(found, torch.tensor(wanted), reduction="none")
        loss = loss + (each * torch.tensor(weights)).sum() / 20
    if facts:
        rows, places, scores = map(list, zip(*facts, strict=True))
        found = model.factuality(deeds[rows, places]).float().squeeze(-1)
        loss = loss + functional.huber_loss(found, torch.tensor(scores), reduction="sum")
    if acts:
        scores = model.acts(deeds).float()
        found = torch.stack([scores[row, first:last].logsumexp(0) for row, first, last, _ in acts])
        wanted = torch.tensor([[float(one) for one in done] for *_, done in acts])
        loss = loss + functional.binary_cross_entropy_with_logits(found, wanted, reduction="sum") / 6
    return loss


def targets(batch: Sequence[Item], width: int, soft: float) -> tuple[Tensor, dict[tuple[int, int], np.ndarray]]:
    """What is wanted: of tokens as anchors; and of anchors (window, token) the roles in their scopes, weighted.

    Of a window that people marked and a teacher spoke of, the teacher has the share `soft`.
    """
    wanted = torch.zeros(len(batch), width)
    roles: dict[tuple[int, int], np.ndarray] = defaultdict(lambda: np.zeros((REACH, len(ROLES) + 1), np.float32))
    for row, item in enumerate(batch):
        lesson = item.lesson
        share = 0.0 if lesson is None else soft if item.parts is not None else 1.0
        wanted[row, item.anchors] = 1 - share
        for anchor, labels in zip(item.anchors, item.roles, strict=True):
            roles[row, anchor][np.arange(len(labels)), labels] += 1 - share
        if lesson is not None:
            told = torch.from_numpy(lesson.reporting[item.window.low : item.window.high]).float()
            wanted[row, : len(told)] += share * told
            for anchor, scores, likelihood in lesson.of(item):
                if likelihood >= LEAST:
                    roles[row, anchor][: len(scores)] += share * likelihood * scores
    return wanted, roles


def train(options: argparse.Namespace) -> None:
    """Train, score, keep."""
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    options.out.mkdir(parents=True, exist_ok=True)
    if "context" in options.without:
        windows.BEFORE = windows.AFTER = 0
        windows.GRAIN = 1
    cutter = Cutter(options.encoder)
    inventory = make_inventory(options.data, cutter)
    items = taught(options, cutter, inventory)
    dev = load_examples(options.data / "attribution.dev.pickle")
    dev_items = make_items(dev, cutter, inventory)
    fresh = options.start is None
    model = Tagger(options.encoder, options.without) if fresh else load(options.encoder, options.start, options.without)
    if options.layers:
        model.encoder.keep(options.layers)
    if options.settle:
        items = [item for item in items if item.deeds is not None]
        for name, parameter in model.named_parameters():
            parameter.requires_grad_(name.partition(".")[0] in HEADS_OF_DEEDS)
    averaged = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(groups(model, options.rate, options.decay), weight_decay=0.01, fused=True)
    steps = options.epochs * len(list(islice(batches(items, options.batch, 0), options.steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / (0.06 * steps + 1)) * max(0.02, 1 - step / steps)
    )
    first, done = 0, 0  # epoch, steps of it
    checkpoint = options.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"])
        first, done = state["epoch"], state["step"]
    print(f"{len(items)} windows, {steps} steps", flush=True)

    def keep(epoch: int, step: int) -> None:
        parts = {"model": model, "averaged": averaged, "optimiser": optimiser, "schedule": schedule}
        state = {name: part.state_dict() for name, part in parts.items()}
        torch.save(
            state | {"epoch": epoch, "step": step, "random": torch.get_rng_state()}, checkpoint.with_suffix(".new")
        )
        checkpoint.with_suffix(".new").replace(checkpoint)

    for epoch in range(first, options.epochs):
        began, total, seen = time.time(), 0.0, 0
        for step, batch in enumerate(batches(items, options.batch, options.seed * 100 + epoch)):
            if step == options.steps:
                break
            if step < done:
                continue
            model.train()
            loss = loss_of(model, batch, options.soft, options.settle)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            share = min(options.average, (schedule.last_epoch + 1) / (schedule.last_epoch + 20))
            with torch.no_grad():
                for mean, now in zip(averaged.parameters(), model.parameters(), strict=True):
                    if now.requires_grad:
                        mean.lerp_(now, 1 - share)
            total, seen = total + loss.item(), seen + 1
            if step % 50 == 49:
                print(
                    f"  epoch {epoch} step {step + 1}: loss {total / seen:.3f}, {time.time() - began:.0f} s", flush=True
                )
                total, seen = 0.0, 0
            if step % 100 == 99:
                keep(epoch, step + 1)
        done = 0
        torch.save(averaged.state_dict(), options.out / "averaged.pt")
        keep(epoch + 1, 0)
        entries = run(averaged, dev_items, 0.2)
        for threshold in (0.3, 0.4, 0.5):
            said = [attributions(e, d, threshold) for e, d in zip(entries, dev, strict=True)]
            scored = figures(options.corpora, "attribution.dev", dev, said)
            print(f"epoch {epoch} {time.time() - began:.0f} s, at {threshold}: {json.dumps(scored)}", flush=True)


def taught(options: argparse.Namespace, cutter: Cutter, inventory: Inventory) -> list[Item]:
    """The windows of the training set, and of all sets that teachers speak of, with what they say."""
    examples = load_examples(options.data / "attribution.train.pickle")
    chosen = split(range(len(examples)))[0]
    items = make_items([examples[n] for n in chosen], cutter, inventory)
    marked = items
    learn_deeds(marked, options, "attribution.train", chosen)
    for name, _, times in (entry.partition("=") for entry in options.deeds):
        if name != "attribution.train" and not (options.teacher and (options.teacher / f"{name}.pickle").exists()):
            examples = load_examples(options.data / f"{name}.pickle")
            own = [
                item
                for item in make_items(examples, cutter, inventory)
                if not (name == "events.ipe.dev" and is_held_out(examples[item.example].id))
            ]
            learn_deeds(own, options, name)
            items = items + own * int(times or 1)
    if options.teacher is None:
        return items
    for path in sorted(options.teacher.glob("*.pickle")):
        lessons: list[Lesson] = pickle.loads(path.read_bytes())
        if path.stem == "attribution.train":
            lessons, own = [lessons[n] for n in chosen], marked
        else:
            own = make_items(load_examples(options.data / path.name), cutter, inventory)
            learn_deeds(own, options, path.stem)
            items = items + own
        for item in own:
            item.lesson = lessons[item.example]
    return items


def learn_deeds(items: Sequence[Item], options: argparse.Namespace, name: str, chosen: Sequence[int] = ()) -> None:
    """Give items what their examples tell of as done; `chosen` are the numbers of the examples, if not all."""
    if name not in {entry.partition("=")[0] for entry in options.deeds}:
        return
    deeds = load_deeds(options.data, name)
    for item in items:
        item.deeds = deeds[chosen[item.example] if chosen else item.example]


if __name__ == "__main__":
    main()
