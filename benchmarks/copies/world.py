"""Make reports that repeat each other out of reports that do not."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import NamedTuple

EDITS = 0.12  # of the words that are changed: two in three are replaced, one in six left out, one in six put in
KEPT = (0.3, 0.7)  # of the sentences of a cut report
SURE = 0.25  # of the shorter report's words that come from the same places as the other's: a copy
NONE = 0.02  # at most where the pair is none; what lies between, and has no parent in common, is not judged
FEWEST = 25  # words from the same places
SENTENCE = re.compile(r"[^\n]+?(?:[.!?][\"”’)]*(?=\s)|$|(?=\n))\s*", re.MULTILINE)
WIRES = ("Northern Wire", "Meridian Press", "Osprey News Agency", "Calder Dispatch")
OUTLETS = tuple(
    f"{place} {kind}" for place in ("Lissa", "Kelvar", "Tolmenia", "Ostrey") for kind in ("Mail", "Courier")
)


class Word(NamedTuple):
    """A word, with the text and the place there that it comes from; None where it is new."""

    text: str
    origin: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Made:
    """A report that was made: its sentences, whom it was made from, and how."""

    id: str
    sentences: tuple[tuple[Word, ...], ...]
    kind: str = "original"
    parents: tuple[str, ...] = ()
    publisher: str = "Lissa Mail"
    published: str | None = None
    before: str = ""  # headline, byline, dateline
    after: tuple[str, ...] = ()  # background, copyright

    @property
    def text(self) -> str:
        """The report as it is printed, three sentences to a paragraph."""
        lines = [" ".join(word.text for word in sentence) for sentence in self.sentences]
        paragraphs = [" ".join(lines[first : first + 3]) for first in range(0, len(lines), 3)]
        middle, *end = self.after or ("",)
        if len(paragraphs) > 2 and middle:
            paragraphs.insert(len(paragraphs) // 2, middle)
        elif middle:
            paragraphs.append(middle)
        return self.before + "\n\n".join(paragraphs + end)

    @property
    def origins(self) -> frozenset[tuple[int, int]]:
        """Where its words come from."""
        return frozenset(word.origin for sentence in self.sentences for word in sentence if word.origin)


class Maker:
    """Makes reports out of others, by chance that is the same in each run."""

    def __init__(self, texts: Sequence[str], background: Sequence[str], seed: int) -> None:
        self._chance = random.Random(seed)
        self._apart = background
        self._texts = texts
        self._words = [word for text in texts[:300] for word in text.split()]
        self._background = [self._paragraph() for _ in range(25)]
        self._notices = {name: self._paragraph() for name in (*WIRES, *OUTLETS)}
        self._count = 0

    def collection(self, near: Callable[[int], int | None]) -> list[Made]:
        """All texts, each in a setting of its own, and the reports made out of four in ten of them.

        `near` gives the number of another text on the same events, where there is one.
        """
        originals = [self._dress(self._original(number, text)) for number, text in enumerate(self._texts)]
        made = list(originals)
        kinds = [self.reprint, self.cut, self.edit, self.cut_edit, self.reorder, self.chain]
        for number, report in enumerate(originals):
            draw = self._chance.random()
            if draw < 0.3:
                for make in self._chance.sample(kinds, self._chance.choice((1, 1, 2, 4))):
                    made += [self._dress(child) for child in make(report)]
            elif draw < 0.4:
                other = near(number)
                other = self._chance.randrange(len(originals)) if other is None else other
                if other != number:
                    made += [self._dress(self.merge(report, originals[other]))]
            elif draw < 0.5:
                made.append(self._dress(self.quote(report, originals[self._chance.randrange(len(originals))])))
        return made

    def reprint(self, report: Made) -> list[Made]:
        """The whole text under another headline and byline."""
        return [self._child(report, "reprint", report.sentences)]

    def cut(self, report: Made) -> list[Made]:
        """Its beginning, or sentences from all over it."""
        count = max(1, round(len(report.sentences) * self._chance.uniform(*KEPT)))
        places = range(count)
        if self._chance.random() < 0.5:
            places = sorted(self._chance.sample(range(len(report.sentences)), count))  # type: ignore[assignment]
        return [self._child(report, "cut", tuple(report.sentences[place] for place in places))]

    def edit(self, report: Made) -> list[Made]:
        """Its sentences with words replaced, left out, put in."""
        return [self._child(report, "edited", self._edited(report.sentences))]

    def cut_edit(self, report: Made) -> list[Made]:
        """Cut, then edited."""
        (cut,) = self.cut(report)
        return [replace(cut, kind="cut + edited", sentences=self._edited(cut.sentences))]

    def reorder(self, report: Made) -> list[Made]:
        """Its paragraphs in another order."""
        blocks = [report.sentences[first : first + 3] for first in range(0, len(report.sentences), 3)]
        self._chance.shuffle(blocks)
        return [self._child(report, "reordered", tuple(sentence for block in blocks for sentence in block))]

    def chain(self, report: Made) -> list[Made]:
        """A copy, edited, and a copy of that, edited again."""
        first = self._child(report, "edited", self._edited(report.sentences))
        return [first, self._child(first, "copy of a copy", self._edited(first.sentences))]

    def merge(self, report: Made, other: Made) -> Made:
        """The greater part of two reports, by turns or one after the other; every other one is edited."""
        parts = [
            parent.sentences[: max(1, round(len(parent.sentences) * self._chance.uniform(0.6, 1)))]
            for parent in (report, other)
        ]
        if self._chance.random() < 0.5:
            turns = [part[first : first + 3] for first in range(0, 900, 3) for part in parts if first < len(part)]
        else:
            turns = list(parts)
        sentences = tuple(sentence for turn in turns for sentence in turn)
        if self._chance.random() < 0.5:
            sentences = self._edited(sentences)
        return replace(self._child(report, "merged", sentences), parents=(report.id, other.id))

    def quote(self, report: Made, other: Made) -> Made:
        """Another report that quotes some forty words of this one: no copy."""
        words = [word.text for sentence in report.sentences for word in sentence]
        words = [re.sub(r"[\"“”]", "", word) for word in words[: self._chance.randint(30, 50)]]
        said = tuple(Word(word, None) for word in f"“{' '.join(words)},” the statement said.".split())
        place = len(other.sentences) // 2
        sentences = (*other.sentences[:place], said, *other.sentences[place:])
        return replace(self._child(other, "quotes", sentences), parents=(other.id,))

    def _original(self, number: int, text: str) -> Made:
        place = 0
        sentences = []
        for match in SENTENCE.finditer(text):
            words = match.group().split()
            if words:
                sentences.append(tuple(Word(word, (number, place + n)) for n, word in enumerate(words)))
                place += len(words)
        return Made(f"t{number}", tuple(sentences), published=f"2025-03-{self._chance.randint(1, 20):02}")

    def _child(self, parent: Made, kind: str, sentences: tuple[tuple[Word, ...], ...]) -> Made:
        self._count += 1
        return Made(f"m{self._count}", sentences, kind, (parent.id,), published=parent.published)

    def _edited(self, sentences: Sequence[Sequence[Word]]) -> tuple[tuple[Word, ...], ...]:
        edited = []
        for sentence in sentences:
            words: list[Word] = []
            for word in sentence:
                draw = self._chance.random() / EDITS
                new = self._chance.choice(self._words)
                if draw >= 1:
                    words.append(word)
                elif draw < 4 / 6:
                    words.append(Word(new, word.origin))
                elif draw < 5 / 6:
                    words += [word, Word(new, None)]
            edited.append(tuple(words))
        return tuple(edited)

    def _dress(self, report: Made) -> Made:
        """With a publisher and a headline; some with a byline, background, the publisher's notice."""
        publisher = self._chance.choice(OUTLETS)
        headline = " ".join(self._chance.choice(self._words) for _ in range(7)).strip(".,")
        byline = self._chance.choice(("", f"By Ana {self._chance.choice(self._words)}, {publisher}\n"))
        after: list[str] = []
        if self._chance.random() < 0.35:
            place = min(int(self._chance.expovariate(0.2)), len(self._background) - 1)
            after.append(self._background[place])
        if self._chance.random() < 0.5:
            after.append(self._notices[publisher])
        return replace(report, publisher=publisher, before=f"{headline}\n{byline}", after=tuple(after))

    def _paragraph(self) -> str:
        """Some 50 words of a text that is in no report: a paragraph of background, or a notice."""
        text = self._chance.choice(self._apart).split()
        first = self._chance.randrange(max(1, len(text) - 60))
        return " ".join(text[first : first + self._chance.randint(40, 60)]) + "."


