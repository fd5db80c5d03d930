"""Turn bytes into characters without losing any."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.errors import BadReport
from rashomon.records.remark import Remark
from rashomon.records.report import Decoding

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a text that is no UTF-8 may be in, for the detector to choose from.
CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "koi8_u", "iso8859_2",
    "mac_roman", "cp437", "cp866", "cp874", "gb18030", "big5", "cp932", "euc_jp", "iso2022_jp", "cp949",
]  # fmt: skip
_SAMPLE = 65_536
_FEW = 0.02  # as great a share of bytes outside ASCII as curly quotes, dashes and names in English text make up
_SHOWN = 5
_OUTSIDE_ASCII = re.compile(r"[^\x00-\x7f]+")
_UTF8 = re.compile(
    rb"""(?P<whole>(?:[\x00-\x7f]++|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}
        |\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})++)
      |(?P<cut>[\xe1-\xef][\x80-\xbf]|\xe0[\xa0-\xbf]|[\xf1-\xf4][\x80-\xbf]{1,2}|\xf0[\x90-\xbf][\x80-\xbf]?)
      |(?P<single>[\x80-\xff])""",
    re.VERBOSE,
)
_SIGN_IN_WORD = re.compile(r"[\x80-\x9f]|[^\W\d_][\xa1-\xbf×÷]|[\xa1-\xbf×÷][^\W\d_]|[a-zß-ÿ][A-ZÀ-Þ]")
_Odd = tuple[int, bytes, str]


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, how they were come by, and what was odd about that."""

    text: str
    decoding: Decoding
    remarks: tuple[Remark, ...] = ()


