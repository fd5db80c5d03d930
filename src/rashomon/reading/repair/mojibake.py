"""Read back text whose bytes were read in the wrong codec."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.codecs import DOUBLE, SINGLE, double, single
from rashomon.reading.repair.edits import Edit, apply
from rashomon.reading.repair.marks import MARKS, keys, rank, state
from rashomon.reading.repair.places import Piece, Place, places, unread

CODECS = (*SINGLE, *DOUBLE)
PASSES = 4
ENOUGH = 8.0  # nats that a codec must gain over a text before it is believed
AGAIN = 4.0  # the same for a text that is known to be damaged
STRONG = 9.0  # nats that a place must gain where much of the text speaks against the codec
LOSS = 2.0  # nats that a lost byte costs
UNREAD = 3.0  # nats that a run costs that the codec does not explain
RIVAL = 6.0  # nats within which another reading of a place is taken as possible
# How likely a reader swallowed what stood behind a broken pair, or a question mark is the text's own.
SWALLOWED = {" ": 0.5, ",": 0.05, ".": 0.05, "\n": 0.02, ")": 0.02, ";": 0.01, ":": 0.01, "-": 0.01, "?": 0.03}
NARROW = 8.0  # nats
PARAGRAPH = 4_000  # code points within which quotation marks pair
MOST = 8  # alternatives listed
WHOLE = 16_384  # longer texts are judged by samples
SAMPLES, WIDTH = 8, 2_048
QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "„": "“", "«": "»", "(": ")", "「": "」", "『": "』", "[": "]"}


class Judgement(NamedTuple):
    """What speaks for one codec over a text: the places that it repairs, and the nats gained in all."""

    gain: float
    codec: str
    found: tuple[tuple[Place, float], ...]
    clean: bool  # nothing speaks against the codec


def misread(text: str, tables: Characters) -> Iterator[list[Edit]]:
    """The edits of each pass over `text`, each in the coordinates of the text that the pass before it left.

    Text that was read wrongly more than once takes more than one pass, and so does text of mixed damage. The codec of
    a pass is the one under which the text becomes likeliest; linear in the length of the text.
    """
    enough = ENOUGH
    for _ in range(PASSES):
        edits = [] if text.isascii() else _pass(text, tables, enough)
        if not edits:
            return
        yield edits
        text = apply(text, edits)
        enough = AGAIN


def _pass(text: str, tables: Characters, enough: float) -> list[Edit]:
    sample = text if len(text) <= WHOLE else None
    judged = [found for codec in CODECS if (found := judge(sample or _sample(text, codec), codec, tables)) is not None]
    judged.sort(key=lambda found: -found.gain)
    best = next((found for found in judged[:3] if found.gain > enough or _twice(text, found, tables, sample)), None)
    if best is None:
        return []
    whole = best if sample else judge(text, best.codec, tables, clean=best.clean)
    if whole is None:
        return []
    rivals = [found.codec for found in judged if found.codec != best.codec and found.gain > best.gain / 2]
    return resolve(text, [place for place, _ in whole.found], _doubts(text, whole, rivals, tables), tables)


def _sample(text: str, codec: str) -> str:
    pattern = double(codec).starts if codec in DOUBLE else single(codec).sure
    spots = [match.start() for match in pattern.finditer(text)]
    if not spots:
        return ""
    chosen = sorted({spots[index * (len(spots) - 1) // (SAMPLES - 1)] for index in range(SAMPLES)})
    out = []
    point = 0
    for spot in chosen:
        start = max(point, spot - WIDTH // 2)
        point = max(start, min(len(text), spot + WIDTH // 2))
        out.append(text[start:point])
    return "\n".join(out)


def _twice(text: str, found: Judgement, tables: Characters, sample: str | None) -> bool:
    # Text that was read wrongly twice gains little in the first pass, much in the second.
    if sample is None or not found.clean:
        return False
    middle = apply(text, [Edit(place.start, place.end, place.reading, "mojibake") for place, _ in found.found])
    second = [judge(middle, codec, tables) for codec in CODECS]
    return max((other.gain for other in second if other), default=0.0) + found.gain > ENOUGH + 4


def judge(text: str, codec: str, tables: Characters, *, clean: bool | None = None) -> Judgement | None:
    """What speaks for `codec` over `text`; None where nothing does. `clean` is handed in where a sample has told it."""
    found = [place for place in places(text, codec, tables, loose=False) if not _shown(text, place)]
    if not found:
        return None
    against = unread(text, found, codec) if clean is None else 0 if clean else len(found)
    weighed = _weigh(text, found, tables)
    if against and clean is None and codec not in DOUBLE and len(found) >= 1:
        more = [place for place in places(text, codec, tables, loose=True) if not _shown(text, place)]
        if not unread(text, more, codec):
            against = 0
            weighed = _weigh(text, more, tables)
    elif clean and codec not in DOUBLE:
        weighed = _weigh(text, [place for place in places(text, codec, tables, loose=True) if not _shown(text, place)], tables)
    least = -6.0 if not against else 0.0 if against < len(found) else STRONG
    kept = tuple((place, gain) for place, gain in weighed if gain > least)
    if not kept:
        return None
    return Judgement(sum(gain for _, gain in kept) - UNREAD * min(against, len(kept)), codec, kept, not against)


def _weigh(text: str, found: Sequence[Place], tables: Characters) -> list[tuple[Place, float]]:
    known: dict[tuple[str, str, str], float] = {}
    out = []
    for place in found:
        start, end = place.start, place.end
        raw = text[start:end]
        before, after = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
        key = (raw, before, after)
        gain = known.get(key)
        if gain is None:
            gain = tables.likelihood(place.reading, before, after) - tables.likelihood(raw, before, after)
            known[key] = gain = gain - LOSS * place.losses
        out.append((place, gain))
    return out


def _shown(text: str, place: Place) -> bool:
    # A text that shows what mojibake looks like sets it in quotation marks, brackets or code.
    close = QUOTES.get(text[place.start - 1 : place.start])
    return close is not None and text[place.end : place.end + 1] == close


def _doubts(
    text: str, judged: Judgement, rivals: Sequence[str], tables: Characters
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Other readings of lossless places that are nearly as likely, by what stands there and what is made of it."""
    doubts: dict[tuple[str, str], tuple[str, ...]] = {}
    for place, gain in judged.found:
        raw = text[place.start : place.end]
        if place.losses or len(raw) > 12 or (raw, place.reading) in doubts:
            continue
        others = []
        before, after = text[place.start - 1 : place.start] or "\n", text[place.end : place.end + 1] or "\n"
        for codec in rivals:
            for other in places(raw, codec, tables, loose=False):
                if other.end - other.start == len(raw) and other.reading != place.reading:
                    chance = tables.likelihood(other.reading, before, after) - tables.likelihood(raw, before, after)
                    if chance > gain - RIVAL:
                        others.append(other.reading)
        if gain < RIVAL / 2:
            others.append(raw)
        doubts[raw, place.reading] = tuple(dict.fromkeys(others))
    return doubts


