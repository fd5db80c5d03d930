"""Tie events to those who speak of them."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rashomon.knowledge.ontology import Sense
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.pronouns import BODIES
from rashomon.reading.events.triggers import Trigger
from rashomon.reading.events.turning import turned
from rashomon.records.attribution import Attribution
from rashomon.records.span import Span
from rashomon.records.text import Text

SPEAKER_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "i"})
DUTY = frozenset({"must", "should"})
UNDENYING = frozenset({"asserts", "announces", "demands", "confirms", "promises", "threatens", "alleges"})


class Speech:
    """The attributions of a report, laid over its tokens."""

    def __init__(self, grammar: Grammar, text: Text, attributions: Sequence[Attribution]) -> None:
        self.grammar = grammar
        self.text = text
        self.by_id = {attribution.id: attribution for attribution in attributions}
        self.pieces = sorted(
            (span.start, span.end, attribution.id) for attribution in attributions for span in attribution.content
        )
        self.starts = [piece[0] for piece in self.pieces]
        self.furthest = list(accumulate((piece[1] for piece in self.pieces), max))
        self.telling = frozenset(
            token
            for attribution in attributions
            for span in (*attribution.cue, *attribution.source)
            for token in self._tokens(span)
        )
        self.depths = {attribution.id: self._depth(attribution) for attribution in attributions}

    def _depth(self, attribution: Attribution) -> int:
        depth = 0
        seen = {attribution.id}
        while attribution.within is not None and attribution.within not in seen and attribution.within in self.by_id:
            attribution = self.by_id[attribution.within]
            seen.add(attribution.id)
            depth += 1
        return depth

    def around(self, draft: Draft) -> list[Attribution]:
        """The attributions whose content holds the trigger with its verb ("had talks"), outermost first."""
        starts, trigger = self.grammar.starts, draft.trigger
        named = self._at(starts[trigger.word])
        return [attribution for attribution in self._at(starts[trigger.token]) if attribution in named]

    def _at(self, point: int) -> list[Attribution]:
        last = bisect_right(self.starts, point)
        found = set()
        for index in range(last - 1, -1, -1):
            start, end, name = self.pieces[index]
            if self.furthest[index] <= point:
                break
            if start <= point < end:
                found.add(name)
        return [self.by_id[name] for name in sorted(found, key=lambda name: (self.depths[name], _number(name)))]

    def is_own(self, draft: Draft) -> bool:
        """Whether who tells of an event may speak for who acts in it, as a minister does for the country.

        Analysts do not, nor does one country for another, nor whoever only fears or expects it.
        """
        if not draft.attributions:
            return True
        grammar, said = self.grammar, self.by_id[draft.attributions[-1]]
        status = grammar.ontology.status
        if any(grammar.lemmas[token] in status["foreseeing"] for span in said.cue for token in self._tokens(span)):
            return False
        speaker = self._speaker(said)
        if speaker is None or any(grammar.tags[actor] == "PRP" for actor in draft.actors):
            return True
        if grammar.lemmas[speaker] in status["outsiders"]:
            return False
        lands = {
            grammar.words[token].lower() for token in (speaker, *draft.actors) if grammar.labels.get(token) == "GPE"
        }
        return grammar.labels.get(speaker) != "GPE" or len(lands) == 1

    def name_speakers(self, draft: Draft) -> None:
        """Put the speaker in the place of a pronoun that stands for it: "Osteria said it had freed …"."""
        self._give_back(draft)
        if not draft.attributions:
            return
        draft.actors = [self._named(token, draft) for token in draft.actors]
        draft.recipients = [
            named
            for token in draft.recipients
            for named in [self._named(token, draft)]
            if named not in draft.actors or named == token or draft.trigger.sense.mutual
        ]

    def _give_back(self, draft: Draft) -> None:
        """Give a deed that the parser put into what is said back to the speaker: "he said A but did not do B"."""
        grammar, verb = self.grammar, draft.token
        if not grammar.is_verb(verb) or grammar.relations[verb] != "conj" or grammar.child(verb, "nsubj", "nsubjpass"):
            return
        around = set(draft.attributions)
        for attribution in reversed(self._at(grammar.starts[grammar.heads[verb]])):
            if attribution.id not in around and attribution.quotation == "indirect":
                speaker = self._speaker(attribution)
                if speaker is not None and speaker < verb and draft.actors and not grammar.is_passive(verb):
                    draft.actors = [speaker]
                return

    def _named(self, token: int, draft: Draft) -> int:
        grammar = self.grammar
        word = grammar.words[token].lower()
        if grammar.tags[token] != "PRP" or word not in SPEAKER_PRONOUNS:
            return token
        attribution = self.by_id[draft.attributions[-1]]
        speaker = self._speaker(attribution)
        if speaker is None or grammar.relations[token] not in {"nsubj", "nsubjpass"}:
            return token
        if not any(span.start <= grammar.starts[token] < span.end for span in attribution.content):
            return token
        if any(grammar.tags[token] == "WDT" for token in grammar.children[grammar.heads[token]]):
            return token  # "accused the army of killings, which it denies"
        if word in {"we", "i"}:
            return speaker if attribution.quotation != "indirect" else token
        lemma = grammar.lemmas[speaker]
        titled = any(grammar.lemmas[title] in grammar.ontology.persons for title in grammar.all(speaker, "compound"))
        person = (
            grammar.labels.get(speaker) == "PERSON"
            or titled
            or (
                lemma in grammar.ontology.persons
                and lemma not in grammar.ontology.groups
                and lemma not in grammar.ontology.offices
            )
        )
        several = grammar.tags[speaker] in {"NNS", "NNPS"}
        fits = {"he": not several, "she": not several, "it": not person and not several, "they": not person or several}
        body = (not person and grammar.labels.get(speaker) in BODIES) or (
            lemma in grammar.ontology.groups and not person
        )
        if word in {"he", "she"} and body:  # "the mayor's office denied that he …"
            owners = [owner for owner in grammar.all(speaker, "poss") if grammar.labels.get(owner) == "PERSON"]
            return owners[0] if owners else token
        return speaker if fits[word] and not self._is_nearer(token) else token

    def _is_nearer(self, pronoun: int) -> bool:
        """Whether the clause that a pronoun's hangs on has a subject of its own to stand for: "A fled when they …"."""
        grammar = self.grammar
        verb = grammar.heads[pronoun]
        return grammar.relations[verb] == "advcl" and any(
            grammar.is_agent(subject) and grammar.tags[subject] != "PRP"
            for subject in grammar.all(grammar.heads[verb], "nsubj", "nsubjpass")
        )

    def _speaker(self, attribution: Attribution) -> int | None:
        """The head of the source's words."""
        for span in attribution.source:
            inside = self._tokens(span)
            for token in inside:
                if self.grammar.heads[token] not in inside and self.grammar.is_noun(token):
                    return token if self.grammar.tags[token] not in {"PRP", "WP", "WDT"} else None
        return None

    def _tokens(self, span: Span) -> range:
        starts = self.grammar.starts
        first = bisect_right(starts, span.start - 1)
        last = bisect_right(starts, span.end - 1)
        return range(first, last)

    def urge(self, drafts: list[Draft]) -> list[Draft]:
        """`drafts` with what somebody says that others must do: "Osteria says Kelvar must withdraw" is a request."""
        by_token = {draft.token: draft for draft in drafts}
        for attribution in self.by_id.values():
            if attribution.quotation == "direct" or attribution.stance not in UNDENYING:
                continue
            speaker = self._speaker(attribution)
            if speaker is None or not attribution.content:
                continue
            for token in self._tokens(attribution.content[0]):
                if self.grammar.tags[token] == "MD" and self.grammar.words[token].lower() in DUTY:
                    request = self._request(attribution, speaker, self.grammar.heads[token], by_token)
                    if request is not None:
                        by_token[request.token] = request
        return list(by_token.values())

    def _request(self, attribution: Attribution, speaker: int, verb: int, by_token: dict[int, Draft]) -> Draft | None:
        grammar = self.grammar
        addressed = [
            subject
            for subject in grammar.with_conjuncts(grammar.all(verb, "nsubj", "nsubjpass"))
            if subject != speaker and grammar.is_agent(subject) and grammar.tags[subject] != "PRP"
        ]
        if not addressed or grammar.relations[verb] not in {"ccomp", "ROOT", "conj"}:
            return None
        deed = by_token.get(verb)
        turn = grammar.ontology.turns["requested"]
        if turn.type not in grammar.ontology.types:  # an ontology of the reader's own
            return None
        change = turned(turn, deed) if deed is not None else None
        outer = tuple(a.id for a in self._at(grammar.starts[verb]) if a.id != attribution.id)
        return Draft(
            trigger=Trigger(token=verb, word=verb, sense=Sense(type=turn.type), last=verb),
            type=turn.type,
            mode=change.mode if change is not None else None,
            cameo=change.cameo if change is not None else "100",
            contexts=deed.contexts if deed is not None else (),
            actors=[speaker],
            recipients=addressed,
            attributions=outer,
        )


def _number(name: str) -> int:
    digits = "".join(c for c in name if c.isdigit())
    return int(digits) if digits else 0
