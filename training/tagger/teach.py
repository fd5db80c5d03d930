"""Write down what a trained network says of texts, for a smaller one to learn from.

    python -m training.tagger.teach ENCODER WEIGHTS DATA OUT SET ...

ENCODER and WEIGHTS are the teacher's; each SET is one that prepare.py left in DATA (all but attribution.dev unless some
are named). OUT/<set>.pickle holds for each example a `Lesson`.
"""

import argparse
import pickle
from pathlib import Path

import numpy as np

from training.tagger.data import Cutter, Lesson, load_examples, make_items
from training.tagger.model import load
from training.tagger.prepare import UNMARKED
from training.tagger.score import ask
from training.tagger.train import make_inventory

LEAST = 0.03  # score below which nobody needs to learn what hangs on a token


def main() -> None:
    """Read each set with the teacher."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "weights", "data", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("sets", nargs="*", default=["attribution.train", *UNMARKED])
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    cutter = Cutter(given.encoder)
    inventory = make_inventory(given.data, cutter)
    model = load(given.encoder, given.weights)
    for name in given.sets:
        if (given.out / f"{name}.pickle").exists():
            continue
        examples = load_examples(given.data / f"{name}.pickle")
        lessons = [Lesson(np.zeros(len(e.parse.words), np.float16), {}) for e in examples]
        for item, scores, answers in ask(model, make_items(examples, cutter, inventory), LEAST):
            lesson, window = lessons[item.example], item.window
            lesson.reporting[window.first : window.last] = scores
            for anchor, low, logs in answers:
                lesson.roles[anchor] = (low, np.exp(logs).astype(np.float16))
        unfinished = given.out / f"{name}.new"
        unfinished.write_bytes(pickle.dumps(lessons))
        unfinished.replace(given.out / f"{name}.pickle")
        print(name, len(lessons), sum(len(lesson.roles) for lesson in lessons), flush=True)


if __name__ == "__main__":
    main()
