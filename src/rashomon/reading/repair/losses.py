"""Find the characters that a sequence with lost bytes may have stood for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.damage import alike, double, readings
from rashomon.reading.repair.marks import MARKS

MARKER = 0x1A  # stands for U+FFFD among bytes: ASCII has it as "substitute"
MOST = 64  # originals weighed at one place
LIKELY = 16  # the same where much else is open
PAIRED = 20  # the same for each of two losses
KINDS = 600  # lossy stretches of one codec looked into in one text; what else it has is left alone
EDGES = (" ", ",", ".", "\n", ")", ";", ":", "-")  # what a reader may have swallowed with a broken pair
LETTERS = "áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßœšžćčđğışţțăąęłńśźżěřůőűșțȘȚÁÀÂÄÅÆÇÉÈÊËÍÎÑÓÔÖØÚÜ£€©®°·«»"


@dataclass(frozen=True, slots=True)
class Losses:
    """What was found out of lossy stretches while one text is repaired."""

    tables: Characters
    candidates: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    fitting: dict[str, dict[tuple[object, ...], tuple[str, ...]]] = field(default_factory=dict)
    ranked: dict[tuple[object, ...], tuple[str, ...]] = field(default_factory=dict)

    def originals(self, parts: Sequence[str | bytes], observed: str, after: str, codec: str) -> tuple[str, ...]:
        """What a reader of `codec` turned into `observed`, with `after` behind it; the first is the most frequent.

        `parts` are the text of whole sequences and the bytes of broken ones, MARKER standing for a U+FFFD. Empty where
        nothing fits, and where the text has had its share of attempts: time stays linear so.
        """
        known = self.fitting.setdefault(codec, {})
        key = (*parts, observed, after)
        found = known.get(key)
        if found is None:
            found = ()
            if len(known) < KINDS:
                found = known[key] = self._originals(parts, observed, after, codec)
        return found

    def _originals(self, parts: Sequence[str | bytes], observed: str, after: str, codec: str) -> tuple[str, ...]:
        lost = [place for place, part in enumerate(parts) if isinstance(part, bytes)]
        choices = [self._candidates(part) if isinstance(part, bytes) else (part,) for part in parts]
        if len(lost) == 1:
            place = lost[0]
            return originals(
                "".join(map(str, parts[:place])),
                choices[place],
                "".join(map(str, parts[place + 1 :])),
                observed,
                after,
                codec,
            )
        several = ["".join(chosen) for chosen in product(*[found[:PAIRED] for found in choices])]
        return originals("", tuple(several), "", observed, after, codec)

    def _candidates(self, lost: bytes) -> tuple[str, ...]:
        found = self.candidates.get(lost)
        if found is None:
            found = self.candidates[lost] = candidates(lost, self.tables)
        return found


def length_of(lead: int) -> int:
    """How many bytes a UTF-8 sequence has that begins with `lead`; 0 if none does."""
    return 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 0


def candidates(lost: bytes, tables: Characters) -> tuple[str, ...]:
    """The characters of which `lost` may be what is left, MARKER standing for bytes that are not known."""
    values: list[int | None] = [None if byte == MARKER else byte for byte in lost]
    lead = values[0]
    if lead is not None and lead >= 0xC0:
        length = length_of(lead)
        return completions((values + [None] * length)[:length], tables)
    # The lead is lost: one of the characters that are frequent among Latin letters.
    tail = bytes(value for value in values if value is not None)
    frequent = sorted({*MARKS, *LETTERS}, key=lambda char: (-tables.frequency(char), char))
    return tuple(char for char in frequent if char.encode("utf-8").endswith(tail))


def completions(known: Sequence[int | None], tables: Characters) -> tuple[str, ...]:
    """The printable characters whose UTF-8 bytes are `known`, None standing for a lost byte; the frequent ones first.

    All of them where one byte after the lead is lost, the ones that training saw where it is more.
    """
    missing = [place for place, byte in enumerate(known) if byte is None]
    found: list[str] = []
    if len(missing) == 1 and missing[0] > 0:
        place = missing[0]
        low = bytes(byte for byte in known[:place] if byte is not None)
        high = bytes(byte for byte in known[place:] if byte is not None)
        # What is not UTF-8 falls out of the row.
        row = b"".join([low + bytes((byte,)) + high for byte in range(0x80, 0xC0)])
        found += row.decode("utf-8", "ignore")
    else:
        leads = range(0xC2, 0xF0) if known[0] is None else (known[0],)
        for lead in leads:
            if length_of(lead) == len(known):
                for char in tables.by_start.get(bytes((lead,)), ()):
                    data = char.encode("utf-8")
                    if all(value is None or value == byte for value, byte in zip(known, data, strict=True)):
                        found.append(char)
    found = [char for char in found if char.isprintable()]
    return tuple(sorted(found, key=lambda char: (-tables.frequency(char), char)))[:MOST]


def originals(
    before: str, choices: tuple[str, ...], behind: str, observed: str, after: str, codec: str
) -> tuple[str, ...]:
    """The originals that a reader of `codec` would have turned into `observed`, with `after` behind it.

    `before` and `behind` are what stands around the character with the lost byte, of which `choices` lists the
    candidates; `after` is what follows in the original. An original may be longer than a character, where a reader
    swallowed what came next. `codec` is one of two bytes.
    """
    extras: tuple[str, ...] = ("",)
    if observed.endswith("?"):
        extras = ("", *EDGES, "?")
    # What follows has to begin as it does by itself, or its bytes fell in with those before.
    firsts = {one[:1] for one in readings(after, codec)} if after >= "\x80" else {after}
    visible = {*observed, *firsts}
    known: dict[tuple[object, ...], bool] = {}
    out = []
    for place, char in enumerate(choices):
        for extra in extras if place < LIKELY else extras[:1]:
            original = before + char + behind + extra
            key = (
                extra,
                *alike((before[-1:] + char + (behind + extra + after)[:1]).encode("utf-8"), double(codec), visible),
            )
            fits = known.get(key)
            if fits is None:
                fits = known[key] = _fits(original, observed, after, firsts, codec)
            if fits:
                out.append(original)
    return tuple(out)


def _fits(original: str, observed: str, after: str, firsts: set[str], codec: str) -> bool:
    seen = readings(original + after, codec)
    if after >= "\x80":
        return any(one.startswith(observed) and one[len(observed) : len(observed) + 1] in firsts for one in seen)
    return observed + after in seen
