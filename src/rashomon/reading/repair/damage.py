"""Turn characters back into the bytes that they were wrongly read from."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache

LOST = "\ufffd"
SINGLE = ("cp1252", "latin-1", "cp1251", "koi8-r", "mac-roman", "cp437", "cp1250", "cp850", "cp866")
# The names under which a decoder of the family may have read; the first gives the bytes of a character.
DOUBLE = {
    "gbk": ("gb18030", "gbk"),
    "big5": ("big5", "cp950", "big5hkscs"),
    "cp932": ("cp932", "shift_jis"),
    "cp949": ("cp949", "euc_kr"),
}
LEADS_2, LEADS_3, LEADS_4, TAILS = range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5), range(0x80, 0xC0)


@dataclass(frozen=True, slots=True)
class Single:
    """A codec of one byte a character; bytes that it leaves undefined stand for themselves, as browsers read them.

    `sure` finds what may be UTF-8 read in this codec; `loose` finds as well what lost a byte without a trace. `token`
    parts what they find: its first group is whole sequences, anything else has lost a byte.
    """

    name: str
    alphabet: str
    encoding: object
    holes: frozenset[int]
    sure: re.Pattern[str]
    loose: re.Pattern[str]
    token: re.Pattern[str]

    def bytes_of(self, text: str) -> bytes:
        """The bytes of `text`; raises UnicodeEncodeError if it has characters beyond the codec."""
        return codecs.charmap_encode(text, "strict", self.encoding)[0]  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Double:
    """A codec of two bytes a character; `starts` finds runs that may begin with UTF-8 read in this codec.

    `table` gives the bytes of a character, `reads` the characters that the variants make of one byte or two.
    """

    name: str
    variants: tuple[str, ...]
    table: dict[str, bytes]
    reads: dict[bytes, str]
    starts: re.Pattern[str]


@cache
def single(name: str) -> Single:
    """The tables of a codec of one byte."""
    alphabet = []
    holes = set()
    for byte in range(256):
        try:
            alphabet.append(bytes((byte,)).decode(name))
        except UnicodeDecodeError:
            holes.add(byte)
            alphabet.append(chr(byte))
    leads_2, leads_3, leads_4, tails = (
        re.escape("".join(alphabet[byte] for byte in part)) for part in (LEADS_2, LEADS_3, LEADS_4, TAILS)
    )
    leads, tail = f"[{leads_2}{leads_3}{leads_4}]", f"[{tails}]"
    # The first character is looked for by itself, which is fast; what must follow depends on it.
    whole = f"(?<=[{leads_2}]){tail}|(?<=[{leads_3}]){tail}{{2}}|(?<=[{leads_4}]){tail}{{3}}"
    lost = f"(?<=[{leads_2}]){LOST}|(?<=[{leads_3}])(?:{tail}{LOST}|{LOST}{tail}|{LOST}{{1,2}})"
    lost += f"|(?<={re.escape(alphabet[0xE2])}){re.escape(alphabet[0x80])}[{LOST}?]?"
    spaced = f"|(?<=[{leads_3}])(?:{tail} | {tail})|(?<=[{leads_2}]) " if "\xa0" in (alphabet[b] for b in TAILS) else ""
    dropped = ""
    if holes & set(TAILS):
        dropped = rf"|(?<=[{leads_3}]){tail}\??|(?<=[{leads_2}])\??"
    sure = f"{leads}(?:{whole}|{lost})"
    loose = f"{leads}(?:{whole}|{lost}{spaced}{dropped})"
    return Single(
        name,
        "".join(alphabet),
        codecs.charmap_build("".join(alphabet)),
        frozenset(holes),
        re.compile(f"{sure}(?:{sure})*"),
        re.compile(f"{loose}(?:{loose})*"),
        re.compile(f"((?:{leads}(?:{whole}))+)|{loose}"),
    )


@cache
def double(name: str) -> Double:
    """The tables of a codec of two bytes."""
    variants = DOUBLE[name]
    table: dict[str, bytes] = {}
    reads: dict[bytes, str] = {}
    rows = [[bytes((byte,)) for byte in range(0x80, 0x100)]]
    rows += [[bytes((lead, trail)) for trail in range(0x30, 0xFF)] for lead in range(0x81, 0xFF)]
    for variant in variants:
        for row in rows:
            # A line end completes no character, so that each line holds what became of one entry of the row.
            for data, char in zip(row, b"\n".join([*row, b""]).decode(variant, "replace").split("\n"), strict=False):
                if len(char) == 1 and char != LOST:
                    table.setdefault(char, data)
                    reads[data] = reads.get(data, "") + char
    if name == "gbk":
        table["€"] = b"\x80"  # as Windows and browsers read it
        reads[b"\x80"] = "€"
    starts = []
    for char, data in table.items():
        if data[0] in LEADS_2 or data[0] in LEADS_3 or data[0] in LEADS_4:
            if len(data) == 1 or data[1] in TAILS:
                starts.append(char)
        elif name == "cp949" and data[0] in TAILS and len(data) > 1 and data[1] < 0x80:
            starts.append(char)
    return Double(
        name,
        variants,
        table,
        reads,
        re.compile(f"[{re.escape(''.join(starts))}{LOST}](?<![^\x00-\x7f].)[^\x00-\x7f]*", re.DOTALL),
    )


def forward(original: str, name: str) -> frozenset[str]:
    """All that readers of the codec `name` make of the UTF-8 bytes of `original`.

    Readers differ in what they do with a byte that the codec does not have: drop it, put U+FFFD for it or for the pair
    (as WHATWG's Encoding Standard has it), or put a question mark for it or for the pair.
    """
    return frozenset(readings(original, name))


def readings(original: str, name: str) -> Iterator[str]:
    """The same one by one, the usual ones first."""
    data = original.encode("utf-8")
    if name not in DOUBLE:
        yield from _bytewise(data, single(name))
        return
    codec = double(name)
    for mode in ("ignore", "replace"):
        for variant in codec.variants:
            yield data.decode(variant, mode)
    yield _pairwise(data, codec, LOST, False)
    yield _pairwise(data, codec, "?", False)
    yield _pairwise(data, codec, "?", True)


def alike(data: bytes, codec: Double, visible: Set[str]) -> tuple[object, ...]:
    """What sets the readings of `data` apart: equal answers mean that readers who show only `visible` see the same."""
    reads = codec.reads
    found: list[object] = []
    for point in range(len(data)):
        for window in (data[point : point + 1], data[point : point + 2]):
            chars = reads.get(window, "")
            found.append(chars if not chars or not visible.isdisjoint(chars) else len(chars))
    return tuple(found)


def _bytewise(data: bytes, codec: Single) -> Iterator[str]:
    yield "".join([codec.alphabet[byte] for byte in data])
    if not codec.holes.isdisjoint(data):
        for mark in ("", LOST, "?"):
            yield "".join([mark if byte in codec.holes else codec.alphabet[byte] for byte in data])


def _pairwise(data: bytes, codec: Double, mark: str, swallow: bool) -> str:
    # A broken pair gives one mark, and its second byte is read again if it is ASCII, unless the reader swallows it.
    out = []
    point = 0
    while point < len(data):
        one, two = data[point : point + 1], data[point : point + 2]
        if one < b"\x80":
            out.append(one.decode("ascii"))
            point += 1
        elif len(two) == 2 and two in codec.reads:
            out.append(two.decode(codec.variants[0], "replace"))
            point += 2
        elif one in codec.reads:
            out.append(codec.reads[one][0])
            point += 1
        else:
            out.append(mark)
            point += 2 if len(two) == 2 and (two[1] >= 0x80 or swallow) else 1
    return "".join(out)
