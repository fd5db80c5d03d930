"""Tell of whom the figure of a toll is."""

from collections.abc import Callable

from rashomon.knowledge.quantities import Counting
from rashomon.records.parse import Parse


class Tolls:
    """The tolls of one parse; `children` gives the words that hang on a word."""

    def __init__(self, parse: Parse, table: Counting, children: Callable[[int], list[int]]) -> None:
        self._parse, self._table, self._children = parse, table, children

    def of_verb(self, verb: int) -> str | None:
        """The kind of toll that is subject or object of a verb: "the toll rose to", "deaths passed"."""
        parse, table = self._parse, self._table
        for child in self._children(verb):
            if parse.relations[child] not in ("nsubj", "nsubjpass", "dobj"):
                continue
            lemma = parse.lemmas[child]
            if lemma in table.toll_nouns:
                return self.of_noun(child)
            if lemma in table.toll_numbers:
                return self._kind(child)
            if lemma in table.nouns and parse.tags[child].startswith("NN"):
                return table.nouns[lemma]
            if lemma in table.cases:
                return "infected"
            if lemma in table.strikes and parse.tags[child].startswith("NN"):
                return "protesters"
            if lemma in table.strong and parse.relations[child] == "dobj":  # "bringing the contingent to 2,400"
                return "troops"
        return None

    def of_noun(self, noun: int) -> str:
        """The kind of a toll, deaths unless it says another."""
        return self._kind(noun) or "killed"

    def _kind(self, noun: int) -> str | None:
        """Whose number a toll gives, by the words on it and on what hangs on those: "the number of people killed"."""
        table, parse = self._table, self._parse
        near, found = [noun], [noun]
        for _ in range(4):
            near = [child for one in near for child in self._children(one)]
            found = [*near, *found] if len(found) == 1 else [*found, *near]
        kinds = (
            table.toll_kinds.get(parse.words[one].lower()) or table.toll_kinds.get(parse.lemmas[one]) for one in found
        )
        return next((kind for kind in kinds if kind is not None), None)
