"""Take words down to what they share."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W_][\w’'-]*")
ENDINGS = ("ings", "ing", "ers", "ed", "en", "es", "er", "ly", "s")
SOFT = ("ied", "ies", "y")  # endings that are one sound: "carried", "carries", "carrying"
SHORTEST = 3
GROUPING = re.compile(r"(?<=\d),(?=\d{3}\b)")  # the comma of "12,000", which is one number
# Forms of verbs that no ending leads to.
VERBS = """
beat beaten, begin began begun, blow blew blown, break broke broken, bring brought, build built, burn burnt,
buy bought, catch caught, choose chose chosen, come came, cut cuts, deal dealt, drive drove driven,
fall fell fallen, fight fought, find found, flee fled, fly flew flown, get got gotten, give gave given,
go went gone, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known,
lead led, leave left, lose lost, meet met, pay paid, put puts, ride rode ridden, ring rang rung,
rise rose risen, run ran, see saw seen, seek sought, sell sold, send sent, set sets, shake shook shaken,
shoot shot, sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, stand stood,
steal stole stolen, strike struck, swim swam swum, take took taken, teach taught, tear tore torn,
throw threw thrown, wear wore worn, win won, write wrote written
"""
IRREGULAR = {form: verb for verb, *forms in (verb.split() for verb in VERBS.split(",")) for form in forms}


def words_of(text: str) -> Iterator[str]:
    """The words of a text in lower case, without possessive endings."""
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'")
        yield word.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without the endings that English adds most: enough to lead "stuffed" to "stuffing", "shot" to "shoot"."""
    if word.isdigit():
        return word
    word = IRREGULAR.get(word, word)
    if not word.endswith(SOFT):
        for ending in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
                word = word[: -len(ending)]
                break
    for ending in SOFT:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: -len(ending)] + "i"
    if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > SHORTEST else word


def stems_of(text: str, stop: Collection[str]) -> frozenset[str]:
    """The stems of the words of a text that carry meaning: not those in `stop`, none of one or two letters."""
    return frozenset(
        stem(part)
        for word in words_of(GROUPING.sub("", text))
        for part in (word.split("-") if "-" in word else (word,))
        if part not in stop and (len(part) >= SHORTEST or part.isdigit())
    )
