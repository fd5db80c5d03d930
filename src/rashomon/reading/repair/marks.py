"""Tell which punctuation mark stood at a place from what stands around it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

DOUBLE, SINGLE = "“”", "‘’"
MARKS = "–—‘’“”„…•‚―‐‑′″"
# How much of the belief goes to each context, the plainest first: the detailed ones are seldom wrong, but they may be.
SHARES = (0.04, 0.04, 0.12, 0.8)
_KINDS = {" ": " ", "\t": " ", "\xa0": " ", "\n": "\n", "\r": "\n", "": "\n", "s": "s", ",": ","}
_KINDS |= dict.fromkeys(".!?", ".") | dict.fromkeys(";:", ";") | dict.fromkeys("([{<", "(") | dict.fromkeys(")]}>", ")")
_KINDS |= {mark: mark for mark in "‘’“”"} | {'"': '"', "'": "'"} | dict.fromkeys("–—-", "-")


def kind(char: str) -> str:
    """The kind of a neighbour: a letter by its case, a digit, a space, or what sort of punctuation."""
    found = _KINDS.get(char)
    if found is not None:
        return found
    if char.isalpha():
        return "A" if char.isupper() else "a" if char.islower() else "o"
    return "0" if char.isdigit() else "*"


def keys(before: str, after: str, opened: str) -> tuple[str, ...]:
    """What is known of a place, from the most detailed to the least.

    `before` and `after` hold up to three characters on either side; `opened` is the state of quotation, of `state`.
    """
    near = kind(before[-1:]) + kind(after[:1])
    far = kind(before[-2:-1]) if len(before) > 1 else "\n"
    further = kind(after[1:2]) if len(after) > 1 else "\n"
    contraction = _contraction(after) if near[0] in "aAs" and near[1] in "as" else ""
    return f"{far}{near}{further}{opened}{contraction}", f"{near}{opened}{contraction}", f"{near}{opened[:1]}", near


def _contraction(after: str) -> str:
    word = ""
    for char in after[:3]:
        if not char.isalpha():
            break
        word += char.lower()
    return "c" if word in ("s", "t", "re", "ve", "ll", "d", "m") else "n"


def state(previous: str, following: str) -> str:
    """The state of quotation from the nearest double marks of the paragraph on either side.

    "" where there is none, "?" where what follows is not known, for want of a byte.
    """
    return ("(" if previous == "“" else ")" if previous == "”" else ".") + (
        "(" if following == "“" else ")" if following == "”" else following or "."
    )


def group(mark: str) -> str:
    """The marks that a text that uses `mark` is sure to use as well."""
    return DOUBLE if mark in DOUBLE else SINGLE if mark in SINGLE else mark


def rank(
    options: Sequence[str],
    known: tuple[str, ...],
    seen: frozenset[str],
    counts: Mapping[str, Mapping[str, float]],
    style: Mapping[str, tuple[float, float]],
) -> list[tuple[str, float]]:
    """The marks of `options` with their probabilities, likeliest first.

    Counts of the detailed contexts are backed off to the plainer ones (Witten and Bell 1991); `seen` holds the marks
    that stand elsewhere in the text, whose likelihood ratios are in `style`.
    """
    chances = dict.fromkeys(options, 1.0 / len(options))
    mixed = dict.fromkeys(options, 0.0)
    for key, share in zip(reversed(known), SHARES, strict=True):
        row = counts.get(key, {})
        found = {mark: row.get(mark, 0.0) for mark in options}
        total = sum(found.values())
        kinds = sum(1 for count in found.values() if count) or 1
        chances = {mark: (found[mark] + kinds * chances[mark]) / (total + kinds) for mark in options}
        for mark in options:
            mixed[mark] += share * chances[mark]
    weighed = {}
    for mark, chance in mixed.items():
        yes, no = style.get(mark, (1.0, 1.0))
        weighed[mark] = chance * (yes if any(other in seen for other in group(mark)) else no)
    total = math.fsum(weighed.values()) or 1.0
    return sorted(((mark, weight / total) for mark, weight in weighed.items()), key=lambda item: (-item[1], item[0]))
