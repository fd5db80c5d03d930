"""Find the places of a text that read as UTF-8 once their bytes are restored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.damage import DOUBLE, LOST, Double, Single, double, single
from rashomon.reading.repair.losses import completions, length_of, originals
from rashomon.reading.repair.marks import MARKS

MARKER = 0x1A  # stands for U+FFFD among bytes: ASCII has it as "substitute"
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
LETTERS = "áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßœšžćčđğışţțăąęłńśźżěřůőűÁÀÂÄÅÆÇÉÈÊËÍÎÑÓÔÖØÚÜ£€©®°·«»"
RUN = re.compile("[^\x00-\x7f]+")
BOUNDARY = re.compile(r"\w+|\W+")


Block = tuple[int, int, tuple[str, ...]]  # start and end within a run, and what may have stood there
Known = dict[tuple[str, bytes, str, str, str], tuple[str, ...]]  # what was found out of lossy blocks


class Piece(NamedTuple):
    """`text[start:end]` stood for `options[0]`, or, where bytes are lost, for any of `options`."""

    start: int
    end: int
    options: tuple[str, ...]


class Place(NamedTuple):
    """A stretch of text all of whose characters read as UTF-8, in one piece or several."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    shaky: bool = False  # other characters of the same run do not read, so that these may read by chance

    @property
    def reading(self) -> str:
        """What stood here, by the first option of each piece."""
        return "".join(piece.options[0] for piece in self.pieces)

    @property
    def losses(self) -> int:
        """How many of the pieces lost a byte."""
        return sum(len(piece.options) > 1 for piece in self.pieces)


def places(text: str, codec: str, tables: Characters, *, loose: bool) -> Iterator[Place]:
    """The places that read as UTF-8 in `codec`, in order; `loose` takes those that lost a byte without a trace."""
    if codec in DOUBLE:
        yield from _paired(text, double(codec), tables)
    else:
        yield from _alone(text, single(codec), tables, loose=loose)


def _alone(text: str, codec: Single, tables: Characters, *, loose: bool) -> Iterator[Place]:
    known: dict[str, tuple[Block, ...] | None] = {}
    options: dict[str, tuple[str, ...]] = {}
    for match in (codec.loose if loose else codec.sure).finditer(text):
        start, end = match.span()
        raw = match.group()
        try:
            found = codec.bytes_of(raw).decode("utf-8")
        except UnicodeError:
            if raw not in known:
                known[raw] = _tokens(raw, codec, tables, options)
            parts = known[raw]
            if parts:
                yield Place(
                    start, end, tuple(Piece(start + low, start + high, options) for low, high, options in parts)
                )
            continue
        yield Place(start, end, tuple(_words(found, start)) if len(found) > 8 else (Piece(start, end, (found,)),))


def _words(found: str, start: int) -> Iterator[Piece]:
    # In a codec of one byte a character, a word is as long in raw text as its UTF-8 is in bytes.
    for word in BOUNDARY.findall(found):
        end = start + len(word.encode("utf-8"))
        yield Piece(start, end, (word,))
        start = end


def _tokens(raw: str, codec: Single, tables: Characters, known: dict[str, tuple[str, ...]]) -> tuple[Block, ...] | None:
    out: list[Block] = []
    for match in codec.token.finditer(raw):
        low, high = match.span()
        token = match.group()
        if match.group(1):
            try:
                options: tuple[str, ...] = (codec.bytes_of(token).decode("utf-8"),)
            except UnicodeError:
                return None
        else:
            if token not in known:
                known[token] = _completed(token, codec, tables)
            options = known[token]
            if not options:
                return None
        if out and len(options) == 1 and len(out[-1][2]) == 1 and match.group(1):
            out[-1] = (out[-1][0], high, (out[-1][2][0] + options[0],))
        else:
            out.append((low, high, options))
    return tuple(out)


def _completed(token: str, codec: Single, tables: Characters) -> tuple[str, ...]:
    if " " in token:  # a no-break space that became a plain one on the way
        try:
            char = codec.bytes_of(token.replace(" ", "\xa0")).decode("utf-8")
        except UnicodeError:
            return ()
        return (char,) if token[-1] != " " or char > "\u2fff" else (char, char + " ")
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


