"""Say where a holder stands to what it tells."""

from collections.abc import Iterable
from dataclasses import dataclass

from rashomon.export.visible import flatten
from rashomon.records.comparison import Badge, Holder, Letter

_SIGNS: dict[Badge, str] = {"party": "[p]", "first_hand": "[f]"}
_NAMES: dict[Badge, str] = {"party": "party", "first_hand": "first hand"}
_MEANINGS: dict[Badge, str] = {"party": "a party to what it tells of", "first_hand": "was there, or saw it"}
LETTERS: dict[Letter, str] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
_UNRATED: Letter = "F"  # what nobody rated has this letter, too
_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A sign beside a holder's name, what it means, and the words of its report that say so, where they do."""

    sign: str
    name: str
    meaning: str
    words: str = ""


def mark_holder(holders: Iterable[Holder]) -> tuple[Mark, ...]:
    """The badges of a holder, and the letter that a person gave it; no mark where nobody gave one."""
    found: dict[str, Mark] = {}
    for holder in holders:
        for badge, quote in zip(holder.badges, holder.badge_quotes, strict=True):
            words = flatten(quote)
            words = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
            found.setdefault(badge, Mark(sign=_SIGNS[badge], name=_NAMES[badge], meaning=_MEANINGS[badge], words=words))
        if holder.reliability != _UNRATED:
            meaning = f"{LETTERS[holder.reliability]}, as somebody rated it"
            mark = Mark(sign=f"[{holder.reliability}]", name=holder.reliability, meaning=meaning)
            found.setdefault("letter", mark)
    return tuple(found[key] for key in (*_SIGNS, "letter") if key in found)


def explain_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Each mark that stands in some rows once, without the words, for a legend."""
    known = {mark.sign: Mark(sign=mark.sign, name=mark.name, meaning=mark.meaning) for mark in marks}
    return tuple(known[sign] for sign in sorted(known, key=lambda sign: (sign.isupper(), sign != "[p]", sign)))
