"""Tell what a number counts."""

from bisect import bisect_right
from typing import NamedTuple

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.beside import Beside
from rashomon.reading.quantities.figures import Figure, Tokens
from rashomon.reading.quantities.governed import Grammar
from rashomon.records.parse import Parse

_LONGEST_WAY = 6
_ENDINGS = ("woman", "man", "person", "people")
_DASHES = frozenset({"—", "–", "-", "("})
_MANY = 1000  # of so many nothing but people is told without a noun
_BARE_ROLES = frozenset(
    {
        "dobj",
        "nsubj",
        "nsubjpass",
        "pobj",
        "conj",
        "attr",
        "ROOT",
        "npadvmod",
        "oprd",
        "dep",
        "ccomp",
        "advcl",
        "nummod",
    }
)
_COUNTING = frozenset({"nummod", "quantmod", "compound", "amod", "det", "nmod"})
_BETWEEN = frozenset({"JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "VBN", "VBG", "HYPH", "POS", "CD", "RB", "``", "''"})
_ONLY_PEOPLE = frozenset({"killed", "injured", "detained", "abducted", "casualties"})
"""Units that a noun unknown to the table may have, for want of anything else that is killed or arrested."""
_HARM = frozenset(
    {"killed", "injured", "casualties", "missing", "detained", "abducted", "displaced", "infected", "released"}
)
"""Units that nobody may be counted in: "no one was hurt"."""
_PLAIN = frozenset({"people", "troops"})
_GATHERED = frozenset({"people", "troops", "protesters"})
"""Units in which a bare number goes on counting: "12,000 reservists were called up, and 300 are at the front"."""


class Counted(NamedTuple):
    """A unit, the population that is counted, and whether the number is a part of the one before."""

    unit: str
    of: str | None
    part: bool = False


class Counter:
    """What the numbers of one parse count."""

    def __init__(self, parse: Parse, table: Counting) -> None:
        self._parse, self._table = parse, table
        self._grammar = Grammar(parse, table)
        self._beside = Beside(parse, table)
        self._firsts = [first for first, _ in parse.sentences]
        self._peoples = {
            token for name in parse.names if name.label == "NORP" for token in range(name.first, name.last)
        }

    def count(self, figure: Figure, tokens: Tokens, whole: Counted | None) -> Counted | None:
        """What a number counts; None where that is none of the units.

        `whole` is what the number before it in the sentence counts, which it may be a part of: "12, including 3 boys".
        """
        if self._is_no_count(figure, tokens):
            return None
        found = self._strength(tokens) or self._count(figure, tokens)
        if self._beside.is_of_them(tokens) and (unit := self._grammar.by_words_behind(tokens.last + 2, noun=True)):
            return Counted(unit, None, part=True)
        if whole is None:
            return Counted("people", None) if found is None and self._are_many(figure, tokens) else found
        if found is None and self._noun(tokens) is None and self._beside.is_compared(tokens):
            return Counted(whole.unit, whole.of)
        if found is None and whole.unit in _HARM and self._noun(tokens) is None and self._beside.is_elsewhere(tokens):
            return Counted(whole.unit, whole.of)
        if (found is None or found.unit in _PLAIN) and self._beside.is_part(tokens):
            return Counted(whole.unit, self._of_whom(tokens) if found is None else found.of, part=True)
        noun = self._noun(tokens)
        if found is None and noun is not None and self._parse.lemmas[noun] == "other":
            return Counted("people", None)
        if figure.low > 1 and noun is None:
            if found is None and self._beside.is_subject(tokens):
                return Counted(whole.unit if whole.unit in _GATHERED else "people", None)
            if whole.unit == "protesters" and found == Counted("people", None):
                return Counted("protesters", None)
        return found

    def _of_whom(self, tokens: Tokens) -> str | None:
        """Who a part of those counted last is: "five of them foreigners"."""
        noun, parse = tokens.last + 2, self._parse
        if noun < len(parse.words) and self._beside.is_of_them(tokens) and self._is_people(noun):
            return self.population(noun, noun)
        return None

    def _are_many(self, figure: Figure, tokens: Tokens) -> bool:
        """Whether a bare number must mean people: "thousands spent the night in the open"."""
        if figure.high is not None and figure.low < _MANY:
            return False
        return (
            self._noun(tokens) is None
            and self._parse.relations[tokens.head] == "nsubj"
            and self._beside.is_subject(tokens)
        )

    def population(self, noun: int, after: int = 0) -> str:
        """The words that name who is counted, compounds behind `after` included."""
        parse = self._parse
        if parse.tags[noun] == "NN" and noun > after and parse.tags[noun - 1] == "NNS" and self._is_people(noun - 1):
            noun -= 1  # "took 30 soldiers prisoner"
        first = noun
        while first > after and parse.relations[first - 1] == "compound" and parse.tags[first - 1] != "CD":
            first -= 1
        words = zip(parse.words[first : noun + 1], parse.tags[first : noun + 1], strict=True)
        return " ".join(word if tag.startswith("NNP") else word.lower() for word, tag in words)

    def share_of(self, tokens: Tokens) -> str | None:
        """The people of whom a share is told: "60 percent of voters", "one in five residents"."""
        parse = self._parse
        for place in range(tokens.last, min(tokens.last + _LONGEST_WAY, len(parse.words))):
            if parse.tags[place].startswith("NN") and self._is_people(place):
                return None if parse.lemmas[place] in self._table.generic else self.population(place)
            if not (parse.tags[place] in _BETWEEN or parse.tags[place] in ("DT", "PRP$", "IN", "PDT")):
                return None
            if parse.tags[place] == "IN" and parse.words[place].lower() != "of":
                return None
        return None

    def _count(self, figure: Figure, tokens: Tokens) -> Counted | None:
        parse, table = self._parse, self._table
        none = figure.high == 0 and figure.low == 0
        if (state := self._beside.state_behind(tokens)) is not None:
            return Counted(state, None)
        noun = self._noun(tokens)
        if noun is None:
            unit = self._bare(tokens)
            return None if unit is None or (none and unit not in _HARM) else Counted(unit, None)
        lemma = parse.lemmas[noun]
        if lemma in table.nouns:
            return Counted(table.nouns[lemma], None) if not none or table.nouns[lemma] in _HARM else None
        if lemma in table.states and not self._is_people(noun):  # "2,500 dead"
            return Counted(table.states[lemma], None)
        if lemma in table.cases:
            return Counted("infected", None) if self._is_illness(noun) else None
        if noun + 1 < len(parse.words) and parse.words[noun + 1].lower() == "per":
            return None
        unit = self._unit(tokens, noun)
        if none:
            return Counted(unit, self._of(noun, unit, tokens.last)) if unit in _HARM and self._is_people(noun) else None
        if not self._is_people(noun):
            if unit not in _ONLY_PEOPLE or lemma in table.not_people or not self._is_sure(noun):
                return None
            if parse.tags[noun] != "NNS":
                return Counted(unit, None)
        if parse.tags[noun] == "NNP" and figure.low != 1 and lemma not in table.generic:
            return None  # "538 and Governor Maro's 145"
        if unit is None and (lemma == "other" or (figure.low == 1 and figure.high == 1 and noun > tokens.last)):
            return None
        unit = unit or table.persons.get(lemma) or ("troops" if lemma in table.troops else "people")
        return Counted(unit, self._of(noun, unit, tokens.last))

    def _unit(self, tokens: Tokens, noun: int) -> str | None:
        """What became of those whom a noun names."""
        parse, table, grammar = self._parse, self._table, self._grammar
        if self._is_whole(tokens, noun):
            return grammar.by_state(noun, noun + 1)
        hung = parse.relations[noun] == "pobj" and tokens.last <= parse.heads[noun] < noun
        carrier = tokens.head if hung else noun
        parted = hung and noun > tokens.last and parse.tags[parse.heads[noun] + 1] == "DT"
        unit = grammar.by_governor(carrier) if parted else None  # "four of the abducted men were found murdered"
        unit = None if unit == "people" else unit
        unit = unit or grammar.by_state(noun, noun + 1) or (grammar.by_state(carrier, noun + 1) if hung else None)
        unit = unit or grammar.by_governor(carrier) or grammar.by_words_behind(noun + 1, noun=True)
        unit = unit or grammar.by_verb_before(tokens.start) or grammar.by_heading(tokens.start)
        unit = unit or self._beside.is_led(tokens) or grammar.keeping.of(carrier)
        if parse.lemmas[noun] in table.bodies and unit in (None, "people"):
            return "killed" if self._is_corpse(noun, carrier) else unit
        if unit == "people" and (parse.lemmas[noun] in table.persons or parse.lemmas[noun] in table.troops):
            return None
        return unit

    def _is_whole(self, tokens: Tokens, noun: int) -> bool:
        """Whether another number says how many of these are meant: "22 of the 40 defendants were freed"."""
        parse, figuring = self._parse, self._table.figuring
        of = parse.heads[noun]
        if parse.relations[noun] != "pobj" or of >= tokens.first or parse.words[of].lower() != "of":
            return False
        head = parse.heads[of]
        word = parse.words[head].lower()
        numbers = (
            parse.tags[head] == "CD"
            or word in figuring.parts
            or word in figuring.uncertain
            or word in ("none", "%", "percent")
        )
        return numbers and head < of and parse.tags[tokens.first - 1] in ("DT", "PRP$", "POS")

    def _bare(self, tokens: Tokens) -> str | None:
        """The unit of a number without a noun: "12 dead", "killing two", "the toll rose to 45"."""
        unit = self._bare_unit(tokens)
        if unit is None and self._beside.is_of_group(tokens):
            return "people"
        if unit != "people":
            return unit
        sentence = bisect_right(self._firsts, tokens.first)
        first, last = self._parse.sentences[sentence - 1]
        return "people" if self._table.strikes.isdisjoint(self._parse.lemmas[first:last]) else "protesters"

    def _bare_unit(self, tokens: Tokens) -> str | None:
        relation = self._parse.relations[tokens.head]
        unit = self._grammar.by_heading(tokens.start) or self._grammar.by_verb_before(tokens.start)
        if unit is not None:
            return unit
        if relation not in _BARE_ROLES or (relation == "nummod" and self._parse.heads[tokens.head] < tokens.first):
            return self._grammar.by_words_behind(tokens.last, noun=False) if relation != "nummod" else None
        grammar = self._grammar
        unit = grammar.by_state(tokens.head, tokens.last) or grammar.by_words_behind(tokens.last, noun=False)
        return unit or grammar.by_governor(tokens.head)

    def _strength(self, tokens: Tokens) -> Counted | None:
        """ "A 3,000-strong force", "a 500-strong crowd"."""
        parse, table = self._parse, self._table
        behind = [word.lower() for word in parse.words[tokens.last : tokens.last + 2]]
        if behind[:1] == ["strong"]:
            near = parse.lemmas[max(0, tokens.start - _LONGEST_WAY) : tokens.start]
            return None if table.strong.isdisjoint(near) else Counted("troops", None)
        if behind != ["-", "strong"]:
            return None
        for place in range(tokens.last + 2, min(tokens.last + _LONGEST_WAY, len(parse.words))):
            lemma = parse.lemmas[place]
            if parse.tags[place].startswith("NN") and (lemma in table.strong or lemma in table.nouns):
                return Counted("troops" if lemma in table.strong else table.nouns[lemma], None)
        return None

    def _is_age(self, tokens: Tokens) -> bool:
        """Whether a number between commas tells how old somebody is: "Ines Tarkov, 34, was killed"."""
        parse, first, last = self._parse, tokens.first, tokens.last
        before = parse.words[first - 1].lower() if first else ""
        if before in self._table.ages:
            return True
        if before == "and" and first > 2 and parse.tags[first - 2] == "CD" and parse.words[first - 3] == ",":
            return self._noun(tokens) is None and parse.words[tokens.last : tokens.last + 1] == (",",)
        if tokens.start < first and tokens.start and self._is_people(tokens.start - 1):
            return parse.words[tokens.start].lower() in self._table.over and self._noun(tokens) is None
        after = parse.words[last] if last < len(parse.words) else ""
        named = first > 1 and parse.tags[first - 2].startswith("NN")
        return named and (before, after) in ((",", ","), ("(", ")"), (",", "."), (",", "and"), (",", "from"))

    def _is_no_count(self, figure: Figure, tokens: Tokens) -> bool:
        """Whether a number stands in a word or turn of its own: "two-year", "another one", "the one"."""
        parse, table = self._parse, self._table
        if figure.last == figure.first + 1 and self._is_age(tokens):
            return True
        after = parse.words[tokens.last].lower() if tokens.last < len(parse.words) else ""
        if after in ("'s", "’s"):
            return True
        if after in ("-", "‑") and parse.ends[tokens.last - 1] == parse.starts[tokens.last]:
            behind = parse.words[tokens.last + 1].lower() if tokens.last + 1 < len(parse.words) else ""
            if figure.end <= parse.starts[tokens.last] and behind != "strong":
                return True
        if parse.words[tokens.first].lower() == "one" and tokens.last == tokens.first + 1:
            before = parse.words[tokens.first - 1].lower() if tokens.first else ""
            noun = parse.tags[tokens.last].startswith("NN") if tokens.last < len(parse.tags) else False
            told = before in table.pronoun_before or (tokens.first > 0 and parse.tags[tokens.first - 1] == "JJ")
            return after in table.pronoun_behind or (told and not noun and after != "of")
        return False

    def _is_people(self, noun: int) -> bool:
        """Whether a noun names people: by the table, or as the name of a people."""
        lemma = self._parse.lemmas[noun]
        if lemma in self._table.not_people or self._parse.words[noun].lower() in self._table.not_people:
            return False
        known = self._table.people
        if (
            lemma in known
            or lemma.endswith(_ENDINGS)
            or (self._parse.tags[noun].startswith("NNP") and lemma.removesuffix("s") in known)
        ):
            return True
        return noun in self._peoples and self._parse.words[noun].lower().endswith(("s", "ese", "i"))

    def _is_sure(self, noun: int) -> bool:
        """Whether a noun that is not known hangs on a verb that none but people go with."""
        parse = self._parse
        if not parse.tags[noun].startswith("NN"):
            return False
        token = noun
        for _ in range(_LONGEST_WAY):
            if parse.relations[token] not in ("conj", "appos"):
                break
            token = parse.heads[token]
        near = [parse.heads[token], *self._grammar.children(noun), noun + 1]
        return any(one < len(parse.lemmas) and parse.lemmas[one] in self._table.sure for one in near)

    def _is_illness(self, noun: int) -> bool:
        """Whether cases are those of a disease."""
        parse, table = self._parse, self._table
        near = {
            *parse.lemmas[max(0, noun - 4) : noun + 5],
            *(word.lower() for word in parse.words[max(0, noun - 4) : noun + 5]),
        }
        return not near.isdisjoint(table.diseases) or parse.lemmas[noun - 1] in table.case_signs

    def _is_corpse(self, noun: int, carrier: int) -> bool:
        """Whether bodies are of the dead, and not of an administration."""
        parse, table = self._parse, self._table
        if noun + 1 < len(parse.words) and parse.words[noun + 1].lower() == "of":
            return True
        head = parse.heads[carrier]
        return parse.lemmas[head] in table.body_verbs or any(
            parse.lemmas[child] in table.body_verbs for child in self._grammar.children(noun)
        )

    def _noun(self, tokens: Tokens) -> int | None:
        """The noun that a number counts: the word that it modifies, what "of" hangs on it, else the next one."""
        parse = self._parse
        token = tokens.head
        for _ in range(_LONGEST_WAY):
            if parse.relations[token] in _COUNTING and parse.heads[token] > token:
                token = parse.heads[token]
                if token >= tokens.last and (
                    parse.tags[token].startswith("NN") or parse.lemmas[token] in self._table.states
                ):
                    return token
                continue
            break
        dashed = tokens.start > 1 and parse.words[tokens.start - 1] in _DASHES
        if dashed and self._beside.is_of_them(tokens) and self._is_people(tokens.start - 2):
            return tokens.start - 2
        behind = tuple(word.lower() for word in parse.words[tokens.last : tokens.last + 2])
        if behind in self._table.altogether and tokens.start > 1 and parse.words[tokens.start - 1] in (",", *_DASHES):
            return tokens.start - 2  # "the dead, 14 in all"
        for place in range(tokens.last, min(tokens.last + 2, len(parse.words))):
            if parse.words[place].lower() == "of" and parse.heads[place] in (tokens.head, tokens.last - 1):
                objects = [child for child in self._grammar.children(place) if parse.relations[child] == "pobj"]
                return next(
                    (child for child in objects if parse.lemmas[child] not in ("they", "whom", "those", "these")), None
                )
        return self._next_people(tokens)

    def _next_people(self, tokens: Tokens) -> int | None:
        """The first noun behind a number that names people, past what may stand before it."""
        parse = self._parse
        for place in range(tokens.last, min(tokens.last + 4, len(parse.words))):
            noun = parse.tags[place] in ("NN", "NNS", "NNPS", "NNP")
            if noun and (self._is_people(place) or parse.lemmas[place] in self._table.nouns):
                if (
                    place + 1 < len(parse.words)
                    and parse.tags[place + 1].startswith("NN")
                    and parse.heads[place] == place + 1
                ):
                    continue
                return place
            if parse.tags[place] not in _BETWEEN:
                return None
        return None

    def _of(self, noun: int, unit: str | None, after: int) -> str | None:
        """Who is counted; None for people in general, or troops as such."""
        lemma = self._parse.lemmas[noun]
        if lemma in self._table.generic or (unit == "troops" and lemma == "troop"):
            return None
        return self.population(noun, after if after <= noun else 0)