def decode_bytes(raw: bytes, *, encoding: str | None = None) -> Decoded:
    """The characters that `raw` stands for.

    `encoding` is the caller's word for it and goes first; then a byte order mark (dropped from the text), UTF-16 or
    UTF-32 by where their zeros stand, UTF-8, and last the likeliest legacy encoding. Where bytes fit no character,
    a remark says which and what stands for them. Raises BadReport if an encoding that was given or marked does not
    fit the bytes at all.
    """
    if encoding is not None:
        return _decode_given(raw, encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _decode_marked(raw[len(mark) :], name)
    wide = _find_wide(raw)
    if wide is not None:
        return Decoded(raw.decode(wide), Decoding(encoding=wide, how="detected"))
    try:
        return Decoded(raw.decode("utf-8"), Decoding(encoding="utf-8", how="detected"))
    except UnicodeDecodeError:
        return _decode_damaged(raw) or _decode_legacy(raw)


def cut_pieces(raw: bytes) -> Iterator[tuple[int, bytes, str, bool]]:
    """Damaged UTF-8 in pieces: where each begins, its bytes, the characters for them, whether they are whole."""
    for piece in _UTF8.finditer(raw):
        words = piece.group()
        if piece.lastgroup == "whole":
            yield piece.start(), words, words.decode("utf-8"), True
        else:
            # One byte alone is a character of cp1252, if it has one there; several are a character whose end is lost.
            text = words.decode("cp1252", "replace") if piece.lastgroup == "single" else "\ufffd"
            yield piece.start(), words, text, False


def _decode_given(raw: bytes, encoding: str) -> Decoded:
    decoding = Decoding(encoding=encoding, how="given")
    try:
        return Decoded(raw.decode(encoding).removeprefix("\ufeff"), decoding)
    except UnicodeDecodeError as error:
        raise BadReport(
            f"byte {error.start} fits no character of the encoding given, {encoding}; leave it out to have one found"
        ) from error


def _decode_marked(rest: bytes, encoding: str) -> Decoded:
    decoding = Decoding(encoding=encoding, how="bom")
    if encoding == "utf-8":
        text, odd = _decode_mending(rest)
        return Decoded(text, decoding, (_remark_replaced(odd),) if odd else ())
    try:
        return Decoded(rest.decode(encoding), decoding)
    except UnicodeDecodeError as error:
        text = rest.decode(encoding, "replace")
        if text.count("\ufffd") * 10 > len(text):
            raise BadReport(f"its byte order mark says {encoding}, but the bytes are not") from error
        return Decoded(text, decoding, (_remark_replaced([(error.start, rest[error.start : error.end], "\ufffd")]),))


def _find_wide(raw: bytes) -> str | None:
    # UTF-16 and UTF-32 of text that has spaces and line ends show zeros at a fixed place in each unit, and only there.
    sample = raw[:_SAMPLE]
    if len(raw) % 2 or b"\0" not in sample:
        return None
    zeros = [sample[k::4].count(0) for k in range(4)]
    units = max(1, len(sample) // 4)
    if len(raw) % 4 == 0 and zeros[0] == 0 and min(zeros[2], zeros[3]) >= units - 1:
        names = ["utf-32-le"]
    elif len(raw) % 4 == 0 and zeros[3] == 0 and min(zeros[0], zeros[1]) >= units - 1:
        names = ["utf-32-be"]
    elif zeros[0] + zeros[2] == 0 and zeros[1] + zeros[3] >= units / 10:
        names = ["utf-16-le"]
    elif zeros[1] + zeros[3] == 0 and zeros[0] + zeros[2] >= units / 10:
        names = ["utf-16-be"]
    else:
        return None
    return next((name for name in names if _fits(raw, name)), None)


def _fits(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _decode_damaged(raw: bytes) -> Decoded | None:
    # UTF-8 with damage: most of what lies outside of ASCII is whole. A character cut off, or a quote mark of cp1252
    # pasted in, does not make a text of another encoding.
    text, odd = _decode_mending(raw)
    whole = sum(map(len, _OUTSIDE_ASCII.findall(text))) - len(odd)
    if whole < max(1, 3 * len(odd)):
        return None
    return Decoded(text, Decoding(encoding="utf-8", how="detected"), (_remark_replaced(odd),))


def _decode_mending(raw: bytes) -> tuple[str, list[_Odd]]:
    odd: list[_Odd] = []
    pieces: list[str] = []
    for at, words, text, whole in cut_pieces(raw):
        pieces.append(text)
        if not whole:
            odd.append((at, words, text))
    return "".join(pieces), odd


def _decode_legacy(raw: bytes) -> Decoded:
    if sum(byte > 127 for byte in raw[:_SAMPLE]) <= _FEW * len(raw[:_SAMPLE]) and _fits(raw, "cp1252"):
        name = "cp1252"
    else:
        name = _detect(raw)
    remark = Remark(
        stage="ingest",
        code="encoding-guessed",
        message=f"no encoding was declared, and the bytes are no UTF-8; read as {name}",
    )
    return Decoded(raw.decode(name), Decoding(encoding=name, how="detected"), (remark,))


def _detect(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    outside = next(index for index, byte in enumerate(raw) if byte > 127)
    start = max(0, outside - _SAMPLE // 4)
    found = from_bytes(raw[start : start + _SAMPLE], cp_isolation=CANDIDATES, preemptive_behaviour=False)
    likely = [match.encoding for match in found if _fits(raw, match.encoding)]
    # Of encodings much alike, such as the Central European ones, the right one puts no signs inside of words.
    sample = raw[start : start + _SAMPLE]
    ranked = sorted(likely, key=lambda name: len(_SIGN_IN_WORD.findall(sample.decode(name, "ignore"))))
    if _fits(raw, "cp1252") and (not ranked or raw.decode(ranked[0]) == raw.decode("cp1252")):
        return "cp1252"
    return ranked[0] if ranked else "latin-1"


def _remark_replaced(odd: list[_Odd]) -> Remark:
    shown = ", ".join(f"{piece.hex(' ')} at byte {at} ({mended!r})" for at, piece, mended in odd[:_SHOWN])
    more = f" and {len(odd) - _SHOWN} more" if len(odd) > _SHOWN else ""
    return Remark(
        stage="ingest",
        code="bytes-replaced",
        message=f"bytes that are no characters of this encoding, and what stands for them: {shown}{more}",
    )
