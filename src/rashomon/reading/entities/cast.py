"""Follow who comes up in a report, noun by noun."""

from collections.abc import Mapping, Set

from rashomon.knowledge.actors import Noun
from rashomon.reading.entities.belonging import belong
from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.scene import DEFINITE, DETERMINERS, INDEFINITE, Scene

# How many sentences back a pronoun is followed, over how many people at most.
REACH = 3
CROWD = 40
FEMALE = frozenset({"she", "her", "hers", "herself"})
MALE = frozenset({"he", "him", "his", "himself"})
SELF = frozenset({"i", "me", "my", "myself", "mine"})
ACTING = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "agent", "ROOT", "oprd"})
# Bodies that are armed where the words around say that they are rebels.
ARMABLE = frozenset({"group", "faction", "force", "forces", "front", "brigade", "brigades"})
UNKNOWN = Noun("other", None, True)


class Cast:
    """Who has come up so far: `at` leads from the token that names somebody to who it is."""

    def __init__(self, scene: Scene, named: Mapping[int, Figure], heads: Mapping[int, int], sources: Set[int]) -> None:
        """Begin with the `named` by token; `heads` lead from the heads of names to their starts."""
        self.scene, self.heads, self.sources = scene, heads, sources
        self.at: dict[int, Figure] = dict(named)
        self.figures: list[Figure] = []
        self.described: dict[str, list[Figure]] = {}
        self.people: list[tuple[int, Figure]] = []
        self.spoke: list[Figure] = []
        self.bodies_since: list[tuple[int, Figure]] = []

    def follow(self) -> None:
        """Walk through the report once, and settle for each noun or pronoun whom it names, where that is sure."""
        scene = self.scene
        for token, tag in enumerate(scene.parse.tags):
            figure = None
            if token in self.heads:
                figure = self.at[token]
                self._describe(figure, self._nouns_of(figure, token))
                self._entitle(figure, token)
            elif token in self.at:
                continue
            elif tag.startswith("NN"):
                figure = self._noun(token)
            elif tag in ("PRP", "PRP$"):
                figure = self._pronoun(token)
            elif (tag.startswith("W") or token in self.sources) and scene.lower[token] in scene.actors.relative:
                figure = self._antecedent(token)
            elif tag == "DT" and scene.lower[token] == "those":
                figure = self._those(token)
            if figure is not None:
                self._meet(figure, token)

    def _meet(self, figure: Figure, token: int) -> None:
        if figure.last < 0:
            self.figures.append(figure)
        figure.last = token
        self.at[token] = figure
        if figure.type == "person":
            if not figure.plural:
                self.people.append((token, figure))
        elif figure.type != "place":
            self.bodies_since.append((token, figure))
        if token in self.sources:
            figure.spoke = token
            self.spoke.append(figure)

    def _describe(self, figure: Figure, nouns: Set[str]) -> None:
        for noun in nouns - figure.nouns:
            self.described.setdefault(noun, []).append(figure)
        figure.nouns |= nouns

    def _nouns_of(self, figure: Figure, head: int) -> set[str]:
        """The nouns that say of a named entity what it is, as far as this mention of it tells."""
        scene, nouns = self.scene, self.scene.actors.nouns
        if figure.type != "person":
            return set() if figure.last >= 0 else {w for w in figure.name.lower().split() if w in nouns}
        found = set()
        for token in (*range(scene.phrase_start(head), self.heads[head]), *scene.after(head, "appos")):
            noun = scene.noun(token)
            if noun is not None and noun.type == "person" and scene.parse.tags[token] in ("NN", "NNP"):
                found.add(scene.parse.lemmas[token])
        return found

    def _entitle(self, figure: Figure, head: int) -> None:
        """Remember what stands beside the noun that says what somebody is: "foreign" of "Foreign Minister Ana Lind"."""
        scene = self.scene
        if figure.type != "person" or not figure.named:
            return
        start = self.heads[head]
        titled = start > 0 and scene.noun(start - 1) is not None
        beside = [(scene.phrase_start(head), start)] if titled else []
        beside += [(scene.phrase_start(t), t) for t in scene.after(head, "appos") if scene.noun(t) is not None]
        words = {scene.lower[t] for first, last in beside for t in range(first, last)}
        figure.modifiers |= words - DETERMINERS

    def _noun(self, token: int) -> Figure | None:
        """Whom a noun names: somebody who came up before, somebody new, or nobody."""
        scene, parse = self.scene, self.scene.parse
        source = token in self.sources
        lemma = parse.lemmas[token]
        noun = scene.noun(token)
        if not source and (noun is None or noun.type == "voice"):
            return None
        noun = noun or UNKNOWN
        relation = parse.relations[token]
        if relation == "conj" and not source:
            relation = parse.relations[scene.first_conjunct(token)]
        if relation not in ACTING and not source and not self._does_a_deed(token, noun):
            return None
        named = self._named_beside(token, noun)
        first = scene.phrase_start(token)
        common = parse.tags[token] == "NN" or (parse.tags[token] == "NNP" and parse.words[token].islower())
        bare = first == token and common and lemma not in scene.actors.institutional
        against = any(scene.lower[t] == "to" for t in scene.after(token, "prep")) and noun.type == "organization"
        if against and not source:
            return None
        if bare and not source and relation not in ("nsubj", "nsubjpass") and named is None:
            return None
        opening = scene.lower[first]
        start = first + 1 if opening in DETERMINERS and first < token else first
        plural = parse.tags[token] in ("NNS", "NNPS") or lemma in ("people", "police", "staff", "crew", "crowd")
        if named is not None:
            if not plural:
                self._describe(named, {lemma})
            return self._mention(named, start, token)
        if noun.type == "voice" and (voice := self._behind(token)) is not None:
            return voice
        modifiers = frozenset(scene.lower[start:token])
        told = belong(scene, first, token)
        if plural and told.country is None and noun.type != "voice":
            split = self._two_peoples(token, first, noun)
            start, told = (split, belong(scene, split, token)) if split is not None else (start, told)
            modifiers = frozenset(scene.lower[start:token])
        figure = self._known(token, opening, modifiers, told.country, plural)
        if figure is None:
            kind = "other" if noun.type in ("voice", "other") else noun.type
            if kind == "organization" and lemma in ARMABLE and told.role == "REB":
                kind = "armed_group"
            figure = Figure(scene.words(start, self._name_end(token)), kind, named=False, modifiers=modifiers)
            figure.country, figure.role, figure.plural = told.country, told.role, plural
            figure.gender = scene.actors.genders.get(lemma)
            self._describe(figure, {lemma})
        return self._mention(figure, start, token)

    def _does_a_deed(self, token: int, noun: Noun) -> bool:
        """Whether a body is named before what it does: "police firing", "an army raid", not "a police officer"."""
        scene = self.scene
        head = scene.parse.heads[token]
        return (
            scene.parse.relations[token] == "compound"
            and noun.type == "organization"
            and scene.parse.lemmas[token] in scene.actors.institutional
            and scene.parse.lemmas[head] in scene.actors.deeds
        )

    def _two_peoples(self, head: int, first: int, noun: Noun) -> int | None:
        """Where the second of two peoples with one noun begins: "Hungarian and Romanian officials"."""
        scene, peoples = self.scene, self.scene.actors.peoples
        found = [t for t in range(first, head) if scene.lower[t] in peoples]
        if len(found) != 2 or scene.lower[found[0] + 1] != "and" or found[1] != found[0] + 2:
            return None
        told = belong(scene, found[0], found[0])
        name = f"{scene.words(found[0], found[0] + 1)} {scene.words(found[1] + 1, head + 1)}"
        figure = Figure(name, noun.type, named=False, country=told.country, role=belong(scene, found[1], head).role)
        figure.plural = True
        figure.mentions.append(Mention(found[0], found[0] + 1, found[0]))
        self._meet(figure, found[0])
        return found[1]

    def _mention(self, figure: Figure, first: int, head: int) -> Figure:
        figure.mentions.append(Mention(first, head + 1, head))
        return figure

    def _name_end(self, head: int) -> int:
        """The end of a noun's name: with a short "of" phrase right behind it."""
        scene = self.scene
        stop = head + 1
        for preposition in scene.after(head, "prep"):
            noun = scene.object_of(preposition)
            if noun is None or preposition != stop or noun - head > 6:
                continue
            known = noun in self.at or scene.parse.tags[noun].startswith("NNP") or scene.lower[preposition] == "of"
            if known and scene.lower[preposition] in ("of", "for", "at", "in", "from"):
                stop = noun + 1
        return stop

    def _named_beside(self, head: int, noun: Noun) -> Figure | None:
        """Whose name stands beside a noun: "the director, Jutta Lind", "the Northern Wire agency"."""
        before = self.at.get(head - 1)
        if before is not None and before.type == "organization" and self.scene.lower[head] in self.scene.actors.kinds:
            return before if self.scene.parse.heads[head - 1] == head else None
        for token in self.scene.after(head, "appos"):
            figure = self.at.get(token)
            if figure is not None and figure.named:
                fits = (figure.type == "person") == (noun.type == "person")
                plural = self.scene.parse.tags[head] in ("NNS", "NNPS")
                return figure if fits and not (plural and figure.type == "person") else None
        return None

    def _behind(self, head: int) -> Figure | None:
        """Whose report a report is: "a Northern Wire report", "a statement from the ministry"."""
        scene = self.scene
        for token in reversed(scene.below[head]):
            relation = scene.parse.relations[token]
            if relation in ("compound", "poss", "nmod") and token in self.at and self.at[token].type != "person":
                return self.at[token]
            if relation in ("prep", "agent") and scene.lower[token] in ("from", "by"):
                noun = scene.object_of(token)
                if noun is not None:
                    figure = self.at.get(noun) or self._noun(noun)
                    if figure is not None:
                        self.at[noun] = figure
                        return figure
        return None

    def _known(
        self, token: int, opening: str, modifiers: frozenset[str], country: str | None, plural: bool
    ) -> Figure | None:
        """Who came up before and is meant by a noun, if only one can be."""
        lemma = self.scene.parse.lemmas[token]
        described = self.described.get(lemma, [])[-CROWD:]
        institution = lemma in self.scene.actors.institutional
        definite = opening in DEFINITE and opening not in INDEFINITE
        if not described or not (definite or institution or (token in self.sources and opening not in INDEFINITE)):
            return None
        fitting = [
            f
            for f in described
            if (f.plural == plural or f.type != "person" or (f.named and not plural))
            and (country is None or f.country in (None, country))
        ]
        same = [f for f in fitting if not f.named and f.modifiers == modifiers and f.country == country]
        if same:
            return same[-1]
        if not definite and not institution:
            return None
        if modifiers:
            lesser = self.scene.actors.lesser - modifiers
            fitting = [f for f in fitting if not f.named or f.modifiers.isdisjoint(lesser)]
            words = [f for f in fitting if modifiers <= f.modifiers | {w.lower() for w in f.name.split()} | f.nouns]
            return words[0] if len(words) == 1 else None
        if institution and not definite and any(f.country for f in fitting):
            return None
        return fitting[0] if len(fitting) == 1 else None

    def _those(self, token: int) -> Figure | None:
        """ "Those arrested", "those who fled"."""
        scene = self.scene
        below = [t for t in scene.below[token] if t > token and scene.parse.relations[t] in ("acl", "relcl")]
        if not below or (scene.parse.relations[below[0]] == "acl" and scene.parse.tags[below[0]] != "VBN"):
            return None
        last = max([below[0], *(t for t in scene.conjuncts(below[0]) if t - token < 6)])
        figure = Figure(scene.words(token, last + 1), "person", named=False, plural=True)
        figure.mentions.append(Mention(token, last + 1, token))
        return figure

    def _antecedent(self, token: int) -> Figure | None:
        """Whom "who" or "which" goes back to: the name or noun that its clause hangs on."""
        parse = self.scene.parse
        verb = parse.heads[token]
        for _ in range(8):
            if parse.relations[verb] in ("relcl", "ROOT") or parse.heads[verb] == verb:
                break
            verb = parse.heads[verb]
        if parse.relations[verb] != "relcl":
            return None
        figure = self.at.get(parse.heads[verb])
        word = self.scene.lower[token]
        if figure is None or (word.startswith("who") and word != "whose" and figure.type in ("place", "other")):
            return None
        return self._mention(figure, token, token)

    def _pronoun(self, token: int) -> Figure | None:
        word = self.scene.lower[token]
        if word in FEMALE or word in MALE:
            figure = self._person(token, "she" if word in FEMALE else "he")
        elif word in ("it", "its"):
            figure = self._body(token)
        else:
            return None
        if figure is None:
            return None
        if figure.type == "person" and figure.gender is None:
            figure.gender = "she" if word in FEMALE else "he"
        return self._mention(figure, token, token)

    def _person(self, token: int, gender: str) -> Figure | None:
        """Whom "he" or "she" stands for: the only one of the sentence, else of the last few, else who spoke last."""
        scene = self.scene
        sentence = scene.sentence(token)
        begin = scene.sentence_starts[sentence]
        others = (self._owned(token), self.doer_to(token))
        near = [
            (t, f)
            for t, f in self.people[-CROWD:]
            if scene.sentence(t) >= sentence - REACH and f.gender in (None, gender) and f not in others
        ]
        inside = {id(f): f for t, f in near if t >= begin}
        if len(inside) == 1:
            return next(iter(inside.values()))
        around = {id(f): f for _, f in near}
        if inside:
            return self._subject(token, inside)
        if len(around) == 1:
            return next(iter(around.values()))
        if token in self.sources and self.spoke:
            latest = max((f for _, f in near if f.spoke >= 0), key=lambda f: f.spoke, default=None)
            said_in = scene.sentence(latest.spoke) if latest is not None else 0
            rivals = (f for t, f in near if latest and t > latest.spoke and (f.named or scene.sentence(t) > said_in))
            if latest is not None and all(f is latest for f in rivals):
                return latest
        return None

    def _owned(self, token: int) -> Figure | None:
        """Who is named as somebody's: "his brother, Ivo Kovel" is not he."""
        if self.scene.parse.relations[token] != "poss":
            return None
        head = self.scene.parse.heads[token]
        beside = (self.at.get(t) for t in self.scene.after(head, "appos"))
        return self.at.get(head) or next((figure for figure in beside if figure is not None), None)

    def doer_to(self, token: int) -> Figure | None:
        """Who does something to him or her, and so is another: "Judge Moe fined him", but "Moe hurt himself"."""
        parse, word = self.scene.parse, self.scene.lower[token]
        if parse.relations[token] not in ("dobj", "dative") or word not in ("him", "her"):
            return None
        verb = parse.heads[token]
        for _ in range(4):
            subjects = [t for t in self.scene.below[verb] if parse.relations[t] == "nsubj"]
            if subjects or parse.relations[verb] not in ("conj", "xcomp"):
                return self.at.get(subjects[0]) if subjects else None
            verb, inner = parse.heads[verb], parse.relations[verb] == "xcomp"
            if inner and any(parse.relations[t] == "dobj" for t in self.scene.below[verb]):
                return None  # "Moe told the guard to free him": the guard frees
        return None

    def _subject(self, token: int, people: Mapping[int, Figure]) -> Figure | None:
        """Who does what the clause around a pronoun tells of, or says it."""
        parse = self.scene.parse
        at, seen = parse.heads[token], 0
        while seen < 12:
            for below in self.scene.below[at]:
                if parse.relations[below] == "nsubj" and below < token:
                    figure = self.at.get(below)
                    if figure is not None and id(figure) in people:
                        return figure
                    if figure is not None or below != token:
                        break
            if parse.heads[at] == at or parse.relations[at] not in ("ccomp", "xcomp", "dobj", "prep", "pobj", "conj"):
                return None
            at, seen = parse.heads[at], seen + 1
        return None

    def _body(self, token: int) -> Figure | None:
        """Which body "it" stands for: the one that says so, else the last that spoke if no other came up since."""
        scene, parse = self.scene, self.scene.parse
        verb = parse.heads[token]
        if parse.relations[token] == "nsubj" and parse.relations[verb] == "ccomp":
            for below in scene.below[parse.heads[verb]]:
                if parse.relations[below] == "nsubj" and below < token:
                    figure = self.at.get(below)
                    sayer = figure is not None and below in self.sources
                    return figure if figure is not None and sayer and figure.type not in ("person", "place") else None
        if token not in self.sources:
            return None
        sentence = scene.sentence(token)
        bodies = [f for f in self.spoke if f.type not in ("person", "other", "place") and not f.plural]
        if not bodies or scene.sentence(bodies[-1].spoke) < sentence - REACH:
            return None
        latest = bodies[-1]
        for met, figure in reversed(self.bodies_since[-CROWD:]):
            if met <= latest.spoke:
                break
            subject = parse.relations[met] in ("nsubj", "nsubjpass")
            if figure is not latest and (subject or scene.sentence(met) == sentence):
                return None
        return latest
