"""Tag tokens with an encoder that ONNX Runtime runs."""

import json
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

from rashomon.errors import MissingResource
from rashomon.models.decoding import Candidate, choose, label, tell
from rashomon.models.pieces import straighten
from rashomon.models.weights import find_tagger
from rashomon.models.windows import Columns, Inventory, Scopes, Window, make_columns, make_scopes, make_windows
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.tags import Tags, Told

LEAST = 0.05  # score below which a token is not asked what hangs on it
GRAIN = 32  # windows are padded to multiples of this
BATCH_PIECES = 1_024  # more at a time leave the processor's cache
BATCH_ANCHORS = 8
Array = Any


class _Place(NamedTuple):
    """A window of one of several texts."""

    text: int
    columns: Columns
    window: Window


class OnnxTagger:
    """The Tagger port on ONNX Runtime: windows of many texts, in batches of like lengths.

    Windows are padded to lengths that do not depend on the batch, and each token is scaled by itself before it meets an
    int8 matrix: so no tags depend on the neighbours of a text.
    """

    def __init__(self, tagger: str, *, threads: int) -> None:
        """Load `tagger`: "shipped", or a folder of the same files; `threads` 0 takes one for each core.

        Raises MissingResource where a file is missing or damaged.
        """
        weights = find_tagger(tagger)
        self.version = f"{weights}, onnxruntime {version('onnxruntime')}, tokenizers {version('tokenizers')}"
        try:
            self._encoder = _open(weights.folder / "encoder.onnx", threads)
            self._roles = _open(weights.folder / "roles.onnx", threads)
            self._embeddings = _Embeddings(weights.folder)
            self._inventory = Inventory(**json.loads((weights.folder / "inventory.json").read_text(encoding="utf-8")))
            self._pieces = _Pieces(weights.folder / "vocabulary.txt")
        except (OSError, EOFError, ValueError, TypeError, KeyError, BadZipFile) as error:
            raise MissingResource(f"the tagger in {weights.folder} cannot be loaded: {error}; name another") from error

    def __call__(self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]]) -> list[Tags]:
        """Tags for each parse, in order; `quoted` holds for each what stands in quotation marks."""
        import numpy as np

        places = list(self._place(parses, quoted))
        reporting = [np.zeros(len(parse.words), np.float32) for parse in parses]
        told: list[list[Told]] = [[] for _ in parses]
        for batch in _batches(places):
            scores, tokens, anchors = self._encode([place.window for place in batch])
            asked = []
            for row, (text, _, window) in enumerate(batch):
                own = window.places[window.first - window.low : window.last - window.low]
                likelihoods = 1 / (1 + np.exp(-scores[row, own].clip(-30, 30)))
                reporting[text][window.first : window.last] = likelihoods
                asked += [(row, window.first + at) for at in np.flatnonzero(likelihoods >= LEAST).tolist()]
            if asked:
                scopes, roles = self._ask(batch, asked, tokens, anchors)
                labels, sizes = label(roles, scopes.mask), scopes.mask.sum(1).astype(int)
                for n, (row, anchor) in enumerate(asked):
                    text = batch[row].text
                    likelihood, low = float(reporting[text][anchor]), int(scopes.lows[n])
                    told[text].append(tell(Candidate(anchor, likelihood, low, roles[n, : sizes[n]]), labels[n]))
        self._pieces.forget()
        return [
            Tags(reporting=tuple(scores.tolist()), told=choose(found))
            for scores, found in zip(reporting, told, strict=True)
        ]

    def _place(self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]]) -> Iterator[_Place]:
        for number, (parse, marked) in enumerate(zip(parses, quoted, strict=True)):
            columns = make_columns(parse, [one.span for one in marked], self._inventory)
            for window in make_windows(parse, columns, self._pieces, self._inventory):
                yield _Place(number, columns, window)

    def _encode(self, windows: Sequence[Window]) -> tuple[Array, Array, Array]:
        """Scores of pieces as anchors, their projections as tokens, and as anchors."""
        import numpy as np

        shape = (len(windows), _padded(windows[0]))
        pieces, mask = np.zeros(shape, np.int64), np.zeros(shape, np.float32)
        features = np.zeros((*shape, windows[0].features.shape[1]), np.int64)
        for row, window in enumerate(windows):
            size = len(window.pieces)
            pieces[row, :size], features[row, :size], mask[row, :size] = window.pieces, window.features, 1
        found = self._encoder.run(None, {"embedded": self._embeddings(pieces, features), "mask": mask})
        return found[0], found[1], found[2]

    def _ask(
        self, batch: Sequence[_Place], asked: Sequence[tuple[int, int]], tokens: Array, anchors: Array
    ) -> tuple[Scopes, Array]:
        """The scopes of anchors (row of the batch, token), and the log scores of roles in them."""
        import numpy as np

        scopes = make_scopes([(batch[row].window, batch[row].columns, anchor) for row, anchor in asked])
        rows = np.fromiter((row for row, _ in asked), np.int64, len(asked))
        own = np.array([batch[row].window.places[anchor - batch[row].window.low] for row, anchor in asked])
        found = []
        for start in range(0, len(asked), BATCH_ANCHORS):
            part = slice(start, start + BATCH_ANCHORS)
            given = {
                "tokens": tokens[rows[part, None], scopes.places[part]],
                "anchors": anchors[rows[part], own[part]],
                "relations": scopes.relations[part],
                "mask": scopes.mask[part],
            }
            found += self._roles.run(None, given)
        return scopes, np.concatenate(found)


