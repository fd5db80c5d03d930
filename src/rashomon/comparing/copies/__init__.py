"""Find reports that repeat each other."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.comparing.copies.background import find_background
from rashomon.comparing.copies.candidates import find_holders, find_pairs
from rashomon.comparing.copies.groups import gather
from rashomon.comparing.copies.origin import find_origin
from rashomon.comparing.copies.prints import Printer
from rashomon.comparing.copies.quotes import quote_passages
from rashomon.comparing.copies.relations import Relations
from rashomon.comparing.ties import Ties, regroup
from rashomon.records.comparison import Copy
from rashomon.records.reading import Reading

VERSION = "3"
NO_TEXT = -1  # the number of a text too short to be laid beside others


NO_TIES: Ties[str] = Ties()


def find_copies(readings: Sequence[Reading], ties: Ties[str] = NO_TIES) -> tuple[Copy, ...]:
    """Groups of reports that repeat each other, in the order of their first.

    Reports of the same words are taken together first. Of the others, those that share picked runs of words are laid
    side by side, and one repeats the other where the longer has a fourth of the shorter's words that are neither quoted
    nor background: so much is left of a report of which half was merged with another's. Nothing depends on the order
    of the readings but the order of what is found. `ties` says which reports repeat each other all the same, and which
    do not.
    """
    printer = Printer()
    taken = [printer.take(reading.text) for reading in readings]
    alike: dict[bytes, list[int]] = defaultdict(list)
    for place, runs in enumerate(taken):
        if runs:
            alike[runs.tobytes()].append(place)
    # The longest first, and then by their words, which are the same in whatever order they came.
    texts = sorted(
        (-len(taken[places[0]]), min(readings[place].text for place in places), places) for places in alike.values()
    )
    prints = [taken[places[0]] for _, _, places in texts]
    holders = find_holders(prints)
    background = find_background(holders, prints, [text for _, text, _ in texts])
    relations = Relations([text for _, text, _ in texts], prints, background)
    pairs = [pair for pair in find_pairs(prints, holders, background) if relations.is_copy(*pair)]
    groups = gather(pairs, relations.share, relations.has_trace)
    grouped = {number for group in groups for number in group}
    groups += [
        (number,)
        for number, (_, _, places) in enumerate(texts)
        if len(places) > 1 and number not in grouped and relations.is_copy(number, number)
    ]
    copies = []
    for group in groups:
        members = sorted((place, number) for number in group for place in texts[number][2])
        copies.append([(number, readings[place]) for place, number in members])
    order = {reading.report.id: place for place, reading in enumerate(readings)}
    if any(ties):
        number_of = {place: number for number, (_, _, places) in enumerate(texts) for place in places}
        tied = regroup([[reading.report.id for _, reading in group] for group in copies], ties)
        places = [sorted({order[name] for name in group}) for group in tied]
        copies = [
            [(number_of.get(place, NO_TEXT), readings[place]) for place in group] for group in places if group[1:]
        ]
    copies.sort(key=lambda group: [order[reading.report.id] for _, reading in group])
    return tuple(_describe(group, relations) for group in copies)


def _describe(group: Sequence[tuple[int, Reading]], relations: Relations) -> Copy:
    members = [reading for _, reading in group]
    origin = find_origin(members)
    return Copy(
        reports=tuple(reading.report.id for reading in members),
        origin=origin.report,
        evidence=quote_passages([one for one in group if one[0] != NO_TEXT], origin.report, relations),
        reason=origin.reason,
        origin_evidence=origin.evidence,
    )
