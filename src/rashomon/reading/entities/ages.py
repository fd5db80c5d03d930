"""Find how old people are said to be, or of what people."""

from collections.abc import Iterator, Mapping

from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene

OLDEST = 125
TENS = {"teens": "13-19"} | {f"{n}s": f"{n}-{n + 9}" for n in range(20, 100, 10)}
CLIMBED = frozenset({"compound", "amod", "nmod", "advmod", "npadvmod", "nummod"})

Found = tuple[Figure, str, int, int]


def find_ages(scene: Scene, at: Mapping[int, Figure]) -> Iterator[Found]:
    """Each person with an age in years, "~60" where it is not exact, "60-69" where only the decade is said."""
    for token, word in enumerate(scene.lower):
        if word == "old":
            yield from _old(scene, at, token)
        elif word == "aged" and token + 1 < len(scene.lower) and (age := _number(scene, token + 1)):
            yield from _of(_before(scene, at, token), age, token, token + 2)
        elif word in TENS and token > 1 and scene.lower[token - 2 : token - 1] == ["in"]:
            figure = at.get(token - 1)
            yield from _of([figure] if figure else _before(scene, at, token - 2), TENS[word], token - 2, token + 1)
        elif scene.parse.tags[token] == "CD" and (subjects := _subjects(scene, token)):
            age = None if _counts(scene, token) else _number(scene, token)
            singular = [figure for t in subjects if (figure := at.get(t)) is not None and not figure.plural]
            if age:
                yield from _of([*singular], age, token, token + 1)
        elif scene.parse.tags[token] == "CD" and token > 1 and scene.lower[token - 1] in (",", "("):
            figure = at.get(token - 2)
            follows = scene.lower[token + 1] if token + 1 < len(scene.lower) else "."
            age = _number(scene, token)
            is_person = figure is not None and figure.type == "person" and not figure.plural
            if age and is_person and (follows in (",", ".", ";") if scene.lower[token - 1] == "," else follows == ")"):
                yield from _of([figure], age, token, token + 1)


def find_peoples(scene: Scene, at: Mapping[int, Figure]) -> Iterator[Found]:
    """Each person who is said to be of a people: "Barua was Bangladeshi", "he was a Dane"."""
    for token, word in enumerate(scene.lower):
        people = scene.actors.peoples.get(word)
        if people is None or not scene.parse.words[token][:1].isupper():
            continue
        for subject in _subjects(scene, token):
            figure = at.get(subject)
            if figure is not None and figure.type == "person":
                yield figure, people, token, token + 1


def _subjects(scene: Scene, token: int) -> list[int]:
    """Who it is said of, where a token is what somebody "is": none where the verb is negated, or none of being."""
    parse, verb = scene.parse, scene.parse.heads[token]
    if parse.relations[token] not in ("acomp", "attr") or parse.lemmas[verb] != "be" or scene.is_negated(verb):
        return []
    subject = next((t for t in scene.below[verb] if parse.relations[t] == "nsubj"), None)
    if subject is None:
        return []
    if parse.tags[subject].startswith("W") and parse.relations[verb] == "relcl":
        return [parse.heads[verb]]
    return [subject]


def _of(figures: list[Figure | None], age: str, first: int, last: int) -> Iterator[Found]:
    for figure in figures:
        if figure is not None and figure.type == "person":
            yield figure, age, first, last


def _counts(scene: Scene, token: int) -> bool:
    """Whether a number counts what stands behind it: "was 40 kilometres", "was 9 of 10"."""
    behind = scene.parse.tags[token + 1 : token + 2]
    return bool(behind) and (behind[0].startswith(("N", "J", "CD")) or scene.lower[token + 1] in ("of", "%", "to"))


def _number(scene: Scene, token: int) -> str | None:
    word = scene.lower[token]
    return word if word.isdecimal() and word.isascii() and 0 < int(word[:4]) <= OLDEST and len(word) < 4 else None


def _old(scene: Scene, at: Mapping[int, Figure], token: int) -> Iterator[Found]:
    """ "The 60-year-old Huseyn Safarov", "both around 60 years old"."""
    number = next((t for t in range(token - 1, max(token - 5, -1), -1) if scene.parse.tags[t] == "CD"), None)
    if number is None or not any(scene.lower[t] in ("year", "years") for t in range(number + 1, token)):
        return
    age = _number(scene, number)
    if age is None:
        return
    first = number
    if first > 0 and scene.lower[first - 1] in scene.actors.approximate:
        first, age = first - 1, f"~{age}"
    yield from _of(_whose(scene, at, token, first), age, first, token + 1)


def _whose(scene: Scene, at: Mapping[int, Figure], token: int, first: int) -> list[Figure | None]:
    """Whom an age belongs to: the noun that it stands before, the subject, or those named just before."""
    parse, climbed = scene.parse, token
    for _ in range(5):
        if climbed in at or parse.relations[climbed] not in CLIMBED or parse.heads[climbed] < token:
            break
        climbed = parse.heads[climbed]
    if climbed != token and climbed in at:
        return [at[climbed]]
    verb = parse.heads[token]
    if parse.relations[token] in ("acomp", "attr"):
        subject = next((t for t in scene.below[verb] if parse.relations[t] == "nsubj" and t in at), None)
        if subject is not None:
            return [at.get(t) for t in scene.conjuncts(subject)]
    several = first > 0 and scene.lower[first - 1] in ("both", "all")
    return _before(scene, at, first - 1 if several else first, several=several)


def _before(scene: Scene, at: Mapping[int, Figure], token: int, *, several: bool = False) -> list[Figure | None]:
    """Who is named right before a token, behind a comma or not; all that are joined to them, if `several`."""
    place = token - 1
    if place >= 0 and scene.lower[place] in (",", "(", "-", "—", "–"):
        place -= 1
    if place < 0 or place not in at:
        return []
    head = place
    if not several:
        return [at[head]]
    found = [at.get(t) for t in scene.conjuncts(head)]
    return found if len(found) > 1 else [at[head]]
