"""Tell what became of those counted by the words that govern them."""

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.keeping import Keeping
from rashomon.reading.quantities.tolls import Tolls
from rashomon.records.parse import Parse

_LONGEST_WAY = 6
_REACH = 25  # tokens either side in which a word's dependents are looked for
_NEAR = 9  # tokens behind a verb in which the word that it needs stands
_BESIDE = 4
_HURTING = frozenset({"shoot", "wound", "injure", "stab", "hurt", "burn"})
_MODIFIERS = frozenset({"amod", "acl", "relcl", "appos"})
_COMPLEMENTS = frozenset({"acomp", "oprd", "attr", "xcomp", "ccomp", "advcl", "advmod"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "oprd", "npadvmod"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Grammar:
    """The grammar of one parse, asked for the unit of what is counted."""

    def __init__(self, parse: Parse, table: Counting) -> None:
        self._parse, self._table = parse, table
        self.keeping = Keeping(parse, table, self.children)
        self._tolls = Tolls(parse, table, self.children)

    def children(self, token: int) -> list[int]:
        """The words that hang on a word, those near it."""
        heads = self._parse.heads
        first, last = max(0, token - _REACH), min(len(heads), token + _REACH)
        return [place for place in range(first, last) if heads[place] == token and place != token]

    def by_words_behind(self, after: int, *, noun: bool) -> str | None:
        """Words behind it: "12 dead", "30 critically hurt", "two people are feared dead"; `noun`: who is named."""
        parse, table = self._parse, self._table
        place = after
        while place < min(after + _LONGEST_WAY, len(parse.words)) and parse.words[place].lower() in table.between:
            place += 1
        if place == len(parse.words):
            return None
        word = parse.words[place].lower()
        said = parse.tags[place].startswith(("JJ", "VB", "NNP")) or word in table.persons or word in table.plain_states
        if noun and place == after and not said:
            return None
        if word in table.states and not self._acts(place):
            return table.states[word]
        subject = after - 1 if noun else None
        if parse.tags[place] not in ("VBP", "VBD", "VB") or (noun and parse.lemmas[place] not in table.subjects):
            return None
        return self._by_subject(place, subject)

    def by_state(self, token: int, after: int) -> str | None:
        """Words beside it: "12 dead", "five injured", "the 19 people killed", "missing climbers"."""
        parse, table = self._parse, self._table
        place = after + (after < len(parse.tags) and parse.tags[after] == "RB")
        if (
            place < len(parse.words)
            and parse.words[place].lower() in table.states
            and parse.heads[place] in (token, parse.heads[token])
            and not self._acts(place)
        ):
            return table.states[parse.words[place].lower()]
        for child in self.children(token):
            relation, word = parse.relations[child], parse.words[child].lower()
            if relation not in _MODIFIERS:
                continue
            if relation == "relcl" and (unit := self._of_relative(child)) is not None:
                return unit
            if relation == "relcl" and self._has_other_subject(child):
                continue
            told = self._by_subject(child, token) if relation == "relcl" else None
            passive = relation != "relcl" or self._passive(child)
            unit = table.states.get(word)
            if unit is None and relation != "amod" and parse.tags[child] == "VBN":
                unit = self._by_object(child)
            if relation == "acl" and parse.tags[child] == "VBG":
                told, unit = self._by_subject(child, token), None
            found = told or (unit if passive and not self._acts(child) else None)
            if found is not None and found != "people":
                return found
        return None

    def _of_relative(self, verb: int) -> str | None:
        """The unit of those who are the object of a relative clause: "the nine workers they seized in March"."""
        parse, own = self._parse, self.children(verb)
        others = [
            child
            for child in own
            if parse.relations[child] == "nsubj" and parse.tags[child] not in ("WP", "WDT", "CD") and child < verb
        ]
        objects = [child for child in own if parse.relations[child] == "dobj" and child > verb]
        return self._by_object(verb) if others and not objects and not self._passive(verb) else None

    def _has_other_subject(self, verb: int) -> bool:
        """Whether a relative clause tells of others: "a dozen civilians, seven of whom died"."""
        return any(
            self._parse.relations[child] in _SUBJECTS
            and self._parse.tags[child] in ("CD", "NN", "NNS", "DT", "JJ")
            and self._parse.words[child].lower() not in ("that", "which")
            for child in self.children(verb)
        )

    def by_heading(self, first: int) -> str | None:
        """What stands before a colon: "Dead: 12", "Death toll: 45"."""
        parse, table = self._parse, self._table
        if first < 2 or parse.words[first - 1] != ":":
            return None
        word, lemma = parse.words[first - 2].lower(), parse.lemmas[first - 2]
        if lemma in table.toll_nouns:
            return self._tolls.of_noun(first - 2)
        return table.states.get(word) or table.nouns.get(lemma)

    def by_verb_before(self, first: int) -> str | None:
        """What a verb right before a number does, whatever the parser makes of it: "killed two injured eight".

        "Kills" and "wounds" are verbs before a number, even where the parser takes them for nouns, as in headlines.
        """
        parse, table = self._parse, self._table
        if first > 1 and parse.tags[first - 2] in ("VBD", "VBP", "VBZ", "VBG", "VB"):  # "shot dead one soldier"
            unit = table.objects_with.get(parse.lemmas[first - 2], {}).get(parse.words[first - 1].lower())
            if unit is not None:
                return unit
        if first > 1 and parse.words[first - 1].lower() in table.numbering:  # "the dead number at least 52"
            return table.states.get(parse.words[first - 2].lower())
        if not first or not parse.tags[first - 1].startswith(("VB", "NNS", "NNP")) or self._passive(first - 1):
            return None
        if parse.words[first - 2 : first - 1] == ("or",):  # "killing or wounding 50"
            return None
        titled = parse.tags[first - 1].startswith("NNP")  # "Army Kills 30 Fighters"
        lemma = parse.words[first - 1].lower().removesuffix("s") if titled else parse.lemmas[first - 1]
        return table.objects.get(lemma)

    def by_governor(self, token: int) -> str | None:
        """The unit that the verb or noun gives on which it hangs, through conjunctions and "including"."""
        parse = self._parse
        for _ in range(_LONGEST_WAY):
            relation, head = parse.relations[token], parse.heads[token]
            if head == token:
                return None
            joined = relation in ("conj", "appos") and not parse.tags[head].startswith("VB")
            if joined or (relation == "compound" and head == token + 1 and parse.tags[token] == "NNS"):
                token = head
                continue
            if relation == "pobj":
                governor = self._governor(head)
                if parse.lemmas[governor] in self._table.wholes:
                    token = governor
                    continue
                governed = self._by_preposition(head, governor) or self._with_others(token, head, governor)
                if governed is not None or parse.words[head].lower() != "including":
                    return governed
                token = self._whole(parse.heads[head])
                continue
            return self._by_verb(token, head, relation)
        return None

    def _governor(self, preposition: int) -> int:
        """What a preposition hangs on, past one that it is joined to."""
        parse = self._parse
        head = parse.heads[preposition]
        if parse.tags[head] == "RB":  # "revised down to 88"
            return parse.heads[head]
        joined = parse.relations[preposition] == "conj" or parse.words[head].lower() == "from"
        return parse.heads[head] if joined and parse.tags[head] == "IN" else head

    def _whole(self, governor: int) -> int:
        """What "including" takes a part of: the noun that it hangs on, or object or subject of the verb."""
        parse = self._parse
        if parse.tags[governor].startswith("VB"):
            for relation in ("dobj", "nsubjpass", "nsubj"):
                for child in self.children(governor):
                    if parse.relations[child] == relation:
                        return child
        return governor

    def _by_preposition(self, preposition: int, governor: int) -> str | None:
        """ "the death of two", "a crowd of 3,000", "the toll rose to 45", "injuries to six"."""
        parse, table = self._parse, self._table
        word, lemma = parse.words[preposition].lower(), parse.lemmas[governor]
        if (
            word in ("of", "to", "for")
            and (unit := self._together(governor)) is not None
            and (word == "of" or unit == "injured")
        ):
            return unit
        if word in ("by", "of") and lemma in table.strikes and parse.tags[governor].startswith("NN"):
            return "protesters"
        if word in ("of", "at") and lemma in table.toll_nouns:
            return self._tolls.of_noun(governor)
        if word in ("to", "from", "at", "past", "above", "beyond", "over") and lemma in table.toll_verbs:
            return self._tolls.of_verb(governor)
        return None

    def _with_others(self, token: int, preposition: int, verb: int) -> str | None:
        """What befell others befell those with them too: "she died with nine other passengers"."""
        parse = self._parse
        if parse.words[preposition].lower() != "with" or not parse.tags[verb].startswith("VB"):
            return None
        if "other" not in (parse.lemmas[token], *(parse.lemmas[child] for child in self.children(token))):
            return None
        return self._by_object(verb) if self._passive(verb) else self._by_subject(verb, None)

    def _together(self, noun: int) -> str | None:
        """The unit of a noun, the gravest where several are joined: "the torture and killing of two"."""
        joined = [noun, *(child for child in self.children(noun) if self._parse.relations[child] == "conj")]
        units = [unit for one in joined if (unit := self._unit_of_noun(one)) is not None]
        return "killed" if "killed" in units else next(iter(units), None)

    def _unit_of_noun(self, noun: int) -> str | None:
        """The unit of a noun that tells of an act, also of one made of a verb: "the shooting of"."""
        lemma = self._parse.lemmas[noun]
        if lemma in self._table.nouns:
            return self._table.nouns[lemma]
        if lemma == "life":
            return "killed" if self._parse.lemmas[self._parse.heads[noun]] in self._table.lives else None
        if lemma in self._table.bodies:
            return "killed" if self._parse.lemmas[self._parse.heads[noun]] in self._table.body_verbs else None
        return self._table.objects.get(lemma) if self._parse.words[noun].lower().endswith("ing") else None

    def _by_verb(self, token: int, verb: int, relation: str) -> str | None:
        """The unit that a verb gives its object or subject."""
        parse, table = self._parse, self._table
        lemma = parse.lemmas[verb]
        if relation in _OBJECTS and (unit := self._by_object(verb)) is not None:
            return self._either(verb, self.keeping.illness(verb, unit) if lemma in table.keeping else unit)
        if (
            relation in ("dobj", "attr", "npadvmod", "oprd")
            and lemma in table.toll_verbs
            and (unit := self._tolls.of_verb(verb)) is not None
        ):
            return unit
        if relation == "dobj" and lemma in table.drawing and (unit := self._tolls.of_verb(verb)) == "protesters":
            return unit
        if lemma in table.members and (unit := self._by_member(token, verb)) is not None:
            return unit
        if relation == "dobj":
            return self._by_complement(verb, subject=False)
        if relation in _SUBJECTS:
            return self._of_subject(token, verb, relation)
        return None

    def _of_subject(self, token: int, verb: int, relation: str) -> str | None:
        """The unit that a verb, or one joined to it or hanging on it, gives its subject: "are thought to have died"."""
        parse, table = self._parse, self._table
        if relation == "nsubj" and (unit := self._by_subject(verb, token)) is not None:
            return unit
        word = parse.words[verb].lower()
        if word in table.states and parse.relations[verb] != "amod" and not self._acts(verb):
            return table.states[word]
        if (unit := self._by_complement(verb, subject=True)) is not None:
            return unit
        if parse.lemmas[verb] in table.keeping and (unit := self.keeping.of(verb)) is not None:
            return unit
        for child in self.children(verb):
            if child < verb or not parse.tags[child].startswith("VB"):
                continue
            further = parse.relations[child] == "conj" and not self._has_own_subject(child)
            unit = table.subjects.get(parse.lemmas[child])
            if (parse.relations[child], parse.tags[child], unit) == ("advcl", "VBG", "protesters"):
                return unit  # "poured in chanting slogans"
            if not further and parse.relations[child] != "xcomp":
                continue
            passive = self._passive(child) or (further and parse.tags[child] == "VBN" and relation == "nsubjpass")
            if passive and (unit := self._by_object(child) or table.states.get(parse.words[child].lower())) is not None:
                return unit
            if not passive and (unit := self._of_subject(token, child, "nsubj")) is not None:
                return unit
        return None

    def _has_own_subject(self, verb: int) -> bool:
        """Whether a subject hangs on a verb, or on one of its auxiliaries."""
        own = self.children(verb)
        own += [one for child in own if self._parse.relations[child] == "aux" for one in self.children(child)]
        return any(self._parse.relations[child] in _SUBJECTS for child in own)

    def _by_object(self, verb: int) -> str | None:
        """The unit of a verb's object, where a word that it needs stands near."""
        lemma = self._parse.lemmas[verb]
        if lemma in _HURTING and "fatally" in {word.lower() for word in self._parse.words[max(0, verb - 1) : verb + 2]}:
            return "killed"
        return self._needed(verb, self._table.objects_with.get(lemma, {})) or self._table.objects.get(lemma)

    def _by_subject(self, verb: int, subject: int | None) -> str | None:
        """The unit of a verb's subject; who flees the scene of a crime is not displaced."""
        parse, table = self._parse, self._table
        lemma = parse.lemmas[verb]
        unit = table.subjects.get(lemma) or self._needed(verb, table.subjects_with.get(lemma, {}))
        if lemma in table.denied and any(parse.relations[child] == "neg" for child in self.children(verb)):
            return table.denied[lemma]
        if unit == "displaced" and not self._fits_flight(verb, subject):
            return None
        if unit == "people" and table.strikes.intersection(parse.lemmas[verb + 1 : verb + _NEAR]):
            return "protesters"
        return unit

    def _fits_flight(self, verb: int, subject: int | None) -> bool:
        """Whether those who flee are driven out, and do not get away."""
        parse, table = self._parse, self._table
        if subject is not None and parse.lemmas[subject] in table.escaping:
            return False
        return not table.escaping_from.intersection(word.lower() for word in parse.words[verb + 1 : verb + _NEAR])

    def _needed(self, verb: int, units: object) -> str | None:
        """The unit of the first word behind a verb that decides on it."""
        if not isinstance(units, dict) or not units:
            return None
        parse = self._parse
        near = _BESIDE if parse.lemmas[verb] in self._table.members else _NEAR
        for place in range(verb + 1, min(verb + near, len(parse.words))):
            word = parse.words[place].lower()
            if word in units:
                return str(units[word])
            if "@disease" in units and (word in self._table.diseases or parse.lemmas[place] in self._table.diseases):
                return str(units["@disease"])
        return None

    def _by_member(self, token: int, verb: int) -> str | None:
        """What the other side of "include", "be", "make up" is part of: "the dead include 65 people"."""
        parse, table = self._parse, self._table
        near = [
            child
            for child in self.children(verb)
            if child != token and parse.relations[child] in ("nsubj", "attr", "dobj", "prep")
        ]
        for _ in range(3):
            for child in near:
                word, lemma = parse.words[child].lower(), parse.lemmas[child]
                if parse.relations[child] == "prep":
                    continue
                bare = parse.tags[child] != "VBN" or parse.relations[child] in ("pobj", "nsubj")
                if word in table.states and bare:
                    return table.states[word]
                if lemma in table.nouns and lemma not in table.people:
                    return table.nouns[lemma] if table.nouns[lemma] != "people" else None
                if (lemma in table.people or word == "those") and (unit := self.by_state(child, child + 1)) is not None:
                    return unit
            near = [
                one
                for child in near
                for one in self.children(child)
                if parse.relations[one] in ("prep", "pobj", "acl")
                and (parse.relations[child] != "prep" or parse.words[child].lower() in ("of", "among", "for"))
            ]
        return None

    def _either(self, verb: int, unit: str) -> str:
        """Casualties where one of two verbs is left open: "killing or wounding 50", "killed or wounded"."""
        parse = self._parse
        head = parse.heads[verb]
        pairs = [(head, verb)] if parse.relations[verb] == "conj" else []
        pairs += [(verb, child) for child in self.children(verb) if parse.relations[child] == "conj"]
        for first, second in pairs:
            if {self._by_object(first), self._by_object(second)} == {"killed", "injured"} and any(
                parse.words[place].lower() == "or" for place in range(first, second)
            ):
                return "casualties"
        return unit

    def _acts(self, verb: int) -> bool:
        """Whether a participle is an active verb with an object of its own."""
        return any(self._parse.relations[child] == "dobj" and child > verb for child in self.children(verb))

    def _by_complement(self, verb: int, *, subject: bool) -> str | None:
        """ "were dead", "left five dead", "met violent deaths", "taken to hospital with injuries"."""
        parse, table = self._parse, self._table
        for child in self.children(verb):
            relation, word = parse.relations[child], parse.words[child].lower()
            leaving = parse.lemmas[verb] in table.leaving
            stated = relation in _COMPLEMENTS and (leaving or (subject and relation not in ("advcl", "advmod")))
            if stated and word in table.states and child > verb and not self._acts(child):
                return table.states[word]
            if (
                subject
                and relation == "attr"
                and parse.lemmas[verb] == "become"
                and parse.lemmas[child] in table.persons
            ):
                return table.persons[parse.lemmas[child]]
            suffered = relation == "dobj" and parse.lemmas[verb] in table.suffering
            if not subject or not (suffered or (relation == "prep" and word in ("with", "for"))):
                continue
            harms = [child] if suffered else self.children(child)
            harm = next((table.harm_in[parse.lemmas[one]] for one in harms if parse.lemmas[one] in table.harm_in), None)
            if harm is not None:
                return harm
        return None

    def _passive(self, verb: int) -> bool:
        return any(self._parse.relations[child] in ("auxpass", "nsubjpass") for child in self.children(verb))
