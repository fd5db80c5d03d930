"""Tell which language a text is in."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

VERSION = "1"
_SAMPLE = 1_500  # code points of the text that are looked at
_WORD = re.compile(r"[^\s\d!-/:-@\[-`{-~«»“”„‘’…–—।،؛؟፣።]+")  # not \\w: that leaves out the vowel signs of India
_LETTER_WEIGHT = 0.5
_LEAST = 1.2  # evidence below which no language is named
_MARGIN = 1.25  # how many times the evidence of the best that is no kin the winner needs
_DISTINCT = 2  # so many different words of the winner's must stand in the text
_DENSITY = 0.06  # the least part of the words that must be among the winner's most common


@dataclass(frozen=True, slots=True)
class _Profiles:
    """Where scripts stand, which language each serves, the shares of languages in its words and letters, and kin."""

    scripts: tuple[tuple[int, int, str], ...]
    languages: dict[str, str]
    words: dict[str, dict[str, dict[str, float]]]
    letters: dict[str, dict[str, dict[str, float]]]
    kin: tuple[frozenset[str], ...]


def identify(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of `text` is in; None where it is too short to tell, or unsure.

    Looks at the first 1,500 code points only. The script decides where it serves one language; else words so common
    that every sentence has some, and letters that few languages have, each counting the more the fewer share it.
    Three-letter codes stand for languages without a two-letter one.
    """
    profiles = _load()
    sample = text[:_SAMPLE].lower()
    script = _find_script(sample, profiles)
    if script is None:
        return None
    return profiles.languages[script] or _weigh(sample, script, profiles)


def _find_script(sample: str, profiles: _Profiles) -> str | None:
    counts: Counter[str] = Counter()
    for character, number in Counter(sample).items():
        if character.isalpha():
            point = ord(character)
            script = next((name for first, last, name in profiles.scripts if first <= point <= last), "")
            counts[script] += number
    if counts["kana"]:  # Japanese mixes two scripts
        counts["kana"] += counts.pop("han", 0)
    script, number = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return script if script and number * 2 > counts.total() else None


def _weigh(sample: str, script: str, profiles: _Profiles) -> str | None:
    words, letters = profiles.words[script], profiles.letters[script]
    found = Counter(_WORD.findall(sample))
    evidence: dict[str, float] = defaultdict(float)
    hits: Counter[str] = Counter()
    distinct: Counter[str] = Counter()
    for word, number in found.items():
        for language, share in words.get(word, {}).items():
            evidence[language] += share * number
            hits[language] += number
            distinct[language] += 1
    for letter, number in Counter(sample).items():
        for language, share in letters.get(letter, {}).items():
            evidence[language] += share * number * _LETTER_WEIGHT
    ranked = sorted(evidence.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _LEAST:
        return None
    winner = ranked[0][0]
    if distinct[winner] < _DISTINCT or hits[winner] < found.total() * _DENSITY:
        return None
    kin = frozenset[str]().union(*(group for group in profiles.kin if winner in group))
    rival = next((number for language, number in ranked[1:] if language not in kin), 0.0)
    return winner if ranked[0][1] >= rival * _MARGIN else None


@cache
def _load() -> _Profiles:
    source = files("rashomon.knowledge").joinpath("data", "languages.toml")
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    scripts, words, letters = table["scripts"], table["words"], table["letters"]
    return _Profiles(
        scripts=tuple((first, last, name) for name, script in scripts.items() for first, last in script["ranges"]),
        languages={name: script["language"] for name, script in scripts.items()},
        words={script: _share({name: row.split() for name, row in lists.items()}) for script, lists in words.items()},
        letters={script: _share({name: letters.get(name, "") for name in lists}) for script, lists in words.items()},
        kin=tuple(frozenset(group.split()) for group in table["kin"]["groups"]),
    )


def _share(lists: dict[str, Iterable[str]]) -> dict[str, dict[str, float]]:
    holders: dict[str, list[str]] = {}
    for language, items in lists.items():
        for item in sorted(set(items)):
            holders.setdefault(item, []).append(language)
    return {item: {language: 1 / len(named) for language in named} for item, named in holders.items()}
