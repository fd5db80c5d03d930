"""Turn trained weights into the files that rashomon ships.

    python -m training.tagger.export ENCODER WEIGHTS DATA OUT

ENCODER is the folder that training began with, WEIGHTS its averaged.pt, DATA what prepare.py left. OUT gets
encoder.onnx and roles.onnx in int8, pieces.npz (the table of pieces in int8 with a scale a row), features.npz (the
tables of features), deeds.npz (the heads of what is told of events), vocabulary.txt, and inventory.json.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from rashomon.knowledge.ontology import load_ontology
from training.tagger.data import Cutter
from training.tagger.graph import array, write_encoder, write_roles
from training.tagger.model import load
from training.tagger.train import make_inventory


def main() -> None:
    """Export, quantise, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "weights", "data", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("--exact", action="store_true", help="leave the layers in fp32, to see what int8 costs")
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    model = load(given.encoder, given.weights)
    model.eval()
    write_encoder(model, given.out / "encoder.onnx", exact=given.exact)
    write_roles(model, given.out / "roles.onnx", exact=given.exact)
    table = model.encoder.table.weight.detach().numpy()
    scales = np.abs(table).max(1, keepdims=True) / 127
    features = {f"feature{n}": array(t.weight).astype(np.float16) for n, t in enumerate(model.encoder.features)}
    pieces = np.round(table / np.maximum(scales, 1e-12)).astype(np.int8)
    np.savez(given.out / "pieces.npz", pieces=pieces, scales=scales.astype(np.float32))
    np.savez(given.out / "features.npz", **features)
    heads = {"types": model.types, "factuality": model.factuality, "acts": model.acts}
    deeds = {
        f"{name}_{part}": array(getattr(head, part)) for name, head in heads.items() for part in ("weight", "bias")
    }
    np.savez(given.out / "deeds.npz", **deeds)
    cutter = Cutter(given.encoder)
    vocabulary = cutter.tokenizer.get_vocab()
    lines = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    (given.out / "vocabulary.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    inventory = make_inventory(given.data, cutter)
    (given.out / "inventory.json").write_text(
        json.dumps({"tags": dict(inventory.tags), "relations": dict(inventory.relations),
                    "types": list(load_ontology().types),
                    "opening": inventory.opening, "dividing": inventory.dividing}, indent=1) + "\n"
    )  # fmt: skip
    for path in sorted(given.out.iterdir()):
        print(f"{path.name} {path.stat().st_size:,}")


if __name__ == "__main__":
    main()
