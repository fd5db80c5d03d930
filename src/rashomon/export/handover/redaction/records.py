"""Take names out of all words of a record, whatever fields it has."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from rashomon.export.handover.redaction.rewriting import Rewriting
from rashomon.export.handover.redaction.sweep import Sweeper
from rashomon.records.anchor import Place
from rashomon.records.comparison import Holder, Quote
from rashomon.records.entity import Entity
from rashomon.records.judgement import Anchor, Correction
from rashomon.records.recipe import Recipe
from rashomon.records.span import Span

_T = TypeVar("_T")
# Fields that hold codes or dates; the words of all others are looked through, be they ids.
_CODES = frozenset((
    "cameo", "contexts", "country", "earliest", "kind", "language", "latest", "made", "mode", "modality", "part",
    "polarity", "published", "quotation", "role", "schema", "sha256", "slot", "stance", "strength", "type", "unit",
    "verdict",
))  # fmt: skip
_DIGEST = re.compile(r"[0-9a-f]{16,}")


class RecordRedaction:
    """Takes names out of records; `ids` lead from ids that hold a name, or come of one, to others.

    `rewritings` say what became of the text of each report, by its old id.
    """

    def __init__(self, sweeper: Sweeper, ids: Mapping[str, str], rewritings: Mapping[str, Rewriting]) -> None:
        self._sweeper = sweeper
        self._ids = ids
        self._rewritings = rewritings

    def redact(self, record: _T) -> _T:
        """The record without names."""
        return cast(_T, self._redact(record))

    def words(self, words: str, hint: str = "") -> str:
        """Words without names; `hint` is the full name of whom they name, where that is known."""
        if words in self._ids:
            return self._ids[words]
        return words if _DIGEST.fullmatch(words) else self._sweeper.sweep(words, hint)

    def _redact(self, value: object) -> object:
        if isinstance(value, str):
            return self.words(value)
        if isinstance(value, Span | Recipe):
            return value
        if isinstance(value, tuple):
            return tuple(map(self._redact, value))
        if is_dataclass(value) and not isinstance(value, type):
            return self._redact_fields(value)
        return value

    def _redact_fields(self, record: object) -> object:
        names = [one.name for one in fields(record) if one.name not in _CODES]  # type: ignore[arg-type]
        swept = {name: self._redact(getattr(record, name)) for name in names}
        match record:
            case Entity():
                swept["name"] = self.words(record.name, record.name)
            case Place() if swept["name"] != record.name:
                swept |= dict.fromkeys(("geonames", "lat", "lon"))
            case Holder():
                swept["name"] = self.words(record.name, record.entity or "")
                swept["entity"] = self.words(record.entity, record.entity) if record.entity else None
                swept["evidence"] = self._move(record.report, record.evidence)
            case Quote():
                swept["span"] = self._move(record.report, record.span)
            case Anchor() | Correction():  # they point into the raw text, to which nothing leads back
                swept["spans"] = ()
        return replace(record, **swept)  # type: ignore[type-var]

    def _move(self, report: str, span: Span) -> Span:
        return self._rewritings[report].move(span) if report in self._rewritings else span
