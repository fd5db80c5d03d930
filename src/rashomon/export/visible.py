"""Show what cannot be seen in a text."""

import re
import unicodedata

_CONTROL_NAMES = {
    "\0": "NULL",
    "\a": "BELL",
    "\b": "BACKSPACE",
    "\t": "TAB",
    "\n": "LINE FEED",
    "\v": "LINE TABULATION",
    "\f": "FORM FEED",
    "\r": "CARRIAGE RETURN",
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
    "\x85": "NEXT LINE",
}
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"))

# Control characters but for tab and line feed, bidirectional embeddings, overrides and isolates, lone surrogates.
_STEERING_RANGES = ((0x00, 0x09), (0x0B, 0x20), (0x7F, 0xA0), (0x202A, 0x202F), (0x2066, 0x206A), (0xD800, 0xE000))
_SHOWN = {point: f"⟨U+{point:04X}⟩" for first, end in _STEERING_RANGES for point in range(first, end)}
_STEERING = re.compile("[" + "".join(f"{chr(first)}-{chr(end - 1)}" for first, end in _STEERING_RANGES) + "]")


def neutralise(text: str) -> str:
    """`text` with each character that could steer a terminal or turn the line around as a visible ⟨U+001B⟩.

    Tab and line feed stay, so do the joiners and direction marks that scripts need.
    """
    return text.translate(_SHOWN) if _STEERING.search(text) else text


def flatten(text: str) -> str:
    """`text` on one line, each run of white space a single space, safe to print."""
    return neutralise(" ".join(text.split()))


def number(character: str) -> str:
    """The code point in the notation of the Unicode Standard, such as U+200B."""
    return f"U+{ord(character):04X}"


def show(text: str) -> str:
    """`text` for a person: as it is where it can be seen, with names for the characters that cannot.

    A plain space between other characters is seen; one that stands at an edge, or alone, is not.
    """
    if not text:
        return "nothing"
    core = text.strip(" ")
    if core and not any(unicodedata.category(character) in _UNSEEN for character in core if character != " "):
        return text if core == text else f"“{text}”"
    return _name_all(text)


def _name_all(text: str) -> str:
    parts: list[str] = []
    seen = ""
    for character in text:
        if unicodedata.category(character) in _UNSEEN:
            parts += [seen] if seen else []
            parts.append(_name(character))
            seen = ""
        else:
            seen += character
    parts += [seen] if seen else []
    return " + ".join(_count(parts))


def _count(parts: list[str]) -> list[str]:
    counted: list[str] = []
    at = 0
    while at < len(parts):
        alike = at
        while alike < len(parts) and parts[alike] == parts[at]:
            alike += 1
        counted.append(parts[at] if alike == at + 1 else f"{parts[at]} ×{alike - at}")
        at = alike
    return counted


def _name(character: str) -> str:
    name = unicodedata.name(character, _CONTROL_NAMES.get(character, ""))
    return f"{number(character)} {name}".rstrip()
