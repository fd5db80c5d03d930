"""Lead characters back to the bytes that they were decoded from."""

import codecs
from collections.abc import Sequence
from itertools import accumulate

from rashomon.ingest.decode import BYTE_ORDER_MARKS, Decoded, cut_pieces
from rashomon.ingest.page.reading import PageText
from rashomon.records.report import Extraction

_SHIFTING = ("iso2022", "hz", "utf-7")


def map_to_bytes(raw: bytes, decoded: Decoded, page: PageText) -> Extraction:
    """How the text of `page` came out of `raw`: each stretch of it with the bytes that it stands for.

    Those bytes, decoded, their character references read and their white space collapsed, are the stretch itself. In
    an encoding whose bytes mean nothing without those before them there is no map.
    """
    if decoded.decoding.encoding.startswith(_SHIFTING):
        return Extraction(tool=page.tool, version=page.version)
    found = iter(find_bytes(raw, decoded, [place for way in page.ways for place in way[2:]]))
    ways = tuple((start, end, next(found), next(found)) for start, end, *_ in page.ways)
    return Extraction(tool=page.tool, version=page.version, map=ways)


def find_bytes(raw: bytes, decoded: Decoded, places: Sequence[int]) -> list[int]:
    """Where in `raw` the character at each of `places` begins; they must not fall, and may stand at the text's end."""
    text, name = decoded.text, decoded.decoding.encoding
    skipped = _count_mark(raw, decoded)
    if len(text) == len(raw) - skipped:
        return [skipped + place for place in places]
    if text.encode(name, "replace") == raw[skipped:]:
        widths = (len(text[start:end].encode(name)) for start, end in zip((0, *places), places, strict=False))
        return list(accumulate(widths, initial=skipped))[1:]
    starts = _pair_pieces(raw, skipped) if name == "utf-8" else _feed(raw, skipped, name)
    return [starts[place] if place < len(starts) else len(raw) for place in places]


def _count_mark(raw: bytes, decoded: Decoded) -> int:
    # A mark that was dropped from the text, not one that stands for a character in it.
    for mark, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark) and codecs.lookup(decoded.decoding.encoding).name == name:
            return len(mark)
    return 0


def _pair_pieces(raw: bytes, skipped: int) -> list[int]:
    starts: list[int] = []
    for at, words, text, whole in cut_pieces(raw[skipped:]):
        widths = [len(character.encode("utf-8")) for character in text] if whole else [len(words)]
        starts += list(accumulate(widths, initial=skipped + at))[:-1]
    return starts


def _feed(raw: bytes, skipped: int, name: str) -> list[int]:
    decoder = codecs.getincrementaldecoder(name)("replace")
    starts: list[int] = []
    begun = skipped
    for at in range(skipped, len(raw)):
        found = decoder.decode(raw[at : at + 1], final=at == len(raw) - 1)
        if found:
            starts += [begun] * len(found)
            begun = at + 1
    return starts
