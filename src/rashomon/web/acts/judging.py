"""Keep what a visitor says of something that a page shows."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import get_args

from rashomon.casebook.judging import Said
from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.records.judgement import Verdict
from rashomon.records.span import Span
from rashomon.store.queries import find_report
from rashomon.web.acting import Doing
from rashomon.web.linking import to_own, with_more
from rashomon.web.pages.amending import Field
from rashomon.web.pages.things import Thing, find_roles, find_thing

KEPT, UNDONE = "kept", "undone"
_NEEDED = {
    "resolve": "say why it is settled",
    "reject": "say why it is wrong, so that others can follow it",
}
_LONGEST_REASON = 4_000
_LONGEST_WORDS = 20_000
_MOST_SPANS = 50


def judge(doing: Doing) -> str:
    """Keep a judgement; where to go back to, with its id. Raises BadSettings or BadJudgement where it cannot be."""
    thing = find_thing(doing.as_asked())
    kept = [doing.casebook.judge(said) for said in _say(doing, thing)]
    return with_more(to_own(doing.get("back")) or thing.place, {KEPT: kept[0].id[:16]})


def undo(doing: Doing) -> str:
    """Take back a judgement of the visitor's own; where to go back to. Raises BadSettings where it is none."""
    taken = doing.need("judgement")
    doing.casebook.judge(Said(verdict="withdraw", part="judgement", names=(taken,)))
    return with_more(to_own(doing.get("back")) or "/judgements", {UNDONE: taken[:16]})


def _say(doing: Doing, thing: Thing) -> Iterator[Said]:
    """What the form says; that one report is no copy of several others is said of each of these."""
    verdict = next((one for one in get_args(Verdict) if one == doing.get("verdict")), None)
    if verdict is None:
        raise BadSettings("choose what you say of it: that it is right, wrong, otherwise")
    reason = _read_reason(doing, verdict)
    chosen = tuple(name.removeprefix("one ") for name in doing.fields if name.startswith("one "))
    names: tuple[str, ...] = thing.names
    apart: tuple[str, ...] = ()
    if verdict == "merge":
        if not chosen:
            raise BadSettings("choose at least one that it is one with")
        names = (*names, *chosen)
    elif verdict == "part":
        if not chosen:
            raise BadSettings("choose at least one that is not the same")
        apart = chosen
    fields = tuple(_correct(doing, thing)) if verdict in ("correct", "rate") else ()
    for group in _share(thing, apart):
        yield Said(
            verdict=verdict,
            part=thing.part,
            names=group or names,
            fields=fields,
            reason=reason,
            apart=() if group else apart,
            recipe=thing.reading.recipe.id if thing.reading else None,
            comparison=thing.laid.id if thing.laid else None,
        )


def _share(thing: Thing, apart: Sequence[str]) -> list[tuple[str, ...]]:
    """The pairs of reports that do not repeat each other; nothing where something else is judged, once."""
    if thing.part != "copy" or not apart:
        return [()]
    left = [name for name in thing.names if name not in apart]
    if not set(apart) <= set(thing.names):
        raise BadSettings("a report was chosen that is none of these; look at them again")
    return list(product(apart, left)) or list(combinations(apart, 2))


def _read_reason(doing: Doing, verdict: Verdict) -> str | None:
    reason = doing.get("reason")
    if reason is None and verdict in _NEEDED:
        raise BadSettings(f"{_NEEDED[verdict]}: the reason was left empty")
    if reason is not None and len(reason) > _LONGEST_REASON:
        raise BadSettings(f"the reason has {len(reason):,} characters; {_LONGEST_REASON:,} are kept")
    return reason.replace("\0", "") if reason else None


def _correct(doing: Doing, thing: Thing) -> Iterator[str]:
    """The fields that are otherwise in the form than the machine has them, as `Said` has them."""
    found = [said for field in thing.fields for said in _read_field(doing, thing, field)]
    if not found:
        raise BadSettings("nothing was changed: put right what is wrong, then send it")
    return iter(found)


def _read_field(doing: Doing, thing: Thing, field: Field) -> Iterator[str]:
    if field.kind == "words":
        yield from _read_words(doing, thing, field)
        return
    given = doing.fields.get(f"is {field.name}", field.value).strip()
    if given == field.value.strip():
        return
    if not given and not field.empty:
        raise BadSettings(f"{field.name} was left empty, and cannot be nothing")
    if given and field.kind == "choice" and given not in [value for value, _ in field.choices]:
        raise BadSettings(f"{given!r} is none of what {field.name} can be; choose from the list")
    if field.name == "kind":
        yield from _name_kind(given, field.value)
    elif field.name == "origin" and given:
        yield f"origin={find_report(doing.casebook.store, given).sha256}"
    else:
        yield f"{field.name}={given}"


def _name_kind(given: str, before: str) -> Iterator[str]:
    """The type and the mode of an event, which a form has as one, as far as they are otherwise."""
    for name, new, old in zip(("type", "mode"), given.partition(" ")[::2], before.partition(" ")[::2], strict=True):
        if new != old:
            yield f"{name}={new}"


def _read_words(doing: Doing, thing: Thing, field: Field) -> Iterator[str]:
    """Words by their places, else the words themselves, where they stand nearest to what they replace."""
    if thing.reading is None or thing.row is None:
        return
    text = thing.reading.text
    at, words = doing.get(f"at {field.name}"), doing.get(f"is {field.name}")
    if field.empty and doing.get(f"no {field.name}"):
        if field.spans:
            yield f"{field.name}="
        return
    if at is not None and at != field.value:
        spans = [_read_span(one.strip(), field.name, len(text)) for one in at.split(",")[: _MOST_SPANS + 1]]
    elif words is not None and " ".join(words.split()) != field.shown:
        near = field.spans or [span for found in find_roles(thing.row).values() for span in found]
        spans = [_find_words(text, words, min(near).start if near else 0)]
    else:
        return
    if len(spans) > _MOST_SPANS:
        raise BadSettings(f"{field.name} has more than {_MOST_SPANS} pieces; that many are kept")
    yield f"{field.name}=@{','.join(f'{span.start}:{span.end}' for span in spans)}"


def _read_span(given: str, name: str, length: int) -> Span:
    first, _, last = given.partition("-")
    if not all(one.isascii() and one.isdigit() and len(one) < 10 for one in (first, last)):
        raise BadSettings(f"{name}: {given!r} is no place in the text; give START-END, such as 120-180")
    start, end = int(first), int(last)
    if not start < end <= length:
        raise BadSettings(f"{name}: {given!r} lies outside of the text, which has {length:,} characters")
    return Span(start, end)


def _find_words(text: str, words: str, near: int) -> Span:
    """Where words stand, whatever white space is between them; of several places the one nearest to a point."""
    if len(words) > _LONGEST_WORDS:
        raise BadSettings(f"that is {len(words):,} characters; give the place of so many words instead: START-END")
    wanted = re.compile(r"\s+".join(map(re.escape, words.split())))
    found = min((one.span() for one in wanted.finditer(text)), key=lambda one: abs(one[0] - near), default=None)
    if found is None:
        raise BadSettings(f"“{flatten(words)[:100]}” does not stand in the report; give its words as they stand there")
    return Span(*found)
