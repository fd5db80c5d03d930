"""Say in words what people judged."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
_OF_THIS: Mapping[Verdict, str] = {
    "accept": "says that this is right",
    "reject": "says that this is wrong",
    "correct": "corrects this",
    "merge": "says that this is one with another",
    "part": "says that this is not one",
    "resolve": "says that this is settled",
    "rate": "rates this",
    "withdraw": "takes this back",
}
_OF_COPIES: Mapping[Verdict, str] = {
    **_OF_THIS,
    **dict.fromkeys(("part", "reject"), "says that these do not repeat each other"),
    "merge": "says that these repeat each other",
}
_FIELDS: Mapping[str, str] = {
    "source": "who says it",
    "cue": "the words that say so",
    "content": "what is said",
    "speaker": "who that is",
    "actors": "who did it",
    "recipients": "to whom",
}
_NOUNS: Mapping[Part, str] = {
    "attribution": "the statement",
    "event": "the happening",
    "entity": "the name",
    "incident": "the incident",
    "copy": "that reports repeat each other",
    "dispute": "the dispute over",
    "source": "the source",
    "judgement": "the judgement",
}
FATES = ("in effect", "contested", "not fitting", "withdrawn or replaced")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What came of one judgement, by its id, in which parts it was found, with the reason where it has no effect."""

    judgement: str
    fate: str
    why: str = ""
    found: tuple[Found, ...] = ()


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
    return tuple(
        Saying(words=_say(given[one.judgement], _label(one.found, accounts)), fate=one.fate, why=flatten(one.why))
        for one in list_fates(told)
        if one.judgement in given
    )


def list_fates(told: Judgements) -> Iterator[Fate]:
    """What came of each judgement, those in effect first."""
    in_effect, contested, unfit, replaced = FATES
    for applied in told.applied:
        yield Fate(judgement=applied.id, fate=in_effect, found=applied.found)
    for clash in told.contested:
        yield from (Fate(judgement=name, fate=contested, why=clash.reason, found=clash.found) for name in clash.ids)
    yield from (Fate(judgement=idle.id, fate=unfit, why=idle.reason) for idle in told.unfit)
    yield from (Fate(judgement=idle.id, fate=replaced, why=idle.reason) for idle in told.replaced)


def count_fates(told: Iterable[Saying | Fate]) -> str:
    """How many there are of each fate."""
    numbers = Counter(one.fate for one in told)
    return ", ".join(f"{numbers[fate]} {fate}" for fate in FATES if numbers[fate])


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


def say_judgement(judgement: Judgement) -> str:
    """What one person said of what, in one sentence."""
    return _say(judgement, ())


def say_verdict(judgement: Judgement) -> str:
    """What one person said, where it stands beside what they said it of: `corrects this: stance is doubts`."""
    right = "; ".join(_put_right(one) for one in judgement.corrections)
    verb = (_OF_COPIES if judgement.target.part == "copy" else _OF_THIS)[judgement.verdict]
    return f"{verb}{f': {right}' if right else ''}"


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


def _put_right(correction: Correction) -> str:
    words = correction.value if correction.value is not None else " … ".join(correction.quotes)
    return f"{_FIELDS.get(correction.field, flatten(correction.field))}: {_shorten(flatten(words)) or 'nothing'}"


def _label(found: Sequence[Found], accounts: Accounts) -> tuple[str, ...]:
    reports = {one.report for one in found if one.report is not None}
    return accounts.label_all(reports) if accounts.several else ()


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
