"""Say in plain words when a word of news has a meaning."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rashomon.export.wording import enumerate_words
from rashomon.knowledge.terms import Asked, Meaning

MOST = 12
PLACES = {
    "subject": "the subject",
    "object": "the object",
    "dative": "the indirect object",
    "clause": "who is to do what the clause says",
    "owner": "the possessor",
    "modifier": "the word before it",
}
ABSORBED = {
    "promised": "promises",
    "refused": "refuses",
    "requested": "demands",
    "threatened": "threatens",
}


def say_conditions(meaning: Meaning) -> list[str]:
    """What a meaning asks for, a line each; none where the word alone is enough."""
    return list(_conditions(meaning))


def say_sides(meaning: Meaning) -> list[str]:
    """Where the two sides stand, a line each."""
    return list(_sides(meaning))


def _conditions(meaning: Meaning) -> Iterator[str]:
    if meaning.light:
        yield "only with a verb that adds nothing but the doing: “carried out”, “issued”, “held”"
    if meaning.object is not None:
        yield _say_asked(meaning.object, "the object" if meaning.part == "verb" else "“of” and what follows")
    if meaning.subject is not None:
        yield _say_asked(meaning.subject, "the subject")
    if meaning.needs:
        words = ["a clause" if word == "clause" else f"“{word}”" for word in meaning.needs]
        yield f"only with {_or(words)}"
    if meaning.modifier:
        yield f"only with {_or(_quoted(meaning.modifier))} before it"
    if meaning.unless:
        yield f"not with {_or(_quoted(meaning.unless))} before it"
    if meaning.complement:
        yield f"only of a deed that is {_or(meaning.complement)}"


def _sides(meaning: Meaning) -> Iterator[str]:
    suffers = meaning.part == "verb" and "subject" in meaning.targets
    actor = "the subject" if meaning.part == "verb" else _say_places(meaning.sources)
    actor = "after “by”" if suffers else actor
    yield f"actor: {actor}"
    yield f"recipient: {'the subject' if suffers else _say_places(meaning.targets)}"
    if meaning.part == "noun" and meaning.owner == "recipient":
        yield "a possessor is the recipient"
    if meaning.mutual:
        yield "both sides are actor and recipient"
    if meaning.implied:
        yield "where nobody is named, the authorities did it"
    if meaning.absorbs is not None:
        yield f"takes up the deed that it {ABSORBED.get(meaning.absorbs, meaning.absorbs)}: one event, not two"


def _say_asked(asked: Asked, what: str) -> str:
    if asked.nothing:
        return f"only without {what.removeprefix('the ')}"
    kinds = ["somebody who acts"] if asked.agents else []
    kinds += ["a place"] if asked.places else []
    return f"only with {what}: {_or([*kinds, *_quoted(asked.words)])}"


def _say_places(places: Sequence[str]) -> str:
    """Places, best first; prepositions that follow each other are gathered."""
    groups = groupby(places, key=lambda place: PLACES.get(place, ""))
    named = [name or f"after {_or(_quoted(list(group)))}" for name, group in groups]
    return ", else ".join(named) or "not said"


def _quoted(words: Sequence[str]) -> list[str]:
    return [f"“{word}”" for word in words]


def _or(words: Sequence[str]) -> str:
    if len(words) > MOST:
        return f"{', '.join(words[:MOST])} or {len(words) - MOST} more words"
    return enumerate_words(list(words)).replace(" and ", " or ")
