"""Tell what a number counts."""

from typing import NamedTuple

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.figures import Figure
from rashomon.records.parse import Parse

_LONGEST_WAY = 6
_REACH = 25  # tokens either side in which a word's dependents are looked for
_BARE_ROLES = frozenset(
    {"dobj", "nsubj", "nsubjpass", "pobj", "conj", "attr", "ROOT", "npadvmod", "oprd", "dep", "ccomp"}
)
_MODIFIERS = frozenset({"amod", "acl", "relcl", "appos"})
_COMPLEMENTS = frozenset({"acomp", "oprd", "attr", "xcomp", "ccomp"})
_COUNTING = frozenset({"nummod", "quantmod", "compound", "amod", "det", "nmod"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "oprd", "npadvmod"})
_ONLY_PEOPLE = frozenset({"killed", "injured", "detained", "abducted"})
"""Units that a noun unknown to the table may have, for want of anything else that is killed or arrested."""


class Counted(NamedTuple):
    """A unit, the population or currency that is counted, and the token past a noun that belongs to the number."""

    unit: str
    of: str | None
    last: int = 0


class Counter:
    """What the numbers of one parse count."""

    def __init__(self, parse: Parse, table: Counting) -> None:
        self._parse, self._table = parse, table
        self._peoples = {
            token for name in parse.names if name.label == "NORP" for token in range(name.first, name.last)
        }

    def count(self, figure: Figure) -> Counted | None:
        """What a number counts; None where that is none of the units."""
        noun = self._noun(figure)
        parse, table = self._parse, self._table
        if noun is None:
            if parse.relations[figure.head] not in _BARE_ROLES or (figure.high == 0 and figure.low == 0):
                return None
            unit = self._by_state(figure.head, figure.last) or self._by_governor(figure.head)
            return None if unit is None else Counted(unit, None)
        lemma = parse.lemmas[noun]
        if lemma in table.currencies:
            return Counted("money", table.currencies[lemma], noun + 1)
        if lemma in table.nouns:
            unit = table.nouns[lemma]
            return Counted(unit, None)
        if figure.high == 0 and figure.low == 0:
            return None
        if lemma in table.states:  # "2,500 dead"
            return Counted(table.states[lemma], None)
        carrier = figure.head if parse.relations[noun] == "pobj" and figure.last <= parse.heads[noun] < noun else noun
        unit = self._by_state(noun, noun + 1) or self._by_governor(carrier)
        if not self._people(noun):
            if unit not in _ONLY_PEOPLE or lemma in table.not_people or not parse.tags[noun].startswith("NN"):
                return None
            if parse.tags[noun] != "NNS":
                return Counted(unit, None)
        if unit is None and lemma == "other":
            return None
        default = "troops" if lemma in table.troops else "people"
        return Counted(unit or default, self._population(noun, unit or default))

    def _people(self, noun: int) -> bool:
        """Whether a noun names people: by the table, or as the name of a people."""
        lemma = self._parse.lemmas[noun]
        if lemma in self._table.people or lemma in self._table.generic:
            return True
        return noun in self._peoples and self._parse.words[noun].lower().endswith(("s", "ese"))

    def _noun(self, figure: Figure) -> int | None:
        """The noun that a number counts: the word that it modifies, or what "of" hangs on it."""
        parse = self._parse
        token = figure.head
        for _ in range(_LONGEST_WAY):
            if parse.relations[token] in _COUNTING and parse.heads[token] > token:
                token = parse.heads[token]
                if parse.tags[token].startswith("NN") or parse.lemmas[token] in self._table.states:
                    return token
                continue
            break
        for place in range(figure.last, min(figure.last + 2, len(parse.words))):
            if parse.words[place].lower() == "of" and parse.heads[place] in (figure.head, figure.last - 1):
                objects = [child for child in self._children(place) if parse.relations[child] == "pobj"]
                return next((child for child in objects if parse.lemmas[child] != "they"), None)
        return token if token != figure.head and parse.tags[token].startswith("NN") else None

    def _by_state(self, token: int, after: int) -> str | None:
        """Words beside it: "12 dead", "five injured", "the 19 people killed", "missing climbers"."""
        parse, table = self._parse, self._table
        place = after + (after < len(parse.tags) and parse.tags[after] == "RB")
        if (
            place < len(parse.words)
            and parse.words[place].lower() in table.states
            and parse.heads[place] in (token, parse.heads[token])
        ):
            return table.states[parse.words[place].lower()]
        for child in self._children(token):
            word = parse.words[child].lower()
            relation, told = parse.relations[child], table.subjects.get(parse.lemmas[child])
            unit = table.states.get(word) or told
            if relation not in _MODIFIERS or unit is None or unit == "people":
                continue
            if relation != "relcl" or self._passive(child) or told is not None:
                return unit
        return None

    def _by_governor(self, token: int) -> str | None:
        """The unit that the verb or noun gives on which it hangs, through conjunctions and "including"."""
        parse = self._parse
        for _ in range(_LONGEST_WAY):
            relation, head = parse.relations[token], parse.heads[token]
            if head == token:
                return None
            if relation in ("conj", "appos") and not parse.tags[head].startswith("VB"):
                token = head
                continue
            if relation == "pobj":
                governor = self._governor(head)
                if parse.lemmas[governor] in self._table.wholes:
                    token = governor
                    continue
                governed = self._by_preposition(head, governor)
                if governed is not None or parse.words[head].lower() != "including":
                    return governed
                token = self._whole(parse.heads[head])
                continue
            return self._by_verb(token, head)
        return None

    def _governor(self, preposition: int) -> int:
        """What a preposition hangs on, past one that it is joined to."""
        parse = self._parse
        head = parse.heads[preposition]
        return parse.heads[head] if parse.relations[preposition] == "conj" and parse.tags[head] == "IN" else head

    def _whole(self, governor: int) -> int:
        """What "including" takes a part of: the noun that it hangs on, or object or subject of the verb."""
        parse = self._parse
        if parse.tags[governor].startswith("VB"):
            for relation in ("dobj", "nsubjpass", "nsubj"):
                for child in self._children(governor):
                    if parse.relations[child] == relation:
                        return child
        return governor

    def _by_preposition(self, preposition: int, governor: int) -> str | None:
        """ "the death of two", "a crowd of 3,000", "the toll rose to 45"."""
        parse, table = self._parse, self._table
        word, lemma = parse.words[preposition].lower(), parse.lemmas[governor]
        if word == "of" and (unit := self._together(governor)) is not None:
            return unit
        if word == "of" and lemma in table.toll_nouns:
            return self._toll(governor)
        if word in ("to", "at", "past", "above") and lemma in table.toll_verbs:
            return self._toll_of(governor)
        return None

    def _together(self, noun: int) -> str | None:
        """The unit of a noun, the gravest where several are joined: "the torture and killing of two"."""
        joined = [noun, *(child for child in self._children(noun) if self._parse.relations[child] == "conj")]
        units = [unit for one in joined if (unit := self._unit_of_noun(one)) is not None]
        return "killed" if "killed" in units else next(iter(units), None)

    def _unit_of_noun(self, noun: int) -> str | None:
        """The unit of a noun that tells of an act, also of one made of a verb: "the shooting of"."""
        lemma = self._parse.lemmas[noun]
        if lemma in self._table.nouns:
            return self._table.nouns[lemma]
        if lemma == "life":
            return "killed" if self._parse.lemmas[self._parse.heads[noun]] in self._table.lives else None
        return self._table.objects.get(lemma) if self._parse.words[noun].lower().endswith("ing") else None

    def _toll_of(self, verb: int) -> str | None:
        """The kind of toll that is subject or object of a verb."""
        parse = self._parse
        for child in self._children(verb):
            if (
                parse.relations[child] in ("nsubj", "nsubjpass", "dobj")
                and parse.lemmas[child] in self._table.toll_nouns
            ):
                return self._toll(child)
        return None

    def _toll(self, noun: int) -> str:
        table, parse = self._table, self._parse
        kinds = [parse.lemmas[child] for child in self._children(noun)] + [parse.lemmas[noun]]
        return next((table.toll_kinds[kind] for kind in kinds if kind in table.toll_kinds), "killed")

    def _by_verb(self, token: int, verb: int) -> str | None:
        """The unit that a verb gives its object or subject."""
        parse, table = self._parse, self._table
        relation, lemma = parse.relations[token], parse.lemmas[verb]
        if relation in _OBJECTS and lemma in table.objects and self._fits(verb, lemma):
            return self._either(verb, table.objects[lemma])
        if relation == "dobj" and lemma in table.toll_verbs:
            return self._toll_of(verb)
        if relation in ("nsubj", "nsubjpass", "dobj"):
            word = parse.words[verb].lower()
            if relation == "nsubj" and lemma in table.subjects and self._fits(verb, lemma):
                return table.subjects[lemma]
            if relation != "dobj" and word in table.states and parse.relations[verb] != "amod" and not self._acts(verb):
                return table.states[word]
            return self._by_complement(verb, subject=relation != "dobj")
        return None

    def _either(self, verb: int, unit: str) -> str:
        """Casualties where one of two verbs is left open: "killing or wounding 50"."""
        parse, table = self._parse, self._table
        head = parse.heads[verb]
        if parse.relations[verb] != "conj" or table.objects.get(parse.lemmas[head], unit) == unit:
            return unit
        return "casualties" if any(parse.words[place].lower() == "or" for place in range(head, verb)) else unit

    def _acts(self, verb: int) -> bool:
        """Whether a participle is an active verb with an object of its own."""
        return any(self._parse.relations[child] == "dobj" for child in self._children(verb))

    def _by_complement(self, verb: int, *, subject: bool) -> str | None:
        """ "were dead", "left five dead", "met violent deaths", "taken to hospital with injuries"."""
        parse, table = self._parse, self._table
        for child in self._children(verb):
            relation, word = parse.relations[child], parse.words[child].lower()
            if word in table.states and relation in _COMPLEMENTS and (subject or parse.lemmas[verb] in table.leaving):
                return table.states[word]
            suffered = relation == "dobj" and parse.lemmas[verb] in table.suffering
            if not subject or not (suffered or (relation == "prep" and word == "with")):
                continue
            harms = [child] if suffered else self._children(child)
            harm = next((table.harm_in[parse.lemmas[one]] for one in harms if parse.lemmas[one] in table.harm_in), None)
            if harm is not None:
                return harm
        return None

    def _fits(self, verb: int, lemma: str) -> bool:
        """Whether the further word that a verb needs stands near it."""
        needed = self._table.only_with.get(lemma)
        if needed is None:
            return True
        near = {word.lower() for word in self._parse.words[verb + 1 : verb + 5]}
        return bool(near & needed)

    def _passive(self, verb: int) -> bool:
        return any(self._parse.relations[child] in ("auxpass", "nsubjpass") for child in self._children(verb))

    def _population(self, noun: int, unit: str) -> str | None:
        """The words that name who is counted, compounds included; None for people in general, or troops as such."""
        parse, table = self._parse, self._table
        lemma = parse.lemmas[noun]
        if lemma in table.generic or (unit == "troops" and lemma == "troop"):
            return None
        first = noun
        while first and parse.relations[first - 1] == "compound" and parse.tags[first - 1] != "CD":
            first -= 1
        words = zip(parse.words[first : noun + 1], parse.tags[first : noun + 1], strict=True)
        return " ".join(word if tag.startswith("NNP") else word.lower() for word, tag in words)

    def _children(self, token: int) -> list[int]:
        """The words that hang on a word, those near it."""
        heads = self._parse.heads
        first, last = max(0, token - _REACH), min(len(heads), token + _REACH)
        return [place for place in range(first, last) if heads[place] == token and place != token]
