"""Read back text whose bytes were read in the wrong codec."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.damage import DOUBLE, SINGLE, double, single
from rashomon.reading.repair.edits import Edit, apply
from rashomon.reading.repair.losses import Losses
from rashomon.reading.repair.places import Misreading, Place, places, unread
from rashomon.reading.repair.resolve import resolve

CODECS = (*SINGLE, *DOUBLE)
PASSES = 4
ENOUGH = 8.0  # nats that a codec must gain over a text before it is believed
AGAIN = 4.0  # the same for a text that is known to be damaged
PART = 0.05
STRONG = 9.0  # nats that a place must gain where much of the text speaks against the codec
SLIGHT = -6.0  # the same where nothing speaks against the codec
MANY, QUOTED = 3, 1  # places outside of quotation marks, at all and for each inside, that show a text to be damaged
LOSS = 2.0  # nats that a lost byte costs
CLEAR = 0.6  # share of the first codec's gain below which the second needs no look ahead
TWICE = 4.0  # nats that two passes must gain beyond what one must
UNREAD = 3.0  # nats that a run costs that the codec does not explain
RIVAL = 6.0  # nats within which another reading of a place is taken as possible
LONG = 13  # code points of a place whose other readings are not looked for any more
WHOLE = 16_384  # longer texts are judged by samples
SAMPLES, WIDTH = 8, 1_024
ALONE = 2_000  # lossy places beside which a text must have one that lost nothing
QUOTES = {
    '"': '"',
    "'": "'",
    "`": "`",
    "“": "”",
    "‘": "’",
    "„": "“",
    "«": "»",
    "(": ")",
    "「": "」",
    "『": "』",
    "[": "]",
}


class Judgement(NamedTuple):
    """What speaks for one codec over a text: the places that it repairs, and the nats gained in all."""

    gain: float
    codec: str
    found: tuple[Place, ...]
    gains: tuple[float, ...]
    clean: bool  # nothing speaks against the codec
    sample: str
    rivals: tuple[str, ...] = ()  # the codecs that more than half as much speaks for


def misread(text: str, tables: Characters) -> Iterator[list[Edit]]:
    """The edits of each pass over `text`, each in the coordinates of the text that the pass before it left.

    Text that was read wrongly more than once takes more than one pass, and so does text of mixed damage. The codec of
    a pass is the one under which the text becomes likeliest; linear in the length of the text.
    """
    enough = ENOUGH
    losses = Losses(tables)
    doubtful = ""  # the codec of a pass that left something open
    for _ in range(PASSES):
        best = None if text.isascii() else _choose(text, losses, enough)
        edits = [] if best is None else _mend(text, best, losses)
        if best is None or not edits:
            return
        if doubtful not in ("", best.codec):
            # What one codec left over because of lost bytes may look like another by chance.
            edits = [_doubted(edit, text) for edit in edits]
        yield edits
        if not doubtful and not (best.clean and all(edit.certain for edit in edits)):
            doubtful = best.codec
        text = apply(text, edits)
        # In a long text a pass is worth its time only if it gains a fair part of what the first one did.
        enough = AGAIN if len(text) <= WHOLE else max(enough, PART * best.gain, AGAIN)


def _doubted(edit: Edit, text: str) -> Edit:
    return edit._replace(certain=False, alternatives=edit.alternatives or (text[edit.start : edit.end],))


def _choose(text: str, losses: Losses, enough: float) -> Judgement | None:
    samples = {codec: text if len(text) <= WHOLE else _sample(text, codec) for codec in CODECS}
    judged = [found for codec in CODECS if (found := judge(samples[codec], codec, losses)) is not None]
    judged.sort(key=lambda found: -found.gain)
    best = _best(judged[:3], losses, enough)
    if best is None:
        return None
    rivals = [found.codec for found in judged if found.codec != best.codec and found.gain > best.gain / 2]
    return best._replace(rivals=tuple(rivals))


def _mend(text: str, best: Judgement, losses: Losses) -> list[Edit]:
    whole = best if len(text) <= WHOLE else judge(text, best.codec, losses, clean=best.clean)
    if whole is None or (len(whole.found) > ALONE and all(place.what.losses for place in whole.found)):
        return []
    doubts = _doubts(text, whole._replace(rivals=best.rivals), losses.tables)
    return resolve(text, whole.found, doubts, losses)


def _sample(text: str, codec: str) -> str:
    # Stretches around the first candidate of each eighth of the text.
    pattern = double(codec).starts if codec in DOUBLE else single(codec).sure
    step = len(text) // SAMPLES + 1
    out = []
    for low in range(0, len(text), step):
        match = pattern.search(text, low, low + step)
        if match is not None:
            out.append(text[max(low, match.start() - WIDTH // 2) : match.start() + WIDTH // 2])
    return "\n".join(out)


def _best(judged: Sequence[Judgement], losses: Losses, enough: float) -> Judgement | None:
    """The codec to believe. Text that was read wrongly twice may gain little in one pass and much in the next."""
    if not judged:
        return None
    first = judged[0]
    clear = len(judged) == 1 or judged[1].gain < CLEAR * first.gain
    halfway = any(_controls(place.what.reading) for found in judged for place in found.found[:50])
    if first.gain > enough and clear and not halfway:
        return first
    best, most = None, 0.0
    for found in judged:
        if found.gain > enough or found.clean:
            total = found.gain + _ahead(found, losses)
            if total > most and (found.gain > enough or total > ENOUGH + TWICE):
                best, most = found, total
    return best


def _controls(text: str) -> bool:
    return any("\x80" <= char < "\xa0" for char in text)


def _ahead(found: Judgement, losses: Losses) -> float:
    edits = [Edit(start, end, what.reading, "mojibake") for start, end, what in found.found]
    middle = apply(found.sample, edits)
    if middle.isascii():
        return 0.0
    gains = [other.gain for codec in CODECS if (other := judge(middle, codec, losses)) is not None]
    return max(gains, default=0.0)


def judge(text: str, codec: str, losses: Losses, *, clean: bool | None = None) -> Judgement | None:
    """What speaks for `codec` over `text`; None where nothing does. `clean` is handed in where a sample has told it."""
    found = list(places(text, codec, losses, loose=bool(clean)))
    if not found:
        return None
    plain = [place for place in found if not _shown(text, place)]
    if clean is None:
        against = unread(text, found)
        if against and codec not in DOUBLE:
            more = list(places(text, codec, losses, loose=True))
            if not unread(text, more):
                against, found, plain = 0, more, [place for place in more if not _shown(text, place)]
    else:
        against = 0 if clean else len(found)
    # A text that shows mojibake in quotation marks is not damaged itself, but in a damaged text quotations are as well.
    if len(plain) < QUOTED * (len(found) - len(plain)) or len(plain) < MANY or against:
        found = plain
    least = SLIGHT if not against else 0.0 if against < len(found) else STRONG
    weights = _weigh(text, found, losses.tables)
    kept = tuple([place for place, gain in zip(found, weights, strict=True) if gain > least])
    if not kept:
        return None
    gains = tuple([gain for gain in weights if gain > least])
    return Judgement(sum(gains) - UNREAD * min(against, len(kept)), codec, kept, gains, not against, text)


def _weigh(text: str, found: Sequence[Place], tables: Characters) -> list[float]:
    """The nats that each place gains."""
    known: dict[tuple[Misreading, str, str], float] = {}
    out = []
    for start, end, what in found:
        before, after = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
        gain = known.get((what, before, after))
        if gain is None:
            gain = tables.likelihood(what.reading, before, after) - tables.likelihood(what.raw, before, after)
            known[what, before, after] = gain = gain - LOSS * what.losses
        out.append(gain)
    return out


def _shown(text: str, place: Place) -> bool:
    # A text that shows what mojibake looks like sets it in quotation marks, brackets or code.
    close = QUOTES.get(text[place.start - 1 : place.start])
    return close is not None and text[place.end : place.end + 1] == close


def _doubts(text: str, judged: Judgement, tables: Characters) -> dict[Misreading, tuple[str, ...]]:
    """Other readings of lossless places that are nearly as likely."""
    doubts: dict[Misreading, tuple[str, ...]] = {}
    for (start, end, what), gain in zip(judged.found, judged.gains, strict=True):
        if what in doubts or what.losses or len(what.raw) >= LONG:
            continue
        others = []
        before, after = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
        for codec in judged.rivals:
            other = _read(what.raw, codec)
            if other is not None and other != what.reading and len(other) < LONG:
                chance = tables.likelihood(other, before, after) - tables.likelihood(what.raw, before, after)
                if chance > gain - RIVAL:
                    others.append(other)
        if gain < RIVAL / 2:
            others.append(what.raw)
        doubts[what] = tuple(dict.fromkeys(others))
    return doubts


def _read(raw: str, codec: str) -> str | None:
    # The whole of `raw` read as UTF-8 in `codec`, where that loses nothing.
    try:
        if codec in DOUBLE:
            return b"".join(double(codec).table.get(char, b"\xff") for char in raw).decode("utf-8")
        return single(codec).bytes_of(raw).decode("utf-8")
    except UnicodeError:
        return None