def resolve(
    text: str, found: Sequence[Place], doubts: dict[tuple[str, str], tuple[str, ...]], tables: Characters
) -> list[Edit]:
    """The edits for `found`, an original chosen by its context wherever a byte was lost."""
    pieces = [piece for place in found for piece in place.pieces]
    guess = apply(text, [Edit(piece.start, piece.end, piece.options[0], "mojibake") for piece in pieces])
    sure = _marks(guess, pieces)
    seen = frozenset(mark for mark in MARKS if any(guess[at] == mark for at in sure[mark][:2]))
    doubles = sorted(sure["“"] + sure["”"])
    out: list[Edit] = []
    single_doubts = {place.start: doubts.get((text[place.start : place.end], place.reading), ()) for place in found}
    shift = 0
    last = (-1, "")  # the latest double mark chosen at a lossy place
    for piece in pieces:
        at = piece.start + shift
        shift += len(piece.options[0]) - (piece.end - piece.start)
        if len(piece.options) == 1:
            others = single_doubts.get(piece.start, ())
            others = others if len(others) and all(len(other) < 13 for other in others) else ()
            out.append(Edit(piece.start, piece.end, piece.options[0], "mojibake", not others, others))
            continue
        before = guess[max(0, at - 3) : at]
        after = guess[at + len(piece.options[0]) : at + len(piece.options[0]) + 3]
        ranked = _rank(piece.options, before, after, _state(guess, doubles, at, last), seen, tables)
        chosen = ranked[0][0]
        for char in chosen:
            if char in "“”":
                last = (at, char)
        out.append(
            Edit(piece.start, piece.end, chosen, "mojibake", False, tuple(option for option, _ in ranked[1 : MOST + 1]))
        )
    return out