class _Embeddings:
    """What goes into the encoder's first layer: of pieces, in int8 with a scale a row, and of their features."""

    def __init__(self, folder: Path) -> None:
        import numpy as np

        with np.load(folder / "pieces.npz") as pieces, np.load(folder / "features.npz") as features:
            self._pieces, self._scales = pieces["pieces"], pieces["scales"]
            self._features = [features[name].astype(np.float32) for name in sorted(features)]

    def __call__(self, pieces: Array, features: Array) -> Array:
        import numpy as np

        found: Array = self._pieces[pieces].astype(np.float32)
        found *= self._scales[pieces]
        for number, table in enumerate(self._features):
            found += table[features[..., number]]
        return found


class _Pieces:
    """The pieces of words, each word cut once in a call."""

    def __init__(self, vocabulary: Path) -> None:
        from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

        words = vocabulary.read_text(encoding="utf-8").splitlines()
        table = {word: number for number, word in enumerate(words)}
        self._tokenizer = Tokenizer(models.WordPiece(table, unk_token="[UNK]", max_input_chars_per_word=100))
        self._tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        self._known: dict[str, list[int]] = {}

    def __call__(self, words: Sequence[str]) -> list[list[int]]:
        new = [word for word in dict.fromkeys(words) if word not in self._known]
        cut = self._tokenizer.encode_batch([straighten(word) for word in new], add_special_tokens=False)
        self._known.update((word, pieces.ids) for word, pieces in zip(new, cut, strict=True))
        return [self._known[word] for word in words]

    def forget(self) -> None:
        """Free the words of a call."""
        self._known.clear()


def _open(path: Path, threads: int) -> Any:
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # threads sleep between calls
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except (
        state.Fail,
        state.InvalidArgument,
        state.InvalidGraph,
        state.InvalidProtobuf,
        state.NoSuchFile,
        state.NotImplemented,
    ) as error:
        raise OSError(f"{path.name}: {error}") from error


def _padded(window: Window) -> int:
    return -(-len(window.pieces) // GRAIN) * GRAIN


def _batches(places: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Windows of one padded length together, no more than BATCH_PIECES pieces of them."""
    batch: list[_Place] = []
    for place in sorted(places, key=lambda place: _padded(place.window)):
        length = _padded(place.window)
        if batch and (_padded(batch[0].window) != length or (len(batch) + 1) * length > BATCH_PIECES):
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch
