"""Find the characters that a sequence with lost bytes may have stood for."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.damage import DOUBLE, forward

MOST = 64  # originals weighed at one place
LIKELY = 16  # the same where much else is open
EDGES = (" ", ",", ".", "\n", ")", ";", ":", "-")  # what a reader may have swallowed with a broken pair


def length_of(lead: int) -> int:
    """How many bytes a UTF-8 sequence has that begins with `lead`; 0 if none does."""
    return 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 0


def completions(known: Sequence[int | None], tables: Characters) -> tuple[str, ...]:
    """The printable characters whose UTF-8 bytes are `known`, None standing for a lost byte; the frequent ones first.

    All of them where one byte after the lead is lost, the ones that training saw where it is more.
    """
    missing = [place for place, byte in enumerate(known) if byte is None]
    found: list[str] = []
    if len(missing) == 1 and missing[0] > 0:
        for byte in range(0x80, 0xC0):
            data = bytes(byte if value is None else value for value in known)
            try:
                found.append(data.decode("utf-8"))
            except UnicodeDecodeError:
                continue
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
    swallowed what came next.
    """
    extras: tuple[str, ...] = ("",)
    if observed.endswith("?"):
        extras = ("", *EDGES, "?") if codec in DOUBLE else ("", "?")
        choices = choices[:LIKELY]
    return tuple(
        before + char + behind + extra
        for char in choices
        for extra in extras
        if _fits(before + char + behind + extra, observed, after, codec)
    )


def _fits(original: str, observed: str, after: str, codec: str) -> bool:
    seen = forward(original + after, codec)
    if after >= "\x80":
        # What follows has to begin as it does by itself, or its bytes fell in with those before.
        firsts = {one[:1] for one in forward(after, codec)}
        return any(one.startswith(observed) and one[len(observed) : len(observed) + 1] in firsts for one in seen)
    return observed + after in seen
