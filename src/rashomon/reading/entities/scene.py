"""Hold the words of a report as the search for entities needs them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from rashomon.knowledge.actors import Actors, Noun
from rashomon.records.anchor import Place
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my"})
INDEFINITE = frozenset({"a", "an", "one", "another", "some", "many", "several", "two", "three", "other", "both"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
BEFORE = frozenset(
    {"compound", "amod", "nmod", "nummod", "quantmod", "poss", "npadvmod", "advmod", "case", "punct", "det"}
)
METONYMIC = "metonymic"
LONGEST_PHRASE = 24
MOST_JOINED = 60


class Scene:
    """The words of one report with its grammar turned round: for each token those that hang on it.

    `lands` are the countries that it names, each with the token that does; `datelines` those that it is dated from.
    """

    def __init__(self, text: Text, parse: Parse, actors: Actors, places: Iterable[Place] = ()) -> None:
        self.text, self.parse, self.actors = text, parse, actors
        places = tuple(places)
        self.placed = {
            token: place.country
            for place in places
            if place.country is not None and place.kind != METONYMIC  # a village of that name is hardly who acts
            for token in range(bisect_left(parse.starts, place.span.start), bisect_left(parse.starts, place.span.end))
        }
        self.lower = [word.lower().replace("’", "'") for word in parse.words]
        self.datelines = frozenset(
            place.country
            for place in places
            if place.country is not None and _is_between(parse, place)  # nothing else stands outside of all sentences
        )
        self.lands: tuple[tuple[int, str], ...] = ()
        self.surnames: frozenset[str] = frozenset()
        self.surname_keys: frozenset[str] = frozenset()
        self.sentence_starts = [first for first, _ in parse.sentences]
        self.below: list[list[int]] = [[] for _ in parse.words]
        for token, head in enumerate(parse.heads):
            if head != token:
                self.below[head].append(token)

    def noun(self, token: int) -> Noun | None:
        """What a noun names, as far as it names somebody."""
        nouns, word = self.actors.nouns, self.lower[token]
        found = nouns.get(self.parse.lemmas[token]) or nouns.get(word)
        if found is None and self.parse.tags[token].startswith("NNP"):
            found = nouns.get(word.removesuffix("s"))
        return found

    def sentence(self, token: int) -> int:
        """The number of the sentence that a token stands in."""
        return bisect_right(self.sentence_starts, token) - 1

    def words(self, first: int, last: int) -> str:
        """The words from token `first` to before `last`, on one line."""
        return " ".join(self.parse.span(first, last).of(self.text.clean).split())

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from `first` to before `last` stand in the clean text."""
        return self.parse.span(first, last)

    def phrase_start(self, head: int) -> int:
        """The first token of the words that stand before a noun in its own phrase."""
        first, relations = head, self.parse.relations
        floor = max(self.parse.sentences[self.sentence(head)][0], head - LONGEST_PHRASE)
        pending = [head]
        while pending:
            for token in self.below[pending.pop()]:
                if floor <= token < head and (relations[token] in BEFORE or relations[token] in ("cc", "conj", "prep")):
                    if token < first:
                        first = token
                    pending.append(token)
        while first < head and relations[first] in ("punct", "cc", "prep"):
            first += 1
        return first

    def title_start(self, head: int, first: int) -> int:
        """The first token of what stands before a name as its title: "refugees" is none of "President Rusk".

        "Police" is one of "Police Captain Rusk".
        """
        start = self.phrase_start(head)
        for token in range(first - 2, start - 1, -1):
            if self.parse.tags[token] in ("NNS", "NNPS") and self.lower[token] not in self.actors.modifiers:
                return token + 1
        return start

    def after(self, head: int, *relations: str) -> Iterator[int]:
        """The tokens behind a noun that hang on it in one of these relations."""
        for token in self.below[head]:
            if token > head and self.parse.relations[token] in relations:
                yield token

    def object_of(self, preposition: int) -> int | None:
        """The noun that a preposition governs."""
        for token in self.below[preposition]:
            if self.parse.relations[token] == "pobj":
                return token
        return None

    def head_of(self, first: int, last: int) -> int:
        """The token of a stretch on which all its others hang."""
        for token in range(first, last):
            head = self.parse.heads[token]
            if not first <= head < last or head == token:
                return token
        return last - 1

    def object_of_post(self, post: int) -> int | None:
        """What a post is said to be a post of, right behind it: "Minister of Health", "Head of the Coast Guard"."""
        behind = post + 1
        is_of = behind < len(self.lower) and self.lower[behind] in ("of", "for") and self.parse.heads[behind] == post
        return self.object_of(behind) if is_of else None

    def first_conjunct(self, head: int) -> int:
        """The first of those that are joined by "and" or commas."""
        for _ in range(MOST_JOINED):
            if self.parse.relations[head] != "conj" or self.parse.heads[head] >= head:
                break
            head = self.parse.heads[head]
        return head

    def conjuncts(self, head: int) -> list[int]:
        """A noun with all those that are joined to it by "and" or commas, the first one first."""
        found = [self.first_conjunct(head)]
        for token in found:
            if len(found) > MOST_JOINED:
                break
            found += [t for t in self.below[token] if self.parse.relations[t] == "conj" and t > token]
        return sorted(found)

    def is_set_apart(self, token: int) -> bool:
        """Whether a hyphen makes a country one that others are for, against or behind: "anti-Syria", "Iran-backed"."""
        words, apart = self.lower, self.actors.apart
        before = token > 1 and words[token - 1] == "-" and words[token - 2] in apart
        behind = token + 2 < len(words) and words[token + 1] == "-" and words[token + 2] in apart
        return before or behind

    def does_a_deed(self, token: int) -> bool:
        """Whether a land is named before what it does: "a French proposal", "Israeli air raids", "US mediation"."""
        head = self.parse.heads[token]
        return (
            head > token
            and self.parse.relations[token] in ("amod", "compound", "nmod")
            and self.parse.lemmas[head] in self.actors.policies
            and (token == 0 or self.parse.words[token - 1] != "-")
        )

    def has_arms(self, token: int) -> bool:
        """Whether a land is named before its arms: "Israeli tanks" are the forces of Israel."""
        return self.does_a_deed(token) and self.parse.lemmas[self.parse.heads[token]] in self.actors.arms

    def is_negated(self, verb: int) -> bool:
        """Whether a verb is denied, or told as something that is not (yet) so."""
        return any(
            self.parse.relations[t] == "neg"
            or (self.parse.relations[t] == "aux" and (self.parse.tags[t] == "MD" or self.parse.tags[t] == "TO"))
            or (self.parse.relations[t] == "mark" and self.lower[t] in ("if", "whether", "unless"))
            for t in self.below[verb]
            if t < verb or self.parse.relations[t] == "neg"
        )


def _is_between(parse: Parse, place: Place) -> bool:
    """Whether a place stands where no sentence does, as in a dateline."""
    return bisect_left(parse.starts, place.span.start) == bisect_left(parse.starts, place.span.end)
