"""Take the names of people apart."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any, NamedTuple

from rashomon.errors import MissingResource

SHE, HE = "she", "he"
# So many words in their one spelling are kept, for names come again and again.
REMEMBERED = 8192
ARABIC, BURMESE = "arabic", "burmese"
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʻ`´ʿʾ"))
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a"}
)
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
_ARTICLE = re.compile(r"(?:.*[ -])?(?:al|el|ul)[ -]\S+$")
_SERVANT = re.compile(r"abd[aeu][lrsznd](.+)")

Rules = tuple[tuple[re.Pattern[str], str], ...]


class Spelling(NamedTuple):
    """How one style writes a sound in several ways, each of which the rules lead to one; `signs` tell the style.

    Rules for a `surname` go on behind those for any word's `sound`.
    """

    signs: tuple[re.Pattern[str], ...]
    sound: Rules
    surname: Rules


class Word(NamedTuple):
    """A word of a name without accents, `also` as it is written where letters with dots are written out."""

    plain: str
    also: str


class PersonName(NamedTuple):
    """A name without its titles: `gender` is that of the title, `double` says that a hyphen ties its last two words.

    `particle` stands before the last word, or the Arabic `article` does.
    """

    words: tuple[Word, ...]
    styles: frozenset[str]
    gender: str | None = None
    generation: str | None = None
    double: bool = False
    particle: str = ""
    article: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How names are written, all in lower case without accents.

    `given` leads from a given name to the numbers of those that one person may bear, `cognates` to those that are the
    same in another language; `families` from a family's name that comes first to the numbers of its spellings.
    """

    version: str
    generations: Mapping[str, str]
    titles: Mapping[str, str | None]
    burmese_titles: Mapping[str, str]
    articles: frozenset[str]
    hyphened: frozenset[str]
    ties: frozenset[str]
    servant: frozenset[str]
    small: frozenset[str]
    given: Mapping[str, frozenset[int]]
    genders: Mapping[str, str]
    styles: Mapping[str, frozenset[str]]
    cognates: Mapping[str, frozenset[int]]
    burmese: frozenset[str]
    families: Mapping[str, frozenset[int]]
    behind_family: frozenset[str]
    spellings: Mapping[str, Spelling]

    def take_apart(self, name: str) -> PersonName:
        """The parts of a person's name, without articles, titles, points."""
        stripped = (word.strip('"“”()') for word in name.lower().replace(",", " ").replace(".", " ").split())
        pieces = [word for word in stripped if word.strip("-")]
        gender = None
        while len(pieces) > 1 and fold(pieces[0]) in self.titles:
            gender, pieces = self.titles[fold(pieces[0])] or gender, pieces[1:]
        generation = self.generations.get(fold(pieces[-1])) if len(pieces) > 2 else None
        pieces = pieces[:-1] if generation else pieces
        if len(pieces) > 1 and pieces[0] in self.burmese_titles and all(fold(w) in self.burmese for w in pieces[1:]):
            gender, pieces = self.burmese_titles[pieces[0]], pieces[1:]
        split = [part for piece in pieces for part in self._without_article(piece)]
        if len(pieces) == 2 and len(split) == 1 and fold(pieces[0]) in self.articles:
            split = pieces  # "Al Gore" bears a name; in "Al Rashidi" it is an article
        words = self._tie(split)
        styles = {style for word in words for style in self.styles.get(word.plain, ())}
        if words and all(word.plain in self.burmese for word in words):
            styles.add(BURMESE)
        for style, spelling in self.spellings.items():
            if any(sign.search(fold(piece)) for sign in spelling.signs for piece in pieces):
                styles.add(style)
        particle = words[-2].plain if len(words) > 2 and words[-2].plain in self.small else ""
        kept = tuple(w for i, w in enumerate(words) if w.plain not in self.small or i in (0, len(words) - 1))
        double = (
            bool(pieces)
            and "-" in pieces[-1].strip("-")
            and len(split) > 2
            and len(self._without_article(pieces[-1])) > 1
        )
        article = len(kept) > 1 and _ARTICLE.match(" ".join(pieces[-2:]) if len(pieces) > 2 else pieces[-1]) is not None
        return PersonName(kept, frozenset(styles), gender, generation, double, particle, article)

    def keys(self, word: Word, *, surname: bool) -> frozenset[str]:
        """What words have in common that may be one in some style: words that share none are surely two."""
        return frozenset(
            self.sound(plain, style, surname=surname) for plain in set(word) for style in ("", *self.spellings)
        )

    def sound(self, word: str, style: str, *, surname: bool) -> str:
        """A word in the one spelling to which a style leads all others."""
        spelling = self.spellings.get(style)
        if spelling is None:
            return _respell(word, ())
        return _respell(word, spelling.surname if surname else spelling.sound)

    def _without_article(self, piece: str) -> list[str]:
        parts = [part for part in re.split("[-‐‑–]", piece) if part]
        if len(parts) > 1 and fold(parts[0]) in self.articles | self.hyphened:
            parts = parts[1:]
        return [part for part in parts if fold(part) not in self.articles]

    def _tie(self, parts: list[str]) -> list[Word]:
        """The words of a name, those made one that are one: "Abu Omar", "Abd al-Karim", "Ben Salem"."""
        words: list[Word] = []
        at = 0
        while at < len(parts):
            word, left = Word(fold(parts[at]), fold(parts[at], written_out=True)), len(parts) - at
            servant = word.plain in self.servant and left > 1
            servant = servant and (len(words) + left > 2 or ARABIC in self.styles.get(fold(parts[at + 1]), ()))
            if servant or (word.plain in self.ties and left > 1 and (at > 0 or word.plain != "ben")):
                after = fold(parts[at + 1])
                joined = ("abdul" if servant else word.plain) + after
                word, at = Word(joined, joined), at + 1
            elif (match := _SERVANT.fullmatch(word.plain)) and ARABIC in self.styles.get(match[1], ()):
                word = Word("abdul" + match[1], "abdul" + match[1])
            words.append(word)
            at += 1
        return words


