"""Read what stands beside a number."""

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.figures import Tokens
from rashomon.records.parse import Parse

_LONGEST_LIST = 14
_LISTING = frozenset({"CD", "NN", "NNS", "NNP", "NNPS", "JJ", "CC", ",", "DT", "RB"})


class Beside:
    """The words beside the numbers of one parse."""

    def __init__(self, parse: Parse, table: Counting) -> None:
        self._parse, self._table = parse, table

    def is_part(self, tokens: Tokens) -> bool:
        """Whether words beside a number say that it is a part: "including 3", "among them 3", "12 of them"."""
        parse, table = self._parse, self._table
        before = [word.lower() for word in parse.words[max(0, tokens.first - 5) : tokens.first]]
        first = len(before)
        return (
            any(
                tuple(before[at : at + length]) in table.parts_before
                for length in (1, 2)
                for at in range(max(0, first - length - 3), first - length + 1)
            )
            or self.is_of_them(tokens)
            or self._is_listed(tokens)
        )

    def _is_listed(self, tokens: Tokens) -> bool:
        """Whether a number goes on with a list of parts: "of whom 263 were combatants and 155 civilians"."""
        parse, table = self._parse, self._table
        place = tokens.start
        while place > max(0, tokens.start - _LONGEST_LIST):
            place -= 1
            word = parse.words[place].lower()
            rows = ((word,), tuple(one.lower() for one in parse.words[max(0, place - 1) : place + 1]))
            if any(row in table.parts_before for row in rows):
                return any(tag == "CD" for tag in parse.tags[place : tokens.start])
            if not (parse.tags[place] in _LISTING or parse.lemmas[place] == "be"):
                return False
        return False

    def is_led(self, tokens: Tokens) -> str | None:
        """What the words right before a number say of those counted: "in exchange for 20 fighters"."""
        words = tuple(word.lower() for word in self._parse.words[max(0, tokens.start - 3) : tokens.start])
        return self._table.led_by.get(words)

    def is_of_them(self, tokens: Tokens) -> bool:
        """Whether "of them", "of whom" stands right behind a number."""
        words = self._parse.words[tokens.last : tokens.last + 2]
        return tuple(word.lower() for word in words) in self._table.parts_behind

    def is_compared(self, tokens: Tokens) -> bool:
        """Whether a number is what the one before it was earlier: "rose to 312, up from 287"."""
        words = tuple(word.lower() for word in self._parse.words[max(0, tokens.start - 2) : tokens.start])
        if words in self._table.compared or words[-1:] in self._table.compared:
            return True
        said = self._parse.lemmas[self._parse.heads[tokens.head]] in self._table.saying
        return said and self._parse.heads[tokens.head] == tokens.start - 1

    def is_elsewhere(self, tokens: Tokens) -> bool:
        """Whether a bare number is of the same at another place: "killed 240 in Lorn and 10 in Tarvik"."""
        parse = self._parse
        if not tokens.start or tokens.last + 1 >= len(parse.words):
            return False
        before, behind = parse.words[tokens.start - 1].lower(), parse.words[tokens.last].lower()
        place = parse.tags[tokens.last + 1] in ("NNP", "DT")
        month = parse.words[tokens.last + 1].lower() in self._table.figuring.months
        return (before, behind) == ("and", "in") and place and not month

    def is_subject(self, tokens: Tokens) -> bool:
        """Whether a bare number does something in the plural."""
        parse = self._parse
        if parse.relations[tokens.head] not in ("nsubj", "nsubjpass"):
            return False
        return parse.tags[parse.heads[tokens.head]] in ("VBP", "VBD", "VBN", "VB")

    def is_of_group(self, tokens: Tokens) -> bool:
        """Whether a number says how many a group is: "a family of five"."""
        parse, of = self._parse, self._parse.heads[tokens.head]
        if parse.relations[tokens.head] != "pobj" or parse.words[of].lower() != "of" or tokens.start != of + 1:
            return False
        return parse.lemmas[parse.heads[of]] in self._table.groups

    def state_behind(self, tokens: Tokens) -> str | None:
        """What is said right behind a number where no noun follows: "12 dead", "30 hurt as bus plunges"."""
        parse, after = self._parse, tokens.last
        if after >= len(parse.words) or parse.words[after].lower() not in self._table.states:
            return None
        behind = after + 1
        if (
            behind < len(parse.tags)
            and parse.tags[behind].startswith(("NN", "JJ", "CD", "VBG", "DT"))
            and (
                parse.words[after].lower() != "dead" or parse.words[behind].lower() not in self._table.figuring.starting
            )
        ):
            return None
        unit, further = self._table.states[parse.words[after].lower()], parse.words[behind + 1 : behind + 2]
        joined = parse.words[behind : behind + 1] in (("and",), ("or",))
        if joined and further and {unit, self._table.states.get(further[0].lower())} == {"killed", "injured"}:
            return "casualties"  # "60 dead and wounded"
        return unit
