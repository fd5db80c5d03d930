"""Choose the original of each place, by its context where a byte was lost."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.edits import Edit, apply
from rashomon.reading.repair.losses import Losses
from rashomon.reading.repair.marks import MARKS, keys, rank, state
from rashomon.reading.repair.places import Misreading, Place

# How likely a reader swallowed what stood behind a broken pair, or a question mark is the text's own.
SWALLOWED = {" ": 0.5, ",": 0.05, ".": 0.05, "\n": 0.02, ")": 0.02, ";": 0.01, ":": 0.01, "-": 0.01, "?": 0.03}
INSIDE = 0.003  # how much less likely it is so within a word
NARROW = 8.0  # nats
FEW = 4  # marks
PENDING = 6  # later lossy places looked at
PARAGRAPH = 4_000  # code points within which quotation marks pair
MOST = 8  # alternatives listed
WEIGHED = 2_000  # places of a text that differ in what may stand there or in what stands around
STATED = 8_000  # lossy places of a text of which is asked what quotation they stand in
UNKNOWN = ".?"  # the state of quotation of all others
DASHES = frozenset("–—")
MARK = re.compile(f"[{MARKS}]")


def resolve(
    text: str, found: Sequence[Place], doubts: Mapping[Misreading, tuple[str, ...]], losses: Losses
) -> list[Edit]:
    """The edits for `found`, an original chosen by its context wherever a byte was lost."""
    guess = apply(text, [Edit(start, end, what.reading, "mojibake") for start, end, what in found])
    sure, unsure = _marks(guess, found)
    seen = _seen(guess, sure)
    doubles = sorted(sure["“"] + sure["”"])
    lossy = any(what.losses or what.shaky for _, _, what in found)
    others: dict[Misreading, tuple[tuple[str, ...], ...]] = {}
    out: list[Edit] = []
    known = shift = 0
    last = (-1, "")  # the latest double mark chosen at a lossy place
    for start, end, what in found:
        if what not in others:
            others[what] = _others(what, doubts.get(what, ()), losses.tables if lossy else None)
        at = start + shift
        shift += len(what.reading) - (end - start)
        for (low, high, options, _), other in zip(what.pieces, others[what], strict=True):
            if len(options) == 1:
                out.append(Edit(start + low, start + high, options[0], "mojibake", not other, other))
                at += len(options[0])
                continue
            before = guess[max(0, at - 3) : at]
            known += 1
            opened = _state(guess, doubles, unsure, at, last) if known < STATED else UNKNOWN
            behind = at + len(options[0])
            ranked = _ranked(options, (before, guess[behind : behind + 3]), opened, seen, losses)
            for char in ranked[0]:
                if char in "“”":
                    last = (at, char)
            out.append(Edit(start + low, start + high, ranked[0], "mojibake", False, ranked[1 : MOST + 1]))
            at = behind
    return out


def _others(what: Misreading, doubted: tuple[str, ...], tables: Characters | None) -> tuple[tuple[str, ...], ...]:
    """For each piece that lost nothing, what else it may be; `tables` are handed in where the text has losses."""
    out = []
    for place, (low, high, options, sure) in enumerate(what.pieces):
        other = () if place else doubted
        # Beside losses, sequences may have met by chance: a character that no text uses tells it.
        if what.shaky or not sure or (tables is not None and not tables.counts.keys() >= set(options[0])):
            other = (*other, what.raw[low:high])
        out.append(other)
    return tuple(out)


def _seen(guess: str, sure: Mapping[str, Sequence[int]]) -> frozenset[str]:
    # Too few marks say nothing of the style of a text, but of its dashes: all others are taken as seen then.
    seen = {mark for mark in MARKS if any(guess[at] == mark for at in sure[mark][:2])}
    if sum(map(len, sure.values())) >= FEW:
        return frozenset(seen)
    return frozenset(MARKS).difference(DASHES - seen if seen & DASHES else ())


def _ranked(
    options: tuple[str, ...], around: tuple[str, str], opened: str, seen: frozenset[str], losses: Losses
) -> tuple[str, ...]:
    key = (options, *around, opened, seen)
    known = losses.ranked.get(key)
    if known is None:
        # A text has only so many places weighed; all further ones keep the order of frequency.
        if len(losses.ranked) >= WEIGHED:
            return options
        known = losses.ranked[key] = tuple(
            [option for option, _ in _rank(options, around, opened, seen, losses.tables)]
        )
    return known


def _marks(guess: str, found: Sequence[Place]) -> tuple[dict[str, list[int]], list[int]]:
    # Where each mark stands for certain, and where a piece stands that lost a byte.
    lossy = []
    shift = 0
    for start, end, what in found:
        at = start + shift
        for piece in what.pieces if what.losses else ():
            if len(piece.options) > 1:
                lossy.append(at)
            at += len(piece.options[0])
        shift += len(what.reading) - (end - start)
    doubtful = set(lossy)
    sure: dict[str, list[int]] = {mark: [] for mark in MARKS}
    for match in MARK.finditer(guess):
        if match.start() not in doubtful:
            sure[match.group()].append(match.start())
    return sure, lossy


def _state(guess: str, doubles: list[int], unsure: list[int], at: int, last: tuple[int, str]) -> str:
    # The nearest double marks of the same paragraph; a lossy place that was resolved counts as one.
    index = bisect_left(doubles, at)
    previous = max(doubles[index - 1] if index else -1, last[0])
    following = doubles[index] if index < len(doubles) else len(guess)
    mark = last[1] if previous == last[0] else guess[previous : previous + 1]
    if previous < 0 or at - previous > PARAGRAPH or "\n" in guess[previous:at]:
        mark = ""
    index = bisect_right(unsure, at)
    pending = [place for place in unsure[index : index + PENDING] if place < min(following, at + PARAGRAPH)]
    if pending and "\n" not in guess[at : pending[0]]:
        # A later lossy place behind a comma or a stop is all but sure to close the quotation.
        ends = next((place for place in pending if guess[place - 1] in ",.?!"), -1)
        return state(mark, "”" if ends > 0 and "\n" not in guess[at:ends] else "?")
    if following == len(guess) or following - at > PARAGRAPH or "\n" in guess[at:following]:
        return state(mark, "")
    return state(mark, guess[following])


def _rank(
    options: Sequence[str], around: tuple[str, str], opened: str, seen: frozenset[str], tables: Characters
) -> list[tuple[str, float]]:
    """The options with their weights, likeliest first: marks by their context, letters by their neighbours."""
    before, after = around
    low, high = _same(options)
    around = (before + options[0][:low])[-3:], (options[0][len(options[0]) - high :] + after)[:3]
    cores = [option[low : len(option) - high] for option in options] if low or high else options
    weigh = _weigh_one if max(map(len, cores)) == 1 or max(map(_beyond, cores)) == 1 else _weigh_several
    weights = weigh(cores, around, opened, seen, tables)
    return sorted(zip(options, weights, strict=True), key=lambda item: (-item[1], item[0]))


def _same(options: Sequence[str]) -> tuple[int, int]:
    # How many characters all begin with, and how many all end with; one is left in each at least.
    most = min(map(len, options)) - 1
    low = 0
    while low < most and len({option[low] for option in options}) == 1:
        low += 1
    high = 0
    while high < most - low and len({option[-1 - high] for option in options}) == 1:
        high += 1
    return low, high


def _beyond(text: str) -> int:
    return sum(char >= "\x80" for char in text)


def _weigh_one(
    options: Sequence[str], around: tuple[str, str], opened: str, seen: frozenset[str], tables: Characters
) -> list[float]:
    before, after = around
    cores = [_core(option) for option in options]
    marks = [core for core in dict.fromkeys(cores) if core in MARKS]
    if not marks and max(map(len, options)) == 1:
        left, right = before[-1:] or "\n", after[:1] or "\n"
        return [tables.between(core, left, right) for core in cores]
    chances: dict[tuple[str, str], float] = {}
    for behind in {option[option.index(core) + 1 :] for option, core in zip(options, cores, strict=True) if marks}:
        known = keys(before, behind + after, opened)
        for mark, chance in rank(marks, known, seen, tables.marks, tables.style):
            chances[mark, behind] = chance
    weights = []
    for option, core in zip(options, cores, strict=True):
        behind = option[option.index(core) + 1 :]
        swallowed = SWALLOWED.get(behind, 1.0) * (INSIDE if behind == "?" and after[:1].isalnum() else 1.0)
        if not marks:
            # "à" read as "Ã" and a no-break space, which became a plain one and took the real one with it
            own = NARROW if behind == " " and core < "\u0250" and after[:1].isalpha() else math.log(swallowed)
            weights.append(tables.between(core, before[-1:] or "\n", after[:1] or "\n") + own)
        elif core in MARKS:
            weights.append(chances[core, behind] * swallowed)
        else:
            weights.append(math.exp(min(tables.frequency(core), -5.0)) * swallowed)
    return weights


def _weigh_several(
    options: Sequence[str], around: tuple[str, str], opened: str, seen: frozenset[str], tables: Characters
) -> list[float]:
    # Two losses side by side: each character by its neighbours, a mark by its context as well.
    before, after = around
    known: dict[tuple[str, str, str], float] = {}
    weights = []
    for option in options:
        total = 0.0
        for point, char in enumerate(option):
            left, right = (before + option[:point])[-3:], (option[point + 1 :] + after)[:3]
            key = (char, left, right)
            if key not in known:
                known[key] = tables.between(char, left[-1:] or "\n", right[:1] or "\n")
                if char in MARKS:
                    ranked = dict(rank(MARKS, keys(left, right, opened), seen, tables.marks, tables.style))
                    known[key] += math.log(max(ranked[char], 1e-9) * len(MARKS))
            total += known[key]
        weights.append(total)
    return weights


def _core(option: str) -> str:
    # The character of an option that is beyond ASCII.
    return next((char for char in option if char >= "\x80"), option)