def fold(word: str, *, written_out: bool = False) -> str:
    """A word in small letters without accents or apostrophes; `written_out`: with "ue" for "ü"."""
    word = word.lower().translate(_APOSTROPHES)
    if word.isascii():
        return word
    if written_out:
        word = unicodedata.normalize("NFC", word).translate(_WRITTEN_OUT)
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain.translate(_PLAIN)


@lru_cache(maxsize=REMEMBERED)
def _respell(word: str, rules: Rules) -> str:
    word = _DOUBLED.sub(r"\1", word)
    for pattern, replacement in rules:
        word = pattern.sub(replacement, word)
    return word


@cache
def load_names(language: str = "en") -> Names:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "names.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of names for language {language!r}; there is one for: en") from error
    genders: dict[str, set[str]] = {}
    styles: dict[str, set[str]] = {}
    behind = table["family"].pop("given").split()
    lines = [(style, _lines(names)) for style, names in table["family"].items()]
    for entry in table["given"]:
        lines.append((entry["style"], _lines(entry["names"])))
        for name in entry["names"].replace(";", " ").split():
            genders.setdefault(name, set()).add(entry["gender"])
    for style, groups in lines:
        for name in (name for group in groups for name in group):
            styles.setdefault(name, set()).add(style)
    titles, particles = table["titles"], table["particles"]
    return Names(
        version=table["version"],
        generations=MappingProxyType({word: which for which, words in table["generations"].items() for word in words}),
        titles=MappingProxyType(
            {word: gender for key, gender in (("none", None), (SHE, SHE), (HE, HE)) for word in titles[key]}
        ),
        burmese_titles=MappingProxyType({w: gender for gender, words in titles["burmese"].items() for w in words}),
        **{part: frozenset(particles[part]) for part in ("articles", "hyphened", "ties", "servant", "small")},
        given=_numbered(group for entry in table["given"] for group in _lines(entry["names"])),
        genders=MappingProxyType({name: next(iter(known)) for name, known in genders.items() if len(known) == 1}),
        styles=MappingProxyType({name: frozenset(known) for name, known in styles.items()}),
        cognates=_numbered(_lines(table["cognates"]["names"])),
        burmese=frozenset(table["burmese"]["words"].split()),
        families=_numbered(group for names in table["family"].values() for group in _lines(names)),
        behind_family=frozenset(behind),
        spellings=MappingProxyType({style: _spelling(entry) for style, entry in table["spelling"].items()}),
    )


def _lines(names: str) -> list[list[str]]:
    """The names of each group."""
    return [group.split() for group in names.split(";") if group.strip()]


def _numbered(groups: Iterable[list[str]]) -> Mapping[str, frozenset[int]]:
    """The numbers of the groups that each name stands in."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(groups):
        for name in group:
            found.setdefault(name, set()).add(number)
    return MappingProxyType({name: frozenset(numbers) for name, numbers in found.items()})


def _spelling(entry: dict[str, Any]) -> Spelling:
    return Spelling(
        tuple(map(re.compile, entry["signs"])),
        tuple((re.compile(p), r) for p, r in entry["sound"]),
        tuple((re.compile(p), r) for p, r in entry["sound"] + entry["surname"]),
    )