def _paired(text: str, codec: Double, tables: Characters) -> Iterator[Place]:
    known: dict[tuple[str, str], list[Block | None]] = {}
    lost: Known = {}
    for match in codec.starts.finditer(text):
        start, end = match.span()
        key = (match.group(), text[end : end + 2])
        if key not in known:
            known[key] = _blocks(*key, codec, tables, lost)
        shaky = None in known[key]
        pieces: list[Piece] = []
        for block in known[key]:
            if block is not None:
                pieces.append(Piece(start + block[0], start + block[1], block[2]))
            elif pieces:
                yield Place(pieces[0].start, pieces[-1].end, tuple(pieces), shaky)
                pieces = []
        if pieces:
            yield Place(pieces[0].start, pieces[-1].end, tuple(pieces), shaky)


def _blocks(run: str, after: str, codec: Double, tables: Characters, known: Known) -> list[Block | None]:
    """The stretches of a run at whose both ends a character and a sequence end together; None where one does not read."""
    parts = [bytes((MARKER,)) if char == LOST else codec.table.get(char, FOREIGN) for char in run]
    data = b"".join(parts)
    ends = dict(zip(accumulate(map(len, parts)), range(1, len(parts) + 1), strict=True))
    out: list[Block | None] = []
    tokens: list[re.Match[bytes]] = []
    low = 0
    for token in TOKEN.finditer(data):
        tokens.append(token)
        high = ends.get(token.end())
        if high is None:
            continue
        block = _block(tokens, run, low, high, after, codec, tables, known)
        last = out[-1] if out else None
        if block and last and len(block[2]) == len(last[2]) == 1 and len(last[2][0]) < 8 and last[1] == low:
            out[-1] = (last[0], high, (last[2][0] + block[2][0],))
        else:
            out.append(block)
        tokens = []
        low = high
    if tokens:
        out.append(None)
    return out


def _block(
    tokens: list[re.Match[bytes]],
    run: str,
    low: int,
    high: int,
    after: str,
    codec: Double,
    tables: Characters,
    known: Known,
) -> Block | None:
    kinds = [token.lastgroup for token in tokens]
    if "part" not in kinds:
        if "bad" in kinds or "whole" not in kinds:
            return None
        return low, high, (b"".join([token.group() for token in tokens]).decode("utf-8"),)
    if "bad" in kinds or kinds.count("part") > 1:
        return None
    place = kinds.index("part")
    before = b"".join([token.group() for token in tokens[:place]]).decode("utf-8")
    behind = b"".join([token.group() for token in tokens[place + 1 :]]).decode("utf-8")
    lost = tokens[place].group()
    observed = run[low:high]
    if high == len(run) and after[:1] == "?":
        found = _fitting(before, lost, behind, observed + "?", _ascii(after[1:]), codec, tables, known)
        if found:
            return low, high + 1, found
    follow = _ascii(after) if high == len(run) else _next(run[high : high + 3], codec)
    found = _fitting(before, lost, behind, observed, follow, codec, tables, known)
    return (low, high, found) if found else None


def _fitting(
    before: str, lost: bytes, behind: str, observed: str, follow: str, codec: Double, tables: Characters, known: Known
) -> tuple[str, ...]:
    key = (before, lost, behind, observed, follow)
    if key not in known:
        known[key] = originals(before, _possible(lost, tables), behind, observed, follow, codec.name)
    return known[key]


def _ascii(after: str) -> str:
    return after[:1] if after[:1] < "\x80" else ""


def _next(run: str, codec: Double) -> str:
    # What the characters behind a block begin with, once their bytes are restored; lost bytes are made up.
    data = b"".join([codec.table.get(char, b"") for char in run])
    return (data + b"\x80\x80").decode("utf-8", "ignore")[:1]


def _possible(lost: bytes, tables: Characters) -> tuple[str, ...]:
    values: list[int | None] = [None if byte == MARKER else byte for byte in lost]
    lead = values[0]
    if lead is not None and lead >= 0xC0:
        length = length_of(lead)
        return completions((values + [None] * length)[:length], tables)
    # The lead is lost: one of the characters that are frequent among Latin letters.
    tail = bytes(value for value in values if value is not None)
    frequent = sorted({*MARKS, *LETTERS}, key=lambda char: (-tables.frequency(char), char))
    return tuple(char for char in frequent if char.encode("utf-8").endswith(tail))


def unread(text: str, found: list[Place], codec: str) -> int:
    """How many runs beyond ASCII the places leave out: what speaks against the codec."""
    gaps = zip([0, *(place.end for place in found)], [*(place.start for place in found), len(text)], strict=True)
    return len(RUN.findall(" ".join([text[low:high] for low, high in gaps])))
