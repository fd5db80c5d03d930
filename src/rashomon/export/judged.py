"""Say in words what people judged."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rashomon.export.accounts import Accounts, enumerate_labels
from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.records.comparison import Comparison, Found, Judgements
from rashomon.records.judgement import Correction, Judgement, Part, Target, Verdict

MEANING = "judged by a person"
Sayings = Mapping[str, tuple[str, ...]]
NOTHING_SAID: Sayings = MappingProxyType({})
_LONGEST = 90
_DAY = len("2026-03-01")
_VERBS: Mapping[Verdict, str] = {
    "accept": "accepts",
    "reject": "rejects",
    "correct": "corrects",
    "merge": "says to be one:",
    "part": "says not to be one:",
    "resolve": "settles",
    "rate": "rates",
    "withdraw": "withdraws",
}
_VERBS_OF_COPIES: Mapping[Verdict, str] = {**_VERBS, "merge": "says", "part": "denies"}
_NOUNS: Mapping[Part, str] = {
    "attribution": "the statement",
    "event": "the event",
    "entity": "the name",
    "incident": "the happening",
    "copy": "that reports repeat each other",
    "dispute": "the conflict on",
    "source": "the source",
    "judgement": "the judgement",
}
_FATES = ("in effect", "contested", "not fitting", "withdrawn or replaced")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What one person said, and what came of it, with the reason where it has no effect."""

    words: str
    fate: str
    why: str = ""


def tell_judgements(comparison: Comparison, accounts: Accounts) -> tuple[Saying, ...]:
    """What people said, those whose word is in effect first, else in the order in which they said it."""
    told = comparison.judgements
    given = {judgement.id: judgement for judgement in told.given}
    fates = [(one.id, 0, "", one.found) for one in told.applied]
    fates += [(name, 1, one.reason, one.found) for one in told.contested for name in one.ids]
    fates += [(one.id, 2, one.reason, ()) for one in told.unfit]
    fates += [(one.id, 3, one.reason, ()) for one in told.replaced]
    return tuple(
        Saying(words=_say(given[name], _label(found, accounts)), fate=_FATES[fate], why=flatten(why))
        for name, fate, why, found in fates
        if name in given
    )


def count_sayings(sayings: Sequence[Saying]) -> str:
    """How many there are of each fate."""
    numbers = Counter(saying.fate for saying in sayings)
    return ", ".join(f"{numbers[fate]} {fate}" for fate in _FATES if numbers[fate])


def say_of_disputes(told: Judgements, judged: Mapping[str, Sequence[str]]) -> Sayings:
    """For each dispute, by its id, what people say of it; `judged` has the ids of their judgements."""
    given = {judgement.id: judgement for judgement in told.given}
    contested = {name for one in told.contested for name in one.ids}
    said: dict[str, list[str]] = defaultdict(list)
    for dispute, names in judged.items():
        for judgement in (given[name] for name in names if name in given):
            aside = ", which others contest" if judgement.id in contested else ""
            reason = f": {judgement.reason}" if judgement.reason else ""
            said[dispute].append(flatten(f"{_who(judgement)} {_VERBS[judgement.verdict]} this{aside}{reason}"))
    return {dispute: tuple(words) for dispute, words in said.items()}


def _say(judgement: Judgement, labels: Sequence[str]) -> str:
    target = judgement.target
    words = _shorten(" … ".join(dict.fromkeys(_quote(target))))
    named = f" “{words}”" if words else ""
    where = f" ({enumerate_labels(labels)})" if labels else ""
    right = "; ".join(map(_correct, judgement.corrections))
    tail = "".join(f": {part}" for part in (right, judgement.reason) if part)
    verb = (_VERBS_OF_COPIES if target.part == "copy" else _VERBS)[judgement.verdict]
    return flatten(f"{_who(judgement)} {verb} {_NOUNS[target.part]}{named}{where}{tail}")


def _who(judgement: Judgement) -> str:
    return f"{judgement.by}, {say_date(judgement.made[:_DAY])},"


def _quote(target: Target) -> Iterator[str]:
    """The words that what is judged is known by."""
    if target.part in ("dispute", "source"):
        yield (target.name or "").removeprefix(f"{target.slot}: ")
    elif target.part == "entity":
        things = dict.fromkeys(anchor.of for anchor in target.anchors)
        for thing in things:
            yield max((quote for a in target.anchors if a.of == thing for quote in a.quotes), key=len, default="")
    elif target.part == "attribution":
        yield from (quote for anchor in target.anchors for quote in anchor.quotes)
    else:
        yield from (quote for anchor in target.anchors if anchor.role == "trigger" for quote in anchor.quotes)


def _correct(correction: Correction) -> str:
    words = correction.value if correction.value is not None else " … ".join(correction.quotes)
    return f"{correction.field} is {words or 'nothing'}"


def _label(found: Sequence[Found], accounts: Accounts) -> tuple[str, ...]:
    reports = {one.report for one in found if one.report is not None}
    return accounts.label_all(reports) if accounts.several else ()


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