def judge(made: Sequence[Made]) -> tuple[dict[tuple[int, int], str], set[tuple[int, int]]]:
    """The pairs that are copies, with the kind of the later one, and those that nobody should judge."""
    holders: dict[int, list[int]] = {}
    origins = [report.origins for report in made]
    for number, places in enumerate(origins):
        for text in {place[0] for place in places}:
            holders.setdefault(text, []).append(number)
    copies: dict[tuple[int, int], str] = {}
    unsure: set[tuple[int, int]] = set()
    for pair in {pair for found in holders.values() for pair in combinations(found, 2)}:
        one, other = pair
        common = len(origins[one] & origins[other])
        share = common / max(1, min(len(origins[one]), len(origins[other])))
        if common >= FEWEST and share >= SURE:
            later = made[other]
            copies[pair] = later.kind if made[one].id in later.parents else f"of one text: {later.kind}"
            if "quotes" in (made[one].kind, later.kind):
                copies[pair] = "with a quotation put in"
        elif share > NONE:
            unsure.add(pair)
    return copies, unsure


def invent(texts: Sequence[str], count: int, seed: int) -> list[str]:
    """Texts of 300 words by a Markov chain over real ones; one in five repeats another, edited and cut."""
    chance = random.Random(seed)
    after: dict[str, list[str]] = {}
    for text in texts:
        for word, following in pairwise(text.split()):
            after.setdefault(word, []).append(following)
    starts = sorted(after)
    notices = [" ".join(chance.choice(starts) for _ in range(40)) for _ in range(50)]
    made: list[list[str]] = []
    for number in range(count):
        if number % 5 == 4:
            words = [chance.choice(starts) if chance.random() < EDITS else w for w in made[chance.randrange(number)]]
            made.append(words[: chance.randint(150, 300)])
            continue
        words = [chance.choice(starts)]
        while len(words) < 300:
            words.append(chance.choice(after.get(words[-1]) or starts))
        made.append(words)
    return [" ".join(words) + (f"\n{chance.choice(notices)}" if chance.random() < 0.5 else "") for words in made]
