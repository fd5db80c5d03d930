"""Find the places of a text that read as UTF-8 once their bytes are restored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from rashomon.reading.repair.damage import DOUBLE, LOST, Double, Single, double, single
from rashomon.reading.repair.losses import MARKER, Losses, completions, length_of

MARKED = bytes((MARKER,))
FOREIGN = b"\x1b"  # stands for a character that the codec does not have
TOKEN = re.compile(
    rb"(?P<whole>(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}))"
    rb"|(?P<ascii>[\x00-\x19\x1c-\x7f])"
    rb"|(?P<part>[\xe0-\xef][\x80-\xbf]\x1a?|[\xe0-\xef]\x1a{1,2}[\x80-\xbf]?|[\xc2-\xdf]\x1a?"
    rb"|\x1a{1,3}[\x80-\xbf]{1,2}|\x1a{1,3}|[\x80-\xbf]{1,2}(?=[\x00-\x7f]))"
    rb"|(?P<bad>.)",
    re.DOTALL,
)
RUN = re.compile("[^\x00-\x7f]+")
BOUNDARY = re.compile(r"\w+|\W+")
SHORT = 8  # code points: pieces are about as long; a longer run with no whole sequence shows nothing
LEAKY = frozenset(["big5", "cp949"])  # a reader that ignores errors drops whole letters of other scripts than Latin
LOSSES = 2  # broken sequences in one block that are looked into


class Piece(NamedTuple):
    """`text[start:end]` stood for `options[0]`, or, where bytes are lost, for any of `options`.

    Not `sure` is a single option beside which there may be others that are not known.
    """

    start: int
    end: int
    options: tuple[str, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Misreading:
    """What `raw` was misread from, wherever it stands: its pieces count from its start.

    `reading` is what stood there by the first option of each piece, `losses` how many of them lost a byte. `shaky` says
    that other characters of the same run do not read, so that these may read by chance.
    """

    raw: str
    reading: str
    pieces: tuple[Piece, ...]
    losses: int
    shaky: bool


class Place(NamedTuple):
    """A stretch of text all of whose characters read as UTF-8, in one piece or several."""

    start: int
    end: int
    what: Misreading


def places(text: str, codec: str, losses: Losses, *, loose: bool) -> Iterator[Place]:
    """The places that read as UTF-8 in `codec`, in order; `loose` takes those that lost a byte without a trace."""
    if codec in DOUBLE:
        yield from _paired(text, double(codec), losses)
    else:
        yield from _alone(text, single(codec), losses, loose=loose)


def _alone(text: str, codec: Single, losses: Losses, *, loose: bool) -> Iterator[Place]:
    known: dict[str, Misreading | None] = {}
    for match in (codec.loose if loose else codec.sure).finditer(text):
        raw = match.group()
        if raw not in known:
            pieces = _sequences(raw, codec, losses)
            known[raw] = _misreading(raw, pieces, shaky=False) if pieces else None
        what = known[raw]
        if what is not None:
            yield Place(*match.span(), what)


def _misreading(raw: str, pieces: Sequence[Piece], *, shaky: bool) -> Misreading:
    reading = "".join([piece.options[0] for piece in pieces])
    return Misreading(raw, reading, tuple(pieces), sum(len(piece.options) > 1 for piece in pieces), shaky)


def _moved(piece: Piece, by: int) -> Piece:
    start, end, options, sure = piece
    return Piece(start + by, end + by, options, sure)


def _sequences(raw: str, codec: Single, losses: Losses) -> tuple[Piece, ...]:
    # Empty where one of the sequences cannot be read.
    try:
        found = codec.bytes_of(raw).decode("utf-8")
    except UnicodeError:
        return _tokens(raw, codec, losses)
    return tuple(_pieces(found, len(raw)))


def _pieces(found: str, length: int) -> Iterable[Piece]:
    return _words(found) if len(found) > SHORT else (Piece(0, length, (found,)),)


def _words(found: str) -> Iterator[Piece]:
    # In a codec of one byte a character, a word is as long in raw text as its UTF-8 is in bytes.
    start = 0
    for word in BOUNDARY.findall(found):
        end = start + len(word.encode("utf-8"))
        yield Piece(start, end, (word,))
        start = end


def _tokens(raw: str, codec: Single, losses: Losses) -> tuple[Piece, ...]:
    out: list[Piece] = []
    known = losses.fitting.setdefault(codec.name, {})
    evident = len(raw) <= SHORT
    for match in codec.token.finditer(raw):
        low, high = match.span()
        token = match.group()
        if match.group(1):
            try:
                found = codec.bytes_of(token).decode("utf-8")
            except UnicodeError:
                return ()
            out += [_moved(piece, low) for piece in _pieces(found, high - low)]
            evident = True
            continue
        options = known.get((token,))
        if options is None:
            options = known[(token,)] = _completed(token, codec, losses)
        if not options:
            return ()
        out.append(Piece(low, high, options, " " not in token))
    return tuple(out) if evident else ()


def _completed(token: str, codec: Single, losses: Losses) -> tuple[str, ...]:
    tables = losses.tables
    if " " in token:  # a no-break space that became a plain one on the way
        try:
            char = codec.bytes_of(token.replace(" ", "\xa0")).decode("utf-8")
        except UnicodeError:
            return ()
        if token[-1] != " ":
            return (char,)
        # The space may be the text's own, where the byte before it was dropped.
        dropped = completions([codec.bytes_of(one)[0] for one in token[:-1]] + [None], tables)
        return (char, char + " ", *(one + " " for one in dropped if one != char and _undone(one, codec)))
    known: list[int | None] = [None if char == LOST else codec.bytes_of(char)[0] for char in token.rstrip("?")]
    known += [None] * (length_of(known[0] or 0) - len(known))
    lost = [place for place, byte in enumerate(known) if byte is None]
    found = completions(known, tables)
    if len(token) == 2 and len(known) == 3 and LOST not in token and token[-1] != "?":
        # Dropped without a trace, and perhaps not the last one.
        middle: list[int | None] = [known[0], None, known[1]]
        inner = [char for char in completions(middle, tables) if char.encode("utf-8")[1] in codec.holes]
        outer = [char for char in found if char.encode("utf-8")[2] in codec.holes]
        return tuple(sorted({*inner, *outer}, key=lambda char: (-tables.frequency(char), char)))
    # Only a byte that the codec does not have is lost; one without holes loses none: the mark came later, by any way.
    fitting = tuple(char for char in found if all(char.encode("utf-8")[place] in codec.holes for place in lost))
    if not fitting:
        return found if token[-1] in (LOST, "?") and not codec.holes else ()
    return (*fitting, *(char + "?" for char in fitting)) if token[-1] == "?" else fitting


def _undone(char: str, codec: Single) -> bool:
    # Whether the codec has no character for the last byte of this one.
    return char.encode("utf-8")[-1] in codec.holes


def _paired(text: str, codec: Double, losses: Losses) -> Iterator[Place]:
    known: dict[tuple[str, str], tuple[Place, ...]] = {}
    for match in codec.starts.finditer(text):
        start, end = match.span()
        key = (match.group(), text[end : end + 2])
        found = known.get(key)
        if found is None:
            found = known[key] = tuple(_stretches("".join(key), _blocks(*key, codec, losses)))
        for low, high, what in found:
            yield Place(start + low, start + high, what)


def _stretches(text: str, blocks: Sequence[Piece | None]) -> Iterator[Place]:
    # What reads without a gap is one place.
    shaky = None in blocks
    pieces: list[Piece] = []
    for block in (*blocks, None):
        if block is not None:
            pieces.append(block)
        elif pieces:
            low, high = pieces[0].start, pieces[-1].end
            yield Place(low, high, _misreading(text[low:high], [_moved(piece, -low) for piece in pieces], shaky=shaky))
            pieces = []


def _blocks(run: str, after: str, codec: Double, losses: Losses) -> list[Piece | None]:
    """The stretches of a run at whose ends a character and a sequence end together; None where one does not read."""
    parts = [MARKED if char == LOST else codec.table.get(char, FOREIGN) for char in run]
    data = b"".join(parts)
    ends = dict(zip(accumulate(map(len, parts)), range(1, len(parts) + 1), strict=True))
    if MARKED not in data and FOREIGN not in data:
        try:
            return _whole(data.decode("utf-8"), ends, codec.name in LEAKY)
        except UnicodeDecodeError:
            pass
    if len(run) > SHORT and 2 * len(data.decode("utf-8", "ignore").encode("utf-8")) < len(data):
        return [None]
    found = list(TOKEN.finditer(data))
    kinds = [token.lastgroup for token in found]
    whole = kinds.count("whole")
    if kinds.count("bad") > whole or (whole == 0 and len(run) > SHORT):
        return [None]
    out: list[Piece | None] = []
    tokens: list[re.Match[bytes]] = []
    low = 0
    for token in found:
        tokens.append(token)
        high = ends.get(token.end())
        if high is None:
            continue
        block = _block(tokens, run, low, high, after, codec, losses)
        last = out[-1] if out else None
        if block and last and last.end == low and len(block.options) == len(last.options) == 1:
            out[-1] = Piece(last.start, high, (last.options[0] + block.options[0],), last.sure and block.sure)
        else:
            out.append(block)
        tokens = []
        low = high
    if tokens:
        out.append(None)
    return out


def _whole(found: str, ends: dict[int, int], leaky: bool) -> list[Piece | None]:
    # Nothing was lost: pieces of some characters, at whose ends a sequence ends as well.
    out: list[Piece | None] = []
    low = first = 0
    for last, end in enumerate(accumulate([len(char.encode("utf-8")) for char in found]), 1):
        if last - first >= SHORT or last == len(found):
            high = ends.get(end)
            if high is not None:
                out.append(Piece(low, high, (found[first:last],), _holds(found[first:last], leaky)))
                low, first = high, last
    return out


def _block(
    tokens: Sequence[re.Match[bytes]], run: str, low: int, high: int, after: str, codec: Double, losses: Losses
) -> Piece | None:
    kinds = [token.lastgroup for token in tokens]
    broken = kinds.count("part")
    leaky = codec.name in LEAKY
    if "bad" in kinds or broken > LOSSES or not (broken or "whole" in kinds):
        return None
    if not broken:
        found = b"".join([token.group() for token in tokens]).decode("utf-8")
        return Piece(low, high, (found,), _holds(found, leaky))
    parts = [token.group() if token.lastgroup == "part" else token.group().decode("utf-8") for token in tokens]
    led = not any(isinstance(part, bytes) and part < b"\xc0" and part[0] != MARKER for part in parts)
    observed = run[low:high]
    if high == len(run) and after[:1] == "?":
        options = losses.originals(parts, observed + "?", _ascii(after[1:]), codec.name)
        if options:
            return Piece(low, high + 1, options, led and _holds(options[0], leaky))
    follow = _ascii(after) if high == len(run) else _next(run[high : high + 3], codec)
    options = losses.originals(parts, observed, follow, codec.name)
    return Piece(low, high, options, led and _holds(options[0], leaky)) if options else None


def _holds(found: str, leaky: bool) -> bool:
    # A codec that drops whole letters of other scripts leaves words that read well and are not whole.
    return not leaky or not any(char >= "\u0370" and char.isalpha() for char in found)


def _ascii(after: str) -> str:
    return after[:1] if after[:1] < "\x80" else ""


def _next(run: str, codec: Double) -> str:
    # What the characters behind a block begin with, once their bytes are restored; lost bytes are made up.
    data = b"".join([codec.table.get(char, b"") for char in run])
    return (data + b"\x80\x80").decode("utf-8", "ignore")[:1]


def unread(text: str, found: Sequence[Place]) -> int:
    """How many runs beyond ASCII the places leave out: what speaks against the codec."""
    gaps = zip([0, *(place.end for place in found)], [*(place.start for place in found), len(text)], strict=True)
    return len(RUN.findall(" ".join([text[low:high] for low, high in gaps])))
