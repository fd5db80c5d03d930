"""Tag tokens with an encoder that ONNX Runtime runs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

from rashomon.errors import MissingResource
from rashomon.models.decoding import ROLES, Candidate, choose, label, tell
from rashomon.models.deeds import open_heads
from rashomon.models.links import open_links
from rashomon.models.metonymy import gather, open_head
from rashomon.models.pieces import straighten
from rashomon.models.sessions import open_session
from rashomon.models.weights import find_tagger
from rashomon.models.windows import Columns, Inventory, Scopes, Window, make_columns, make_scopes, make_windows
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.tags import Tags, Told

LEAST = 0.15  # score below which a token is not asked what hangs on it
BATCH_PIECES = 1_024  # more at a time leave the processor's cache
BATCH_ANCHORS = 8
GRAIN = 32  # scopes are padded to multiples of this
Array = Any


class _Place(NamedTuple):
    """A window of one of several texts."""

    text: int
    columns: Columns
    window: Window


class OnnxTagger:
    """The Tagger port on ONNX Runtime: windows of many texts, in batches of one length.

    No window is padded, scopes are padded by their own size, and each token is scaled by itself before it meets an int8
    matrix: so no tags depend on the neighbours of a text.
    """

    def __init__(self, tagger: str, *, threads: int) -> None:
        """Load `tagger`: "shipped", or a folder of the same files; `threads` 0 takes one for each core.

        Raises MissingResource where a file is missing or damaged.
        """
        weights = find_tagger(tagger)
        self.version = f"{weights}, onnxruntime {version('onnxruntime')}, tokenizers {version('tokenizers')}"
        try:
            self._metonymy = open_head(weights.folder / "metonymy.npz")
            layers = self._metonymy.layers if self._metonymy else ()
            self._encoder = open_session(weights.folder / "encoder.onnx", threads, layers)
            self._roles = open_session(weights.folder / "roles.onnx", threads)
            self._embeddings = _Embeddings(weights.folder)
            self._inventory = Inventory(**json.loads((weights.folder / "inventory.json").read_text(encoding="utf-8")))
            self._deeds = open_heads(weights.folder / "deeds.npz", self._inventory.types)
            self.links = open_links(weights.folder, threads)
            self._tokenizer = _open_tokenizer(weights.folder / "vocabulary.txt", len(self._embeddings))
            self._width = self._try()
        except (OSError, EOFError, ValueError, TypeError, KeyError, BadZipFile) as error:
            raise MissingResource(f"the tagger in {weights.folder} cannot be loaded: {error}; name another") from error

    def __call__(self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]]) -> list[Tags]:
        """Tags for each parse, in order; `quoted` holds for each what stands in quotation marks."""
        import numpy as np

        pieces = _Pieces(self._tokenizer)
        places = list(self._place(parses, quoted, pieces))
        reporting = [np.zeros(len(parse.words), np.float32) for parse in parses]
        told: list[list[Told]] = [[] for _ in parses]
        deep = [np.zeros((len(parse.words), self._width), np.float32) for parse in parses]
        stands = [self._metonymy.blank(len(parse.words)) for parse in parses] if self._metonymy else []
        for batch in _batches(places):
            scores, tokens, anchors, told_of, *layers = self._encode([place.window for place in batch])
            asked = []
            for row, (text, _, window) in enumerate(batch):
                own = window.places[window.first - window.low : window.last - window.low]
                likelihoods = 1 / (1 + np.exp(-scores[row, own].clip(-30, 30)))
                reporting[text][window.first : window.last] = likelihoods
                deep[text][window.first : window.last] = told_of[row, own]
                if self._metonymy:
                    stands[text][window.first : window.last] = self._metonymy.score(gather(layers, row, own))
                asked += [(row, window.first + at) for at in np.flatnonzero(likelihoods >= LEAST).tolist()]
            if asked:
                scopes, roles = self._ask(batch, asked, tokens, anchors)
                labels, sizes = label(roles, scopes.mask), scopes.mask.sum(1).astype(int)
                for n, (row, anchor) in enumerate(asked):
                    text = batch[row].text
                    likelihood, low = float(reporting[text][anchor]), int(scopes.lows[n])
                    told[text].append(tell(Candidate(anchor, likelihood, low, roles[n, : sizes[n]]), labels[n]))
        tags = [
            Tags(reporting=tuple(scores.tolist()), told=choose(found))
            for scores, found in zip(reporting, told, strict=True)
        ]
        for number, (parse, marked, own) in enumerate(zip(parses, quoted, deep, strict=True)):
            if self._deeds:
                tags[number] = replace(tags[number], **self._deeds.read(parse, self._deeds.score(own)))
            if self.links:
                found = self.links.find(parse, [one.span for one in marked])
                cut = pieces([parse.words[token] for token in found.tokens.tolist()])
                words = self._embeddings.words([one or [self._inventory.dividing] for one in cut])
                links = self.links.read(found, np.concatenate([words, own[found.tokens]], 1))
                tags[number] = replace(tags[number], links=links)
            if self._metonymy:
                tags[number] = replace(tags[number], metonymy=self._metonymy.read(parse, stands[number]))
        return tags

    def _try(self) -> int:
        """The width of what tells of deeds; files that do not go together are found out before a report is read."""
        word = Parse(
            words=("said",), starts=(0,), ends=(4,), tags=("VBD",), lemmas=("say",), relations=("ROOT",), heads=(0,),
            sentences=((0, 1),), paragraphs=(0,), names=(),
        )  # fmt: skip
        [place] = self._place([word], [()], _Pieces(self._tokenizer))
        _, tokens, anchors, told_of, *layers = self._encode([place.window])
        if self._deeds:
            self._deeds.score(told_of[0, :1])
        if self._metonymy:
            self._metonymy.score(gather(layers, 0, [0]))
        self._ask([place], [(0, 0)], tokens, anchors)
        return int(told_of.shape[-1])

    def _place(
        self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]], pieces: "_Pieces"
    ) -> Iterator[_Place]:
        for number, (parse, marked) in enumerate(zip(parses, quoted, strict=True)):
            columns = make_columns(parse, [one.span for one in marked], self._inventory)
            for window in make_windows(parse, columns, pieces, self._inventory):
                yield _Place(number, columns, window)

    def _encode(self, windows: Sequence[Window]) -> list[Array]:
        """Scores of pieces as anchors, their projections as tokens, as anchors, as what tells of deeds; layers."""
        import numpy as np

        pieces = np.stack([window.pieces for window in windows])
        features = np.stack([window.features for window in windows])
        found: list[Array] = self._encoder.run(None, {"embedded": self._embeddings(pieces, features)})
        return found

    def _ask(
        self, batch: Sequence[_Place], asked: Sequence[tuple[int, int]], tokens: Array, anchors: Array
    ) -> tuple[Scopes, Array]:
        """The scopes of anchors (row of the batch, token), and the log scores of roles in them."""
        import numpy as np

        scopes = make_scopes([(batch[row].window, batch[row].columns, anchor) for row, anchor in asked])
        rows = np.fromiter((row for row, _ in asked), np.int64, len(asked))
        own = np.array([batch[row].window.places[anchor - batch[row].window.low] for row, anchor in asked])
        padded = -(-scopes.mask.sum(1).astype(int) // GRAIN) * GRAIN
        found: Array = np.zeros((*scopes.mask.shape, ROLES), np.float32)
        for size in np.unique(padded).tolist():
            alike = np.flatnonzero(padded == size)
            for part in np.split(alike, range(BATCH_ANCHORS, len(alike), BATCH_ANCHORS)):
                given = {
                    "tokens": tokens[rows[part, None], scopes.places[part, :size]],
                    "anchors": anchors[rows[part], own[part]],
                    "relations": scopes.relations[part, :size],
                    "mask": scopes.mask[part, :size],
                }
                found[part, :size] = self._roles.run(None, given)[0]
        return scopes, found


class _Embeddings:
    """What goes into the encoder's first layer: of pieces, in int8 with a scale a row, and of their features."""

    def __init__(self, folder: Path) -> None:
        import numpy as np

        with np.load(folder / "pieces.npz") as pieces, np.load(folder / "features.npz") as features:
            self._pieces, self._scales = pieces["pieces"], pieces["scales"]
            self._features = [features[name].astype(np.float32) for name in sorted(features)]

    def __len__(self) -> int:
        return len(self._pieces)

    def words(self, cut: Sequence[Sequence[int]]) -> Array:
        """The means of the pieces of words, [words, width]."""
        import numpy as np

        sizes = np.fromiter((len(pieces) for pieces in cut), np.int64, len(cut))
        pieces = np.fromiter((piece for one in cut for piece in one), np.int64, int(sizes.sum()))
        rows = self._pieces[pieces] * self._scales[pieces]
        found: Array = np.add.reduceat(rows, np.cumsum(sizes) - sizes, dtype=np.float32)
        return found / sizes[:, None].astype(np.float32)

    def __call__(self, pieces: Array, features: Array) -> Array:
        import numpy as np

        found: Array = self._pieces[pieces].astype(np.float32)
        found *= self._scales[pieces]
        for number, table in enumerate(self._features):
            found += table[features[..., number]]
        return found


class _Pieces:
    """The pieces of words, each word cut once in the life of this."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}

    def __call__(self, words: Sequence[str]) -> list[list[int]]:
        new = [word for word in dict.fromkeys(words) if word not in self._known]
        cut = self._tokenizer.encode_batch([straighten(word) for word in new], add_special_tokens=False)
        self._known.update((word, pieces.ids) for word, pieces in zip(new, cut, strict=True))
        return [self._known[word] for word in words]


def _open_tokenizer(vocabulary: Path, size: int) -> Any:
    """A tokenizer that cuts words into the pieces of a vocabulary, a line each, of which there must be `size`."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    pieces = vocabulary.read_text(encoding="utf-8").splitlines()
    if len(pieces) != size:
        raise ValueError(f"{vocabulary.name} has {len(pieces)} pieces of words, the table of pieces has {size}")
    table = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(table, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


def _batches(places: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Windows of one length together, no more than BATCH_PIECES pieces of them."""
    batch: list[_Place] = []
    for place in sorted(places, key=_length):
        if batch and (_length(batch[0]) != _length(place) or (len(batch) + 1) * _length(place) > BATCH_PIECES):
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _length(place: _Place) -> int:
    return len(place.window.pieces)