def _marks(guess: str, pieces: Sequence[Piece]) -> dict[str, list[int]]:
    lossy = []
    shift = 0
    for piece in pieces:
        if len(piece.options) > 1:
            lossy.append(piece.start + shift)
        shift += len(piece.options[0]) - (piece.end - piece.start)
    doubtful = set(lossy)
    sure: dict[str, list[int]] = {mark: [] for mark in MARKS}
    for match in MARK.finditer(guess):
        if match.start() not in doubtful:
            sure[match.group()].append(match.start())
    return sure


def _state(guess: str, doubles: list[int], at: int, last: tuple[int, str]) -> str:
    # The nearest double marks of the same paragraph; a lossy place that was resolved counts as one.
    index = bisect_left(doubles, at)
    previous = max(doubles[index - 1] if index else -1, last[0])
    following = doubles[index] if index < len(doubles) else -1
    mark = last[1] if previous == last[0] else guess[previous : previous + 1]
    if previous < 0 or at - previous > PARAGRAPH or "\n" in guess[previous:at]:
        mark = ""
    if following < 0 or following - at > PARAGRAPH or "\n" in guess[at:following]:
        return state(mark, "")
    return state(mark, guess[following])


def _rank(
    options: Sequence[str], before: str, after: str, opened: str, seen: frozenset[str], tables: Characters
) -> list[tuple[str, float]]:
    """The options with their weights, likeliest first: marks by their context, letters by their neighbours."""
    cores = [_core(option) for option in options]
    marks = [core for core in dict.fromkeys(cores) if core in MARKS]
    weighed = []
    chances: dict[tuple[str, str], float] = {}
    if marks:
        for behind in {option[option.index(core) + 1 :] for option, core in zip(options, cores, strict=True)}:
            known = keys(before, behind + after, opened)
            for mark, chance in rank(marks, known, seen, tables.marks, tables.style):
                chances[mark, behind] = chance
    for option, core in zip(options, cores, strict=True):
        place = option.index(core)
        behind = option[place + 1 :]
        chance = chances.get((core, behind), 0.0)
        if not marks:
            # "à" read as "Ã" and a no-break space, which became a plain one and took the real one with it
            own = NARROW if behind == " " and core < "\u0250" and after[:1].isalpha() else 0.0
            chance = tables.likelihood(option, before[-1:] or "\n", after[:1] or "\n") + own
        elif core not in MARKS:
            chance = math.exp(min(tables.frequency(core), -5.0))
        if marks and behind in SWALLOWED:
            chance *= SWALLOWED[behind] * (0.1 if behind == "?" and after[:1].isalnum() else 1.0)
        weighed.append((option, chance))
    return sorted(weighed, key=lambda item: (-item[1], item[0]))


def _core(option: str) -> str:
    # The character of an option that is beyond ASCII.
    return next((char for char in option if char >= "\x80"), option)


MARK = re.compile(f"[{MARKS}]")
