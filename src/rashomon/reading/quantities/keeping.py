"""Tell what befell people by where they are kept."""

from collections.abc import Callable

from rashomon.knowledge.quantities import Counting
from rashomon.records.parse import Parse

_NEAR = 9  # tokens behind a verb in which a disease is looked for
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Keeping:
    """The hospitals, prisons of one parse; `children` gives the words that hang on a word."""

    def __init__(self, parse: Parse, table: Counting, children: Callable[[int], list[int]]) -> None:
        self._parse, self._table, self._children = parse, table, children

    def of(self, token: int) -> str | None:
        """Where those are of whom a verb or noun tells: "are in custody", "three teenagers in hospital"."""
        parse, table = self._parse, self._table
        for child in self._children(token):
            word = parse.words[child].lower()
            if parse.relations[child] != "prep" or child < token or word not in (*table.keeping_in, "with"):
                continue
            for place in self._children(child):
                if parse.relations[place] != "pobj" or place < child:
                    continue
                if word == "with" and table.harm_in.get(parse.lemmas[place]) == "injured":
                    return "injured"
                if word != "with" and parse.words[place].lower() in table.kept:
                    return self.illness(token, table.kept[parse.words[place].lower()])
        return None

    def illness(self, verb: int, unit: str) -> str:
        """Who is in hospital with a disease, or put there by it, is infected."""
        parse = self._parse
        near = parse.lemmas[verb + 1 : verb + _NEAR] + tuple(
            parse.lemmas[child] for child in self._children(verb) if parse.relations[child] in _SUBJECTS
        )
        return "infected" if unit == "injured" and not self._table.diseases.isdisjoint(near) else unit
