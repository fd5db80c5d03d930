"""Gather who speaks."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.knowledge.speakers import Speakers
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.parse import Name, Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "1"

DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their"})
INDEFINITE = frozenset({"a", "an", "one", "another", "some", "many", "several", "two", "three", "other", "both"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
UNKNOWN = "UNKNOWN"
# Where a name is labelled now so, now so, and as often: a person's surname is taken for a body more often than not.
PREFERRED = ("PERSON", "GPE", "NORP", "FAC", "ORG")
# How many sentences back a pronoun is followed.
REACH = 3


@dataclass(slots=True)
class Speaker:
    """An entity in the making; `descriptions` are the nouns that have been said of it."""

    name: str
    type: str
    named: bool
    mentions: set[Span] = field(default_factory=set)
    descriptions: set[str] = field(default_factory=set)
    last: int = 0


def gather(
    text: Text, parse: Parse, attributions: Sequence[Attribution], speakers: Speakers
) -> tuple[tuple[Entity, ...], dict[str, str]]:
    """The entities that speak in a report, with all their mentions; for each attribution the id of the one that does.

    Names are joined where one ends another ("Rusk", "Edda Rusk") and no third ends alike. A definite noun stands for
    the only entity so described; a pronoun for the last speaker, where nobody else of its kind was named since. Where
    more than one could be meant, nobody is: the attribution has no speaker.
    """
    scene = _Scene(text, parse, speakers)
    found: list[Speaker] = []
    spoken_by: dict[str, Speaker] = {}
    for attribution in sorted((a for a in attributions if a.source), key=lambda a: a.source[0]):
        speaker = scene.resolve(attribution, found)
        if speaker is not None:
            spoken_by[attribution.id] = speaker
    scene.add_mentions(found)
    found.sort(key=lambda s: min(s.mentions))
    ids = {id(speaker): f"e{number}" for number, speaker in enumerate(found, 1)}
    entities = tuple(Entity(id=ids[id(s)], name=s.name, type=s.type, mentions=tuple(sorted(s.mentions))) for s in found)
    return entities, {attribution: ids[id(s)] for attribution, s in spoken_by.items()}


class _Scene:
    """The words of a report, looked at for who speaks."""

    def __init__(self, text: Text, parse: Parse, speakers: Speakers) -> None:
        self.text, self.parse, self.speakers = text, parse, speakers
        self.sentence_starts = [first for first, _ in parse.sentences]
        whole = [self._whole(n) for n in parse.names if n.label in speakers.labels]
        labels = _usual_labels(parse, whole)
        self.labels = labels
        self.names = [Name(n.first, n.last, labels[parse.words[n.last - 1]]) for n in whole]
        self.name_starts = [n.first for n in self.names]

    def _whole(self, name: Name) -> Name:
        """A name with the proper nouns that the parser left before it, without articles, titles, possessive marks."""
        words, tags = self.parse.words, self.parse.tags
        first, last = name.first, name.last
        while (
            first > 0
            and tags[first - 1].startswith("NNP")
            and self.parse.relations[first - 1] == "compound"
            and first <= self.parse.heads[first - 1] < last
        ):
            first -= 1
        while last - 1 > first and words[last - 1].lower() in POSSESSIVES:
            last -= 1
        label = name.label
        for title in range(last - 2, first - 1, -1):
            if self.speakers.types.get(words[title].lower()) == "person":
                return Name(title + 1, last, "PERSON")
        while first < last - 1 and words[first].lower() in DETERMINERS:
            first += 1
        return Name(first, last, label)

    def sentence(self, token: int) -> int:
        return bisect_right(self.sentence_starts, token) - 1

    def words(self, first: int, last: int) -> str:
        """The words from token `first` to before `last`, on one line."""
        return " ".join(self.parse.span(first, last).of(self.text.clean).split())

    def resolve(self, attribution: Attribution, found: list[Speaker]) -> Speaker | None:
        """The entity that a source names; a new one is added to `found`."""
        tokens = [
            t
            for span in attribution.source
            for t in range(bisect_left(self.parse.starts, span.start), bisect_left(self.parse.starts, span.end))
        ]
        if not tokens:
            return None
        first, last = tokens[0], tokens[-1] + 1
        if last - first == 1:
            word = self.parse.words[first].lower()
            if word in self.speakers.relative and self.parse.tags[first].startswith(("W", "IN", "DT")):
                return self._add_mention(self._antecedent(first, found), first, last)
            if word in self.speakers.personal | self.speakers.impersonal:
                return self._add_mention(self._pronoun(first, word, found), first, last)
            if self.parse.tags[first].startswith(("PRP", "DT", "W", "EX")):
                return None
        name = self._name_in(first, last)
        if name is not None:
            return self._by_name(name, first, last, found)
        return self._by_noun(first, last, found)

    def _add_mention(self, speaker: Speaker | None, first: int, last: int) -> Speaker | None:
        if speaker is not None:
            speaker.mentions.add(self.parse.span(first, last))
            speaker.last = first
        return speaker

    def _name_in(self, first: int, last: int) -> Name | None:
        """The name that a source goes by: its own person, else the name at its head."""
        low, high = bisect_left(self.name_starts, first), bisect_left(self.name_starts, last)
        names = [n for n in self.names[low:high] if n.last <= last]
        head = self._head(first, last)
        at_head = next((n for n in names if n.first <= head < n.last), None)
        if at_head is not None:
            return at_head
        if self.parse.tags[head].startswith("NNP"):
            start = head
            while start > first and self.parse.tags[start - 1].startswith("NNP"):
                start -= 1
            return self._whole(Name(start, head + 1, self.labels.get(self.parse.words[head], UNKNOWN)))
        if self.speakers.types.get(self.parse.lemmas[head]) != "person":
            return None
        # "Foreign minister Edda Rusk", "the director, Jutta Lind": the person stands beside the noun, not below it.
        beside = [n for n in names if n.label == "PERSON" and self._stands_beside(n, head)]
        return beside[0] if len(beside) == 1 else None

    def _stands_beside(self, name: Name, head: int) -> bool:
        for token in range(name.first, name.last):
            if self.parse.heads[token] == head and self.parse.relations[token] in ("appos", "compound", "nmod", "flat"):
                return not name.first > head or self.parse.relations[token] == "appos"
        return False

    def _head(self, first: int, last: int) -> int:
        for token in range(first, last):
            head = self.parse.heads[token]
            if not first <= head < last or head == token:
                return token
        return last - 1

    def _by_name(self, name: Name, first: int, last: int, found: list[Speaker]) -> Speaker:
        start, stop = name.first, name.last
        words = self.words(start, stop)
        kind = self.speakers.labels.get(name.label, "other")
        nouns = {
            self.parse.lemmas[t]
            for t in range(first, last)
            if self.parse.tags[t] in ("NN", "NNP") and self.parse.lemmas[t] in self.speakers.types
        }
        if kind == "organization":
            kind = next((self.speakers.types[n] for n in sorted(nouns) if self.speakers.types[n] != "person"), kind)
            inside = {self.parse.words[t].lower() for t in range(start, stop)}
            kind = next((self.speakers.types[n] for n in sorted(inside) if n in self.speakers.types), kind)
        same = [s for s in found if s.named and s.type == kind and _is_same_name(s.name, words)]
        exact = [s for s in same if s.name == words]
        if len(same) > 1 and exact:
            same = exact
        if len(same) == 1:
            speaker = same[0]
            if len(words) > len(speaker.name):
                speaker.name = words
        else:
            speaker = Speaker(words, kind, named=True)
            found.append(speaker)
        speaker.descriptions |= nouns
        self._add_mention(speaker, start, stop)
        return speaker

    def _by_noun(self, first: int, last: int, found: list[Speaker]) -> Speaker | None:
        head = self._head(first, last)
        noun = self.parse.lemmas[head]
        if not self.parse.tags[head].startswith("NN"):
            return None
        opening = self.parse.words[first].lower()
        bare = all(
            self.parse.words[t].lower() in DETERMINERS or t == head or self.parse.tags[t] == "RB"
            for t in range(first, last)
        )
        if bare and opening in DETERMINERS and opening not in INDEFINITE:
            described = [s for s in found if noun in s.descriptions]
            if len(described) == 1:
                return self._add_mention(described[0], first, last)
            if len(described) > 1:
                return None
        stop = next((t for t in range(head + 1, last) if self.parse.words[t] in (",", "who", "which", "that")), last)
        start = first + 1 if opening in DETERMINERS and first < head else first
        words = self.words(start, stop)
        same = [s for s in found if not s.named and s.name.lower() == words.lower() and opening not in INDEFINITE]
        if same:
            return self._add_mention(same[0], first, stop)
        speaker = Speaker(words, self.speakers.types.get(noun, "other"), named=False, descriptions={noun})
        found.append(speaker)
        return self._add_mention(speaker, first, stop)

    def _antecedent(self, token: int, found: list[Speaker]) -> Speaker | None:
        """Whom "who" or "which" goes back to: the name or noun that its clause hangs on."""
        verb = self.parse.heads[token]
        while self.parse.relations[verb] not in ("relcl", "ROOT") and self.parse.heads[verb] != verb:
            verb = self.parse.heads[verb]
        if self.parse.relations[verb] != "relcl":
            return None
        head = self.parse.heads[verb]
        index = bisect_right(self.name_starts, head) - 1
        if index >= 0 and head < self.names[index].last:
            name = self.names[index]
            return self._by_name(name, name.first, name.last, found)
        return None

    def _pronoun(self, token: int, word: str, found: list[Speaker]) -> Speaker | None:
        """Whom "he", "she" or "it" stands for: the last speaker of that kind, if nobody else was named since."""
        person = word in self.speakers.personal
        sentence = self.sentence(token)
        spoke = [
            s
            for s in found
            if (s.type == "person") == person
            and s.type != "other"
            and self.sentence(s.last) >= sentence - REACH
            and not (_gender(s) and person and _gender(s) != _gender_of(word))
        ]
        if not spoke:
            return None
        latest = max(spoke, key=lambda s: s.last)
        low = bisect_left(self.name_starts, latest.last)
        high = bisect_left(self.name_starts, token)
        for name in self.names[low:high]:
            is_person = name.label == "PERSON"
            words = self.words(name.first, name.last)
            rival = is_person == person and not _is_same_name(latest.name, words)
            if (
                rival
                and name.label in ("PERSON", "ORG", "GPE")
                and (person or self.parse.relations[name.last - 1] in ("nsubj", "nsubjpass"))
            ):
                return None
        return latest

    def add_mentions(self, found: list[Speaker]) -> None:
        """Add the places where a speaker is named without speaking."""
        named = [s for s in found if s.named]
        for name in self.names:
            start, stop = name.first, name.last
            words = self.words(start, stop)
            kind = self.speakers.labels.get(name.label, "other")
            same = [s for s in named if _is_same_name(s.name, words) and (s.type == "person") == (kind == "person")]
            if len(same) == 1:
                span = self.parse.span(start, stop)
                if not any(span.meets(m) for m in same[0].mentions):
                    same[0].mentions.add(span)


def _usual_labels(parse: Parse, names: Sequence[Name]) -> dict[str, str]:
    """For the last word of each name the label that names ending so have most often in the report."""
    counts: dict[str, Counter[str]] = {}
    for name in names:
        counts.setdefault(parse.words[name.last - 1], Counter())[name.label] += name.last - name.first
    return {word: max(seen, key=lambda label: (seen[label], -PREFERRED.index(label))) for word, seen in counts.items()}


def _gender(speaker: Speaker) -> str | None:
    words = speaker.descriptions | {w.lower().rstrip(".") for w in speaker.name.split()[:1]}
    if words & {"spokeswoman", "chairwoman", "mother", "sister", "widow", "woman", "mrs", "ms", "daughter", "wife"}:
        return "she"
    if words & {"spokesman", "chairman", "father", "brother", "man", "mr", "son", "husband"}:
        return "he"
    return None


def _gender_of(word: str) -> str:
    return "she" if word in ("she", "her") else "he"


def _is_same_name(one: str, other: str) -> bool:
    """Whether two names are the same, or the shorter is how the longer ends: "Rusk", "Edda Rusk"."""
    a, b = one.split(), other.split()
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return long[-len(short) :] == short
