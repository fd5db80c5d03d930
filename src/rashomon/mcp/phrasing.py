"""Put answers in words."""

from collections.abc import Iterable, Iterator, Sequence

from rashomon.export.heads import say_date
from rashomon.export.rows import MEANINGS, SIGNS
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.mcp.citing import handle, handle_all
from rashomon.mcp.forms import Basis, News, Question, Said, Side, SideBySide, Source, Spoken, Told, Voice
from rashomon.store.answers import Counted

_CAUTION = "Each value is held by whoever is named with it; what is true is not said here."


def say_source(report: Source) -> str:
    """A report in a line."""
    known = (report.publisher, say_date(report.published) if report.published else None, report.title)
    words = " · ".join(flatten(part) for part in known if part) or "of unknown publisher and date"
    return f"{flatten(report.id)} · {words}" + ("" if report.read else " · not read")


def say_counted(name: str, counted: Counted) -> str:
    """Values, each with its number; nothing where there is none."""
    return f"{name}: " + ", ".join(f"{flatten(value)} ({number})" for value, number in counted) if counted else ""


def say_basis(basis: Basis) -> str:
    """Which comparison it is, what it takes no account of."""
    since = ", ".join(f"{number:,} {act}" for act, number in basis.unlaid.items())
    lacks = f"; since the newest one: {since}, laid side by side by `rashomon changes CASE`" if since else ""
    older = "" if basis.newest else ", not the newest"
    return f"comparison {basis.comparison} of {basis.made}{older}{lacks}"


def say_said(one: Said, report: str) -> str:
    """Who says what."""
    named = f" [{one.named}]" if one.named else ""
    via = "".join(f", relayed by {name}" for name in one.via)
    unsure = f" ({one.unsure})" if one.unsure else ""
    place = handle(report, one.start, one.end)
    return f"{one.number}. {one.who}{named}{via} {one.stance} ({one.quotation}) {place}{unsure}: {one.words}"


def say_spoken(one: Spoken) -> str:
    """A statement of a source, wherever it stands."""
    via = f" via {' → '.join(map(flatten, one.via))}" if one.via else ""
    return f"- {flatten(one.who)}{via} {one.stance} {handle(one.report, one.start, one.end)}: {flatten(one.words)}"


def say_told(one: Told) -> str:
    """A happening as it is told."""
    parts = (
        ("by", one.actors),
        ("to", one.recipients),
        ("when", one.when),
        ("where", one.where),
        ("how many", one.how_many),
    )
    facts = "; ".join(f"{name}: {', '.join(words)}" for name, words in parts if words)
    return f"- {one.kind}, {'; '.join(one.according_to)}: “{one.words}” {handle(one.report, one.start, one.end)}" + (
        f" ({facts})" if facts else ""
    )


def say_voice(one: Voice) -> str:
    """Who holds a value, in which words."""
    entity = f" [{one.entity}]" if one.entity and one.entity not in one.name else ""
    via = f" via {' ← '.join(one.via)}" if one.via else ""
    marks = f" ({', '.join(one.marks)})" if one.marks else ""
    return f"{one.name}{entity}{via}{marks} {one.stance} {handle_all(one.cited)}: “{one.quote}”"


def say_origins(at_least: int, at_most: int) -> str:
    """How many independent origins."""
    return f"independent origins: at least {at_least}, at most {at_most}"


def say_question(one: Question) -> Iterator[str]:
    """What is in question, then its sides."""
    name = f"{one.id} " if one.id else ""
    at = f" [{one.incident}]" if one.incident else ""
    yield f"{name}{SIGNS[one.kind]} {one.question} {one.about}{at} ({one.kind}: {MEANINGS[one.kind]})"
    yield from (f"  judged: {flatten(words)}" for words in one.judged)
    for side in one.sides:
        yield from _say_side(side)


def say_accounts(laid: SideBySide) -> Iterator[str]:
    """Accounts side by side."""
    yield f"{say_count(laid.reports, 'report')}" + (
        f", {say_origins(laid.at_least, laid.at_most)}" if laid.at_most else ""
    )
    for one in laid.accounts:
        known = (one.publisher, say_date(one.published) if one.published else None, one.title)
        yield f"  {one.label} = {' · '.join(flatten(part) for part in (one.id, *known) if part)}"
    if laid.reports > len(laid.accounts):
        yield f"  and {laid.reports - len(laid.accounts):,} more that have no part in what is shown here"
    yield from laid.copies
    yield from _head("Who says what", [laid.matrix] if laid.matrix else [])
    yield from _head("Question by question", (line for one in laid.questions for line in say_question(one)))
    yield from _head("What else is denied", (f"- {say_voice(one)}" for one in laid.denials))
    yield from _head("What is told to have happened", map(say_told, laid.told))
    yield ""
    yield _CAUTION


def say_news(one: News) -> Iterator[str]:
    """One thing that is new."""
    yield f"{one.kind}: {flatten(one.words)}" if one.words else one.kind
    if one.question:
        yield from say_question(one.question)
    yield from (f"  - {say_voice(voice)}" for voice in one.voices)


def join(lines: Iterable[str]) -> str:
    """Lines as one text."""
    return "\n".join(line.rstrip() for line in lines)


def _say_side(side: Side) -> Iterator[str]:
    yield f"  {side.value}: {say_count(side.reports, 'report')}, {say_origins(side.at_least, side.at_most)}"
    yield from (f"    ({why})" for why in side.why)
    yield from (f"    - {say_voice(voice)}" for voice in side.voices)
    if side.voices and side.more_voices:
        yield f"    - and {side.more_voices:,} more"


def _head(title: str, lines: Iterable[str]) -> Iterator[str]:
    told: Sequence[str] = list(lines)
    if told:
        yield ""
        yield f"## {title}"
        yield from told
