"""Tell whether two names can be one person's."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from rashomon.knowledge.name_words import ARABIC, BURMESE, Names, PersonName, Word

Verdict = Literal["yes", "no", "maybe"]
# From this length on, surnames that differ in one letter may be one, wrongly written.
LONG_ENOUGH = 5
# How sure it is that two words are one, the surest first.
EQUAL, SPELLING, NICKNAME, INITIAL, LANGUAGE, NEAR = "equal", "spelling", "nickname", "initial", "language", "near"
RANKS = (EQUAL, SPELLING, NICKNAME, INITIAL, LANGUAGE, NEAR)
SURE = frozenset({EQUAL, SPELLING, NICKNAME})


class Likeness(NamedTuple):
    """Whether two names are one person's as far as names can tell, and what that rests on.

    yes: "equal", "spelling", "nickname", "shorter" (further names left out), "order" (the family's name first or last).
    maybe: "initial", "shorter", "particle", "double" (half of a double surname), "surname", "given", "generation",
    "further" (a word more, which may tell another person), "language" (Vladimir, Volodymyr), "near" (one letter),
    "order". no: "words", "title", "generation", "order".
    """

    verdict: Verdict
    reason: str


# Where the last of several names is left out: the mother's, the grandfather's. In Arabic it may tell cousins apart.
CHAINS = frozenset({"spanish", "ethiopian"})
# Where names are turned round, it is father and child.
PATRONYMIC = frozenset({ARABIC, "ethiopian"})
# Of longer Burmese names the end may stand for the whole.
MOST_BURMESE = 3
NO = Likeness("no", "words")


def compare_names(one: str, other: str, names: Names) -> Likeness:
    """Whether two names as they are written are one person's: two people may bear one name, which is not asked."""
    return compare(names.take_apart(one), names.take_apart(other), names)


def compare(one: PersonName, other: PersonName, names: Names) -> Likeness:
    """Whether two names that were taken apart are one person's."""
    if not one.words or not other.words:
        return NO
    if _is_another_gender(one, other, names) or _is_another_gender(other, one, names):
        return Likeness("no", "title")
    found = _compare_words(one, other, names)
    alone = found.reason in ("surname", "given")
    if one.generation == other.generation or found.verdict == "no" or alone:
        return found
    return Likeness("no" if one.generation and other.generation else "maybe", "generation")


def _is_another_gender(titled: PersonName, other: PersonName, names: Names) -> bool:
    gender = other.gender or (names.genders.get(other.words[0].plain) if len(other.words) > 1 else None)
    return titled.gender is not None and gender is not None and titled.gender != gender


def _compare_words(one: PersonName, other: PersonName, names: Names) -> Likeness:
    styles = one.styles | other.styles
    short, long = sorted((one, other), key=lambda name: len(name.words))
    if len(short.words) == 1:
        return _compare_alone(short, long, names)
    for part, name in ((short, long), (long, short)):
        if _is_surname_with_particle(part, name, names):
            return _compare_alone(part._replace(words=part.words[1:]), name, names)
    if BURMESE in one.styles & other.styles:
        whole = [word.plain for word in long.words]
        cut = [word.plain for word in short.words]
        if cut == whole:
            return Likeness("yes", EQUAL)
        if len(whole) > MOST_BURMESE and whole[-len(cut) :] == cut:
            return Likeness("maybe", "shorter")
        return Likeness("maybe", "further") if whole[: len(cut)] == cut else NO
    found = _compare_family_first(one, other, names) or _compare_in_order(one, other, names)
    if found is not None:
        return found
    if len(short.words) < len(long.words):
        return _compare_shorter(short, long, names)
    turned = tuple(reversed(other.words))
    if len(turned) == 2 and all(
        _alike(a, b, names, styles, surname=True) == EQUAL for a, b in zip(one.words, turned, strict=True)
    ):
        # The son of Abebe is called Tadesse Abebe, his father Abebe Tadesse.
        known = all(names.styles.get(word.plain, frozenset()) & PATRONYMIC for word in turned)
        return Likeness("no" if known else "maybe", "order")
    return NO


def _is_surname_with_particle(short: PersonName, long: PersonName, names: Names) -> bool:
    """Whether a name of two words is the surname of the other with what stands before it: "Bin Laden", "Al Rashidi"."""
    if len(short.words) != 2 or len(long.words) < 2 or short.words == long.words:
        return False
    first = short.words[0].plain
    return (first in names.small and first == long.particle) or (first in names.articles and long.article)


def _compare_alone(short: PersonName, long: PersonName, names: Names) -> Likeness:
    """One word against a name."""
    [word], styles = short.words, short.styles | long.styles
    if len(long.words) == 1:
        how = _alike(word, long.words[0], names, styles, surname=True)
        return NO if how is None else Likeness("yes" if how in SURE else "maybe", how)
    first, last = long.words[0], long.words[-1]
    if first.plain in names.families:
        first, last = last, first
    if _alike(word, last, names, styles, surname=True) in SURE:
        return Likeness("maybe", "surname")
    if _alike(word, first, names, styles, surname=False) in SURE:
        return Likeness("maybe", "given")
    # The first of two surnames is the one that is used; a second given name hardly ever is.
    inner = [other for other in long.words[1:-1] if other.plain not in names.given and not CHAINS.isdisjoint(styles)]
    surname = any(_alike(word, other, names, styles, surname=True) in SURE for other in inner)
    return Likeness("maybe", "surname") if surname else NO


def _compare_in_order(one: PersonName, other: PersonName, names: Names) -> Likeness | None:
    """Names with the same first and last words; those between may be left out. Nothing where these are not the same."""
    styles = one.styles | other.styles
    first = _alike(one.words[0], other.words[0], names, styles, surname=False)
    last = _alike(one.words[-1], other.words[-1], names, styles, surname=True)
    if first is None or last is None:
        return None
    if first == INITIAL and _is_of_man_and_woman(one.words[-1], other.words[-1]):
        return NO
    between = _compare_between(one.words[1:-1], other.words[1:-1], names, styles)
    if between is None:
        return NO if len(one.words) == len(other.words) else None
    how = max(first, last, between, key=RANKS.index)
    if len(one.words) != len(other.words):
        if one.double or other.double:
            return Likeness("maybe", "double")
        how = "shorter" if how in SURE else how
    elif one.particle != other.particle and how in SURE:
        return Likeness("maybe", "particle")
    return Likeness("yes" if how in SURE or how == "shorter" else "maybe", how)


def _is_of_man_and_woman(one: Word, other: Word) -> bool:
    """Whether surnames differ in what tells a man's from a woman's, as Sokolov and Sokolova do."""
    short, long = sorted((one.plain, other.plain), key=len)
    return short != long and long[-1] == "a" and short[-1] != "a"


def _compare_between(one: Sequence[Word], other: Sequence[Word], names: Names, styles: frozenset[str]) -> str | None:
    """How alike the words between are, where the shorter row stands in the longer one in its order."""
    short, long = sorted((one, other), key=len)
    how, at = EQUAL, 0
    for word in short:
        while at < len(long) and (found := _alike(word, long[at], names, styles, surname=False)) is None:
            at += 1
        if at == len(long):
            return None
        # A middle initial is as good as the name.
        how = max(how, SPELLING if found == INITIAL else found or EQUAL, key=RANKS.index)
        at += 1
    return how


def _compare_shorter(short: PersonName, long: PersonName, names: Names) -> Likeness:
    """A name against one that goes on behind it, or that begins before it."""
    styles, count = short.styles | long.styles, len(short.words)
    ahead = [
        _alike(a, b, names, styles, surname=i > 0)
        for i, (a, b) in enumerate(zip(short.words, long.words, strict=False))
    ]
    if all(how in SURE for how in ahead):
        if long.double:
            return Likeness("maybe", "double")
        goes_on = not CHAINS.isdisjoint(styles) and ARABIC not in styles
        return Likeness("yes", "shorter") if goes_on else Likeness("maybe", "further")
    behind = [_alike(a, b, names, styles, surname=True) for a, b in zip(short.words, long.words[-count:], strict=True)]
    return Likeness("maybe", "shorter") if all(how in (*SURE, INITIAL) for how in behind) else NO


class _Reading(NamedTuple):
    """A name read with its family's name apart."""

    family: str
    given: tuple[str, ...]
    is_first: bool


def _read(name: PersonName, names: Names) -> Iterator[_Reading]:
    words = tuple(word.plain for word in name.words)
    ahead = words[-1] in names.behind_family
    if (words[0] in names.families and words[0] not in names.given) or ahead:
        yield _Reading(words[0], words[1:], True)
    if words[-1] in names.families or (len(words) == 2 and words[0] in names.behind_family):
        yield _Reading(words[-1], words[:-1], False)


def _compare_family_first(one: PersonName, other: PersonName, names: Names) -> Likeness | None:
    """Names of which one has the family's name first; nothing where neither need be so."""
    ours, theirs = [*_read(one, names)], [*_read(other, names)]
    if not ours or not theirs or not any(reading.is_first for reading in (*ours, *theirs)):
        return None
    for mine in ours:
        for yours in theirs:
            if (found := _compare_families(mine, yours, one.styles | other.styles, names)) is not None:
                return found
    return NO


def _compare_families(one: _Reading, other: _Reading, styles: frozenset[str], names: Names) -> Likeness | None:
    spelled = names.families.get(one.family, frozenset()) & names.families.get(other.family, frozenset())
    if one.family != other.family and not spelled:
        return None
    mine, yours = "".join(one.given), "".join(other.given)
    if mine == yours:
        how = EQUAL if one.family == other.family else SPELLING
        return Likeness("yes", how if one.is_first == other.is_first else "order")
    if any(names.sound(mine, style, surname=False) == names.sound(yours, style, surname=False) for style in styles):
        return Likeness("yes", SPELLING)
    if "vietnamese" in styles and one.given[-1] == other.given[-1] and len(one.given) != len(other.given):
        return Likeness("maybe", "shorter")
    return None


def _alike(one: Word, other: Word, names: Names, styles: frozenset[str], *, surname: bool) -> str | None:
    """How two words are one, if they can be."""
    if not {*one}.isdisjoint(other):
        return EQUAL
    a, b = one.plain, other.plain
    if 1 in (len(a), len(b)):
        return INITIAL if a[0] == b[0] else None
    mine, yours = names.given.get(a), names.given.get(b)
    if mine and yours:
        if mine & yours:
            plain = "western" not in names.styles[a] & names.styles[b]
            return SPELLING if plain else None if surname else NICKNAME
        related = names.cognates.get(a, frozenset()) & names.cognates.get(b, frozenset())
        return LANGUAGE if related else None
    if any(
        names.sound(x, style, surname=surname) == names.sound(y, style, surname=surname)
        for style in styles | {""}
        for x in {*one}
        for y in {*other}
    ):
        return SPELLING
    return NEAR if surname and min(len(a), len(b)) >= LONG_ENOUGH and a[0] == b[0] and _differ_in_one(a, b) else None


def _differ_in_one(one: str, other: str) -> bool:
    """Whether one letter put in, left out, or changed, or two that changed places, make one word of the other."""
    short, long = sorted((one, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]
    turned = short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :]
    return turned or short[same + 1 :] == long[same + 1 :]
