"""Print what a casebook answers, for people to read."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from rashomon.export.heads import say_date
from rashomon.export.judged import Fate
from rashomon.export.parts import INDENT, margin, print_heading
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store import answers

_AROUND = 70  # code points beside the words that were found
_GAP = 2 * _AROUND
Item = TypeVar("Item")


def page_of_reports(found: answers.Page[answers.StoredReport], page: Page) -> Iterator[str]:
    """Reports, each with its id, by which other commands know it."""
    yield from _list(found, page, _print_report, "report")


def page_of_hits(found: answers.Page[answers.Hit], page: Page) -> Iterator[str]:
    """Reports that a search found, with the words that were asked for where they stand."""
    yield from _list(found, page, _print_hit, "report")


def page_of_statements(
    found: answers.Page[answers.Statement], page: Page, *, heading: str = "Who says what"
) -> Iterator[str]:
    """Who says what, in which report."""
    yield "\n" + print_heading(heading, f"{len(found.items):,}" + ("+" if found.next else ""), page)
    yield from _list(found, page, _print_statement, "statement")


def page_of_entities(found: answers.Page[answers.NamedEntity], page: Page) -> Iterator[str]:
    """People, bodies and places, report by report."""
    yield from _list(found, page, _print_entity, "entity")


def page_of_sources(found: answers.Page[answers.Source], page: Page) -> Iterator[str]:
    """Who is quoted, how often."""
    yield from _list(found, page, _print_source, "source")


def page_of_findings(found: answers.Page[answers.Finding], page: Page) -> Iterator[str]:
    """Disputes, incidents, copies of a comparison."""
    yield from _list(found, page, _print_finding, found.items[0].kind if found.items else "finding")


def page_of_incidents(found: answers.Page[answers.Finding], kinds: Mapping[str, str], page: Page) -> Iterator[str]:
    """Incidents, each with what kind of happening it is, when, where."""
    named = [replace(one, about=kinds.get(one.id or "", one.about)) for one in found.items]
    yield from page_of_findings(replace(found, items=tuple(named)), page)


def page_of_failures(found: answers.Page[answers.StoredFailure], page: Page) -> Iterator[str]:
    """Reports that could not be read, each with its reason."""
    yield from _list(found, page, lambda one, page: _line(flatten(one.message), one.made, page), "failure")


def page_of_judgements(
    found: answers.Page[answers.StoredJudgement], fates: Mapping[str, Fate], page: Page
) -> Iterator[str]:
    """What people said of what the machine said, with what came of each, by its id."""
    yield from _list(
        found, page, lambda one, page: _print_judgement(one, fates.get(one.judgement.id), page), "judgement"
    )


def page_of_entries(entries: Sequence[answers.Entry], page: Page) -> Iterator[str]:
    """The log: number, time, who, what."""
    for entry in entries:
        first = [Piece(f"{entry.seq:>6}  ", "label"), Piece(f"{entry.made}  ", "label")]
        told = " · ".join(f"{key} {flatten(str(value))}" for key, value in entry.subject.items() if value is not None)
        words = [Piece(flatten(entry.by), "source"), Piece(f" {entry.act} "), Piece(told)]
        yield wrap(words, page, first=first, rest=margin(3))
        yield wrap([Piece(entry.hash, "label")], page, first=margin(3))


def describe_source(dossier: answers.Dossier, page: Page) -> Iterator[str]:
    """A source: how much it says, on whom it relies, of whose acts it speaks."""
    aside = f"{say_count(dossier.statements, 'statement')}, {say_count(dossier.denials, 'denial')}"
    yield print_heading(flatten(dossier.name), aside, page)
    for words, counted in (("relies on", dossier.relies_on), ("speaks of acts of", dossier.speaks_of_acts_of)):
        if counted:
            told = ", ".join(f"{flatten(name)} ({number})" for name, number in counted)
            yield wrap([Piece(f"{words} ", "label"), Piece(told)], page, first=margin(), rest=margin(2))


def print_handles(reading: Reading, page: Page) -> str:
    """What `rashomon judge` calls the parts of a report."""
    report, text = flatten(reading.report.id), reading.text

    def say(spans: Iterable[Span]) -> str:
        return " … ".join(flatten(span.of(text)) for span in spans)

    told = [(one.id, f"{say(one.source)} {say(one.cue)}: {say(one.content)}") for one in reading.attributions]
    told += [(one.id, f"{one.type} {one.mode or ''}: {say([one.trigger])}") for one in reading.events]
    told += [(one.id, flatten(one.name)) for one in reading.entities]
    lines = [
        wrap([Piece(words)], page, first=[Piece(f"{INDENT}{report}:{name}  ", "label")], rest=margin(2))
        for name, words in told
    ]
    return print_heading("Names for judging", say_count(len(told), "part"), page) + "".join(lines)


def tell_steps(
    stored: answers.StoredReport, steps: Sequence[str], readings: Sequence[answers.ReadingVersion], page: Page
) -> str:
    """How a report came here, what is kept of it, how often it was read."""
    heading = print_heading("Custody", flatten(stored.id), page)
    read = [
        f"read on {one.made} by the recipe {one.recipe[:16]}; the reading has the SHA-256 {one.digest}"
        for one in readings
    ]
    lines = [wrap([Piece(flatten(line))], page, first=margin(), rest=margin(2)) for line in (*steps, *read)]
    return heading + "".join(lines)


def _list(found: answers.Page[Item], page: Page, show: Callable[[Item, Page], str], noun: str) -> Iterator[str]:
    if not found.items:
        yield wrap([Piece(f"no {noun}")], page)
    for item in found.items:
        yield show(item, page)
    if found.next is not None:
        yield wrap([Piece(f"there are more: --after {found.next}", "label")], page)


def _print_report(stored: answers.StoredReport, page: Page) -> str:
    known = (stored.publisher, say_date(stored.published) if stored.published else None)
    aside = " · ".join(flatten(part) for part in known if part) or "of unknown publisher and date"
    unread = "" if stored.recipe else " · not read"
    head = wrap([Piece(flatten(stored.id), "source"), Piece(f"  {aside}{unread}", "label")], page, rest=margin())
    return head + (wrap([Piece(flatten(stored.title))], page, first=margin(), rest=margin()) if stored.title else "")


def _print_hit(hit: answers.Hit, page: Page) -> str:
    return _print_report(hit.report, page) + "".join(
        wrap(pieces, page, first=margin(), rest=margin()) for pieces in _snippets(hit.text, hit.spans)
    )


def _snippets(text: str, spans: Iterable[Span], most: int = 3) -> Iterator[list[Piece]]:
    """The words found with some words around them; those that stand close together in one."""
    groups: list[list[Span]] = []
    for span in spans:
        if groups and span.start - groups[-1][-1].end < _GAP:
            groups[-1].append(span)
        elif len(groups) < most:
            groups.append([span])
        else:
            break
    for group in groups:
        start, end = max(0, group[0].start - _AROUND), min(len(text), group[-1].end + _AROUND)
        pieces, at = [Piece("… " if start else "")], start
        for span in group:
            pieces += [Piece(text[at : span.start]), Piece(text[span.start : span.end], "key")]
            at = span.end
        yield [*pieces, Piece(text[at:end]), Piece(" …" if end < len(text) else "")]


def _print_statement(said: answers.Statement, page: Page) -> str:
    chain = "".join(f"{flatten(name)} ← " for name in said.chain)
    head = [
        Piece(chain),
        Piece(flatten(said.speaker or said.source), "source"),
        Piece(f" {said.stance or 'says'}", "says"),
    ]
    name = Piece(f"  {flatten(said.report)}:{said.id}", "label")
    return wrap([*head, name], page, rest=margin()) + wrap([Piece(said.content)], page, first=margin(), rest=margin())


def _print_entity(entity: answers.NamedEntity, page: Page) -> str:
    known = " · ".join(part for part in (entity.type, entity.role, entity.country) if part)
    aside = f"  {known} · {say_count(entity.mentions, 'mention')} · {flatten(entity.report)}:{entity.id}"
    return wrap([Piece(flatten(entity.name), "source"), Piece(aside, "label")], page, rest=margin())


def _print_source(source: answers.Source, page: Page) -> str:
    counted = f"{say_count(source.statements, 'statement')} in {say_count(source.reports, 'report')}"
    denials = f", {say_count(source.denials, 'denial')}" if source.denials else ""
    return wrap([Piece(flatten(source.name), "source"), Piece(f"  {counted}{denials}", "label")], page, rest=margin())


def _print_finding(finding: answers.Finding, page: Page) -> str:
    name = [Piece(f"{finding.id or finding.place}  ", "source")]
    aside = " · ".join(part for part in (finding.strength, finding.entity, finding.incident) if part)
    reports = f"{say_count(len(finding.reports), 'report')}"
    return wrap(
        [Piece(flatten(finding.about)), Piece(f"  {aside + ' · ' if aside else ''}{reports}", "label")],
        page,
        first=name,
        rest=margin(),
    )


def _print_judgement(stored: answers.StoredJudgement, fate: Fate | None, page: Page) -> str:
    said = stored.judgement
    aim = said.target.name or next((quote for anchor in said.target.anchors for quote in anchor.quotes), "")
    fields = "".join(f" {one.field}={one.value or '@' + str(list(one.spans))}" for one in said.corrections)
    head = [
        Piece(f"{said.id[:16]}  ", "label"),
        Piece(flatten(said.by), "source"),
        Piece(f" {said.verdict} {said.target.part}{fields}"),
        Piece(f"  {said.made}" + ("  withdrawn" if stored.withdrawn else ""), "label"),
    ]
    came = f"{fate.fate}: {fate.why}" if fate and fate.why else fate.fate if fate else ""
    words = [text for text in (aim, said.reason, came) if text]
    return wrap(head, page, rest=margin()) + "".join(
        wrap([Piece(flatten(text))], page, first=margin(), rest=margin()) for text in words
    )


def _line(words: str, aside: str, page: Page) -> str:
    return wrap([Piece(f"{aside}  ", "label"), Piece(words)], page, rest=[Piece(INDENT)])
