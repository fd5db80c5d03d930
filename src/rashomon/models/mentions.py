"""Find the words of a parse that may name somebody or something."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from rashomon.records.parse import Parse
from rashomon.records.span import Span

Array = Any

NAME, NOUN, HE, SHE, IT, THEY, I, WE, YOU, THIS = KINDS = range(10)  # noqa: E741
PRONOUNS: Mapping[str, int] = {
    word: kind
    for kind, words in {
        HE: "he him his himself", SHE: "she her hers herself", IT: "it its itself",
        THEY: "they them their theirs themselves 'em", I: "i me my mine myself",
        WE: "we us our ours ourselves", YOU: "you your yours yourself yourselves",
    }.items()
    for word in words.split()
}  # fmt: skip
POINTING = frozenset({"this", "that", "these", "those"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "appos", "conj", "ROOT"})
WITHIN = frozenset({"compound", "nmod", "amod", "npadvmod"})
BEFORE = frozenset({*WITHIN, "nummod", "quantmod", "poss", "advmod", "case", "punct", "det"})
DETERMINERS: Mapping[str, int] = {
    "the": 1, "a": 2, "an": 2, "another": 2,
    **dict.fromkeys(POINTING, 3), **dict.fromkeys(("any", "no", "every", "each"), 6),
}  # fmt: skip
OWNED, SOME, COUNTED, MOST_DETERMINERS = 4, 5, 7, 8
RELATIONS: Mapping[str, int] = {
    "nsubj": 1, "nsubjpass": 1, "csubj": 1, "dobj": 2, "dative": 2, "pobj": 3, "agent": 3, "poss": 4,
    "attr": 5, "oprd": 5, "appos": 6, "conj": 7, "compound": 8, "nmod": 8, "amod": 8, "ROOT": 9, "npadvmod": 10,
}  # fmt: skip
SUBJECT, ATTRIBUTE, APPOSED, JOINED, MOST_RELATIONS = 1, 5, 6, 7, 11
LABELS: Mapping[str, int] = {"PERSON": 1, "ORG": 2, "GPE": 3, "LOC": 3, "FAC": 3, "NORP": 4, "DATE": 5, "TIME": 5}
PLACED = frozenset({1, 2, 3})  # labels of names that stand before a noun and still name: "the Red Crescent chief"
OTHER_LABEL, MOST_LABELS = 6, 7
MALE, FEMALE, PERSON, BODY, THING, PLACE, MOST_SORTS = 1, 2, 3, 4, 5, 6, 7
SINGULAR, PLURAL, MOST_NUMBERS = 1, 2, 3
LONGEST_PHRASE = 25
HIGHEST_VERB = 20


class Words(NamedTuple):
    """Words that tell who is meant: of men, of women, for persons, for bodies."""

    he: frozenset[str]
    she: frozenset[str]
    persons: frozenset[str]
    bodies: frozenset[str]

    def sort(self, *words: str) -> int:
        """What sort of thing a noun's forms mean, as far as they tell."""
        groups = ((self.he, MALE), (self.she, FEMALE), (self.persons, PERSON), (self.bodies, BODY))
        return next((sort for group, sort in groups if not group.isdisjoint(words)), 0)


class _Phrase(NamedTuple):
    """A mention in the making: `head` and the tokens from `first` to before `last`."""

    head: int
    first: int
    last: int
    kind: int
    label: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """What may name somebody or something, in the order of the text: columns with one entry a mention.

    `tokens` are the heads of their phrases, from `firsts` to before `lasts`; `words` of each are its own head word,
    then those that say more of it; `wholes` all but those that point; `names` its first word that is a name, `finals`
    its head as it is written, `initials` the first letters of its capitalised words.
    """

    tokens: Array
    firsts: Array
    lasts: Array
    kinds: Array
    determiners: Array
    numbers: Array
    sorts: Array
    labels: Array
    relations: Array
    reflexive: Array
    described: Array
    behind: Array
    sentences: Array
    paragraphs: Array
    quotes: Array
    parents: Array
    grandparents: Array
    verbs: Array
    words: tuple[tuple[str, ...], ...]
    wholes: tuple[str, ...]
    names: tuple[str, ...]
    finals: tuple[str, ...]
    initials: tuple[str, ...]


