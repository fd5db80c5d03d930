"""Parse with a spaCy pipeline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

from rashomon.errors import MissingResource
from rashomon.models.lemmas import Lemmas, can_be_found_by_word, lemmas_of
from rashomon.models.pieces import Piece, cut_paragraph, make_piece, place, straighten
from rashomon.models.product import Product
from rashomon.models.stock import read_components
from rashomon.models.weights import Weights, find_weights
from rashomon.records.parse import Name, Parse
from rashomon.records.report import Layout
from rashomon.records.text import Text

UNUSED = frozenset({"senter", "sentencizer"})
LARGEST_BATCH = 256
BATCH_CHARACTERS = 60_000


class SpacyParser:
    """The Parser port on spaCy: paragraphs of many texts, sorted by length, in batches.

    White space, line ends too, reaches the pipeline as single spaces, apostrophes inside words as straight ones; tokens
    are never white space, and carry the words as they stand in the text. Matrices are multiplied on one thread, where a
    row of the product does not depend on the rows beside it: so no parse depends on its neighbours. What a call adds
    to spaCy's vocabulary is freed with each batch.
    """

    def __init__(self, pipeline: str) -> None:
        """Load `pipeline`, an installed package's name or a folder, as data.

        Raises MissingResource where it is missing, damaged, not for English, lacks a layer, or needs code of its own.
        """
        weights = find_weights(pipeline)
        factories = read_components(weights.folder)
        self.version = f"{weights}, spacy {version('spacy')}"
        self._nlp = _load(weights, exclude=[name for name, factory in factories.items() if factory in UNUSED])
        self._lemmas = _take_lemmas_over(self._nlp, factories)
        self._names: dict[int, str] = {}

    def __call__(self, texts: Sequence[Text], layouts: Sequence[Layout]) -> list[Parse]:
        """One parse for each text, in order; only the paragraphs of its layout are parsed."""
        pieces = [
            make_piece(text.clean, stretch, text=index, paragraph=number)
            for index, (text, layout) in enumerate(zip(texts, layouts, strict=True))
            for number, paragraph in enumerate(layout.paragraphs)
            for stretch in cut_paragraph(text.clean, paragraph)
        ]
        parts: dict[int, _Columns] = {}
        for batch in _batches([index for index, piece in enumerate(pieces) if piece.words], pieces):
            with self._nlp.memory_zone():
                words = (straighten(pieces[index].words) for index in batch)
                for index, doc in zip(batch, self._nlp.pipe(words, batch_size=LARGEST_BATCH), strict=True):
                    parts[index] = self._read(doc, pieces[index])
        if self._lemmas is not None:
            self._lemmas.forget()
        joined = [_Columns() for _ in texts]
        for index in sorted(parts):
            joined[pieces[index].text].append(parts[index])
        return [columns.freeze() for columns in joined]

    def _read(self, doc: Any, piece: Piece) -> "_Columns":
        columns = doc.to_array(["ORTH", "TAG", "DEP", "IDX", "LENGTH", "HEAD", "SENT_START"])
        orths, tags, relations, places, lengths = columns[:, :5].T.tolist()
        steps, breaks = columns[:, 5:].view("int64").T.tolist()
        ends = [start + length for start, length in zip(places, lengths, strict=True)]
        firsts = [index for index, begins in enumerate(breaks) if begins == 1 or index == 0]
        if self._lemmas is None:
            lemmas = lemmas_of(doc)
        else:
            lemmas = self._lemmas(doc, list(zip(orths, tags, relations, strict=True)))
        sentences = list(zip(firsts, [*firsts[1:], len(ends)], strict=True))
        return _Columns(
            words=[piece.words[start:end] for start, end in zip(places, ends, strict=True)],
            starts=place(piece, places),
            ends=[end + 1 for end in place(piece, [end - 1 for end in ends])],
            tags=self._spell(tags),
            lemmas=lemmas,
            relations=self._spell(relations),
            heads=[index + step for index, step in enumerate(steps)],
            sentences=sentences,
            paragraphs=[piece.paragraph] * len(sentences),
            names=[Name(name.start, name.end, name.label_) for name in doc.ents],
        )

    def _spell(self, numbers: list[int]) -> list[str]:
        names = self._names
        for number in {*numbers} - names.keys():
            names[number] = self._nlp.vocab.strings[number]
        return [names[number] for number in numbers]


@dataclass(slots=True, kw_only=True)
class _Columns:
    """The columns of a Parse while they grow."""

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    def append(self, part: "_Columns") -> None:
        base = len(self.words)
        self.words += part.words
        self.starts += part.starts
        self.ends += part.ends
        self.tags += part.tags
        self.lemmas += part.lemmas
        self.relations += part.relations
        self.heads += [base + head for head in part.heads]
        self.sentences += [(base + first, base + last) for first, last in part.sentences]
        self.paragraphs += part.paragraphs
        self.names += [Name(base + first, base + last, label) for first, last, label in part.names]

    def freeze(self) -> Parse:
        return Parse(
            words=tuple(self.words),
            starts=tuple(self.starts),
            ends=tuple(self.ends),
            tags=tuple(self.tags),
            lemmas=tuple(self.lemmas),
            relations=tuple(self.relations),
            heads=tuple(self.heads),
            sentences=tuple(self.sentences),
            paragraphs=tuple(self.paragraphs),
            names=tuple(self.names),
        )


def _load(weights: Weights, *, exclude: list[str]) -> Any:
    from spacy.util import load_model_from_path
    from thinc.api import NumpyOps, use_ops

    try:
        with use_ops("numpy", use_blis=True):
            nlp = load_model_from_path(weights.folder, exclude=exclude)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MissingResource(
            f"the pipeline in {weights.folder} cannot be loaded: {error}; install it anew, or name another"
        ) from error
    ops = NumpyOps(use_blis=True)
    ops.gemm = Product(ops)
    networks = [getattr(pipe, "model", None) for _, pipe in nlp.pipeline]
    for layer in (layer for network in networks if network is not None for layer in network.walk()):
        layer.ops = ops
    return nlp


def _take_lemmas_over(nlp: Any, factories: dict[str, str]) -> Lemmas | None:
    if not can_be_found_by_word(factories, nlp):
        return None
    names = {factory: name for name, factory in factories.items()}
    ruler, lemmatizer = names["attribute_ruler"], names["lemmatizer"]
    for name in (ruler, lemmatizer):
        nlp.disable_pipe(name)
    return Lemmas(nlp, nlp.get_pipe(ruler), nlp.get_pipe(lemmatizer))


def _batches(indexes: list[int], pieces: Sequence[Piece]) -> Iterator[list[int]]:
    batch: list[int] = []
    for index in sorted(indexes, key=lambda index: (len(pieces[index].words), index)):
        if (batch and (len(batch) + 1) * len(pieces[index].words) > BATCH_CHARACTERS) or len(batch) == LARGEST_BATCH:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