class _Grammar:
    """A parse with its words in small letters and its tree turned round."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.lower = [word.lower() for word in parse.words]
        self.below: list[list[int]] = [[] for _ in parse.words]
        for token, head in enumerate(parse.heads):
            if head != token:
                self.below[head].append(token)
        self.begins = [first for first, last in parse.sentences for _ in range(last - first)]
        self.name_of = {t: n for n, name in enumerate(parse.names) for t in range(name.first, name.last)}
        self.heads_of_names = [self._head(name.first, name.last) for name in parse.names]

    def _head(self, first: int, last: int) -> int:
        heads = self.parse.heads
        return next((t for t in range(first, last) if not first <= heads[t] < last or heads[t] == t), last - 1)

    def phrases(self) -> list[_Phrase]:
        """All phrases that may name somebody or something."""
        found = []
        for token in range(len(self.lower)):
            kind = self._kind(token)
            if kind is not None:
                number = self.name_of.get(token)
                first, last, label = self._start(token), token + 1, 0
                if number is not None:
                    name = self.parse.names[number]
                    first, last = min(first, name.first), max(last, name.last)
                    label = LABELS.get(name.label, OTHER_LABEL)
                found.append(_Phrase(token, first, last, kind, label))
        return found

    def _kind(self, token: int) -> int | None:
        tag, relation, word = self.parse.tags[token], self.parse.relations[token], self.lower[token]
        if tag in ("PRP", "PRP$"):
            return PRONOUNS.get(word) if relation != "expl" else None
        if tag == "DT":
            return THIS if word in POINTING and relation in ARGUMENTS else None
        if not tag.startswith("NN"):
            return None
        number = self.name_of.get(token)
        if number is not None and self.heads_of_names[number] != token:
            return None
        if relation in ("compound", "nmod", "amod"):
            placed = number is not None and LABELS.get(self.parse.names[number].label) in PLACED
            if not (placed and tag.startswith("NNP")):
                return None
        return NAME if tag.startswith("NNP") else NOUN

    def _start(self, token: int) -> int:
        first, pending = token, [token]
        floor = max(self.begins[token], token - LONGEST_PHRASE + 1)
        while pending:
            for below in self.below[pending.pop()]:
                if floor <= below < token and self.parse.relations[below] in BEFORE:
                    first = min(first, below)
                    pending.append(below)
        while first < token and self.parse.relations[first] == "punct":
            first += 1
        return first

    def determiner(self, head: int) -> int:
        """What stands before a noun to say which one is meant."""
        found = 0
        for token in self.below[head]:
            relation = self.parse.relations[token]
            if token > head:
                break
            if relation == "det":
                found = max(found, DETERMINERS.get(self.lower[token], SOME))
            elif relation == "poss":
                found = OWNED
            elif relation == "nummod" and not found:
                found = COUNTED
        return found

    def behind(self, head: int) -> tuple[bool, bool, bool]:
        """Whether a phrase, a clause, an apposition follows a noun."""
        relations = {self.parse.relations[token] for token in self.below[head] if token > head}
        return "prep" in relations, not relations.isdisjoint({"relcl", "acl"}), "appos" in relations

    def verb(self, token: int) -> int:
        """The verb of the clause that a token stands in, else the top of its sentence."""
        heads, at = self.parse.heads, token
        for _ in range(HIGHEST_VERB):
            if (self.parse.tags[at].startswith("VB") and at != token) or heads[at] == at:
                break
            at = heads[at]
        return at

    def telling(self, phrase: _Phrase) -> tuple[str, ...]:
        """The head word of a phrase, then those that say more of it."""
        tags, lemmas, relations = self.parse.tags, self.parse.lemmas, self.parse.relations
        head = self.lower[phrase.head] if phrase.kind == NAME else lemmas[phrase.head]
        inner = range(phrase.first, phrase.head)
        words = [lemmas[t] for t in inner if tags[t][:2] in ("NN", "JJ", "CD", "VB") and self.lower[t] not in PRONOUNS]
        words += [self.lower[t] for t in range(phrase.head + 1, phrase.last)]
        for token in self.below[phrase.head]:
            if token > phrase.head and relations[token] == "prep" and self.lower[token] in ("of", "in", "for"):
                words += [lemmas[t] for t in self.below[token] if relations[t] == "pobj"]
        return (head, *words)

    def whole(self, phrase: _Phrase) -> str:
        """The words of a phrase without those that only point."""
        inner = range(phrase.first, phrase.last)
        return " ".join(self.lower[t] for t in inner if self.parse.tags[t] not in ("DT", "POS", "PRP$"))

    def first_name(self, phrase: _Phrase) -> str:
        """The first word of a phrase that is a name, else its head."""
        inner = range(phrase.first, phrase.last)
        named = (self.lower[t] for t in inner if self.parse.tags[t].startswith("NNP"))
        return next(named, self.lower[phrase.head])

    def initials(self, phrase: _Phrase) -> str:
        """The first letters of the capitalised words, where there are several."""
        words = self.parse.words[phrase.first : phrase.last]
        letters = "".join(word[0] for word in words if word[0].isupper()).lower()
        return letters if len(letters) > 1 else ""

    def sort(self, phrase: _Phrase, words: Words) -> int:
        """What sort of thing is meant, as far as the words tell."""
        head = phrase.head
        by_kind = {HE: MALE, SHE: FEMALE, I: PERSON, YOU: PERSON, IT: THING, THIS: THING, THEY: 0, WE: 0}
        if phrase.kind in by_kind:
            return by_kind[phrase.kind]
        found = words.sort(self.parse.lemmas[head], self.lower[head])
        if phrase.kind == NAME and found not in (MALE, FEMALE):
            inner = [self.lower[token].rstrip(".") for token in range(phrase.first, head + 1)]
            gender = words.sort(*inner)
            found = gender if gender in (MALE, FEMALE) else found
        if found in (MALE, FEMALE):
            return found
        if phrase.label == LABELS["PERSON"] or found == PERSON:
            return PERSON
        if phrase.label == LABELS["ORG"] or found == BODY:
            return BODY
        return PLACE if phrase.label == LABELS["GPE"] else THING if phrase.kind == NOUN else 0

    def number(self, phrase: _Phrase) -> int:
        """Whether one or several are meant; 0: either."""
        if phrase.kind in (NAME, NOUN):
            return PLURAL if self.parse.tags[phrase.head] in ("NNS", "NNPS") else SINGULAR
        if phrase.kind == THIS:
            return PLURAL if self.lower[phrase.head] in ("these", "those") else SINGULAR
        return {THEY: PLURAL, WE: PLURAL, YOU: 0}.get(phrase.kind, SINGULAR)


def find_mentions(parse: Parse, quoted: Sequence[Span], words: Words) -> Mentions:
    """The phrases of a parse that may name somebody or something; `quoted` stands in quotation marks."""
    import numpy as np

    grammar = _Grammar(parse)
    phrases = grammar.phrases()
    heads = [phrase.head for phrase in phrases]
    tokens = np.asarray(heads, np.int64)
    above = np.asarray(parse.heads, np.int64)
    sentences = np.repeat(np.arange(len(parse.sentences)), [last - first for first, last in parse.sentences])
    quotes = np.zeros(len(parse.words), np.int64)
    for number, span in enumerate(quoted, 1):
        quotes[bisect_left(parse.starts, span.start) : bisect_left(parse.starts, span.end)] = number
    told = tuple(grammar.telling(phrase) for phrase in phrases)

    def column(values: Any) -> Array:
        return np.fromiter(values, np.int64, len(phrases))

    return Mentions(
        tokens=tokens,
        firsts=column(phrase.first for phrase in phrases),
        lasts=column(phrase.last for phrase in phrases),
        kinds=column(phrase.kind for phrase in phrases),
        determiners=column(grammar.determiner(head) for head in heads),
        numbers=column(grammar.number(phrase) for phrase in phrases),
        sorts=column(grammar.sort(phrase, words) for phrase in phrases),
        labels=column(phrase.label for phrase in phrases),
        relations=column(RELATIONS.get(parse.relations[head], 0) for head in heads),
        reflexive=column(grammar.lower[head].endswith(("self", "selves")) for head in heads),
        described=column(
            sum(parse.tags[t][:2] in ("NN", "JJ", "CD", "VB") for t in range(phrase.first, phrase.head))
            for phrase in phrases
        ),
        behind=np.asarray([grammar.behind(head) for head in heads], np.float32).reshape(-1, 3),
        sentences=sentences[tokens],
        paragraphs=np.asarray(parse.paragraphs, np.int64)[sentences[tokens]],
        quotes=quotes[tokens],
        parents=above[tokens],
        grandparents=above[above[tokens]],
        verbs=column(grammar.verb(head) for head in heads),
        words=told,
        wholes=tuple(grammar.whole(phrase) for phrase in phrases),
        names=tuple(grammar.first_name(phrase) for phrase in phrases),
        finals=tuple(grammar.lower[head] for head in heads),
        initials=tuple(grammar.initials(phrase) for phrase in phrases),
    )
