"""Walk the dependency tree of a parse from the words that tell of events."""

from collections.abc import Iterable

from rashomon.knowledge.ontology import Filler, Ontology
from rashomon.reading.events.regraft import find_stolen, regraft
from rashomon.records.parse import Parse

AGENT_LABELS = frozenset({"PERSON", "NORP", "ORG", "GPE"})
PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
TIME_LABELS = frozenset({"DATE", "TIME"})
AGENT_PRONOUNS = frozenset(
    {
        *("he", "she", "they", "we", "i", "you", "him", "her", "them", "us", "me", "who", "whom", "it"),
        *("himself", "herself", "themselves", "itself"),
    }
)
RELATIVE = frozenset({"who", "which", "that", "whom"})
PERSONAL = frozenset({"who", "whom"})  # those that stand for nobody but people
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
DEEPEST = 8
MOST_SIDES = 50
MOST_CHILDREN = 100  # no sentence of news has a word with more; hostile text does
FURTHEST_UP = 30


class Grammar:
    """A parse with children, names and the tables of words at hand; tokens are numbers into its columns."""

    __slots__ = (
        "children",
        "heads",
        "labels",
        "lemmas",
        "misplaced",
        "named",
        "ontology",
        "parse",
        "relations",
        "starts",
        "stolen",
        "tags",
        "words",
    )

    def __init__(self, parse: Parse, ontology: Ontology) -> None:
        self.parse = parse
        self.ontology = ontology
        self.words = parse.words
        self.starts = parse.starts
        self.lemmas = parse.lemmas
        self.relations = parse.relations
        self.heads, self.tags = regraft(parse)
        self.children: list[list[int]] = [[] for _ in parse.words]
        for token, head in enumerate(self.heads):
            if head != token and len(self.children[head]) < MOST_CHILDREN:
                self.children[head].append(token)
        self.named = {token: name for name in parse.names for token in range(name.first, name.last)}
        self.stolen = find_stolen(parse, self.heads, self.tags, self.children)
        self.misplaced = frozenset(self.stolen.values())
        self.labels = {token: name.label for token, name in self.named.items()}

    def child(self, token: int, *relations: str) -> int | None:
        """The first child of `token` in one of `relations`."""
        found = self.relations
        for child in self.children[token]:
            if found[child] in relations:
                return child
        return None

    def all(self, token: int, *relations: str) -> list[int]:
        """The children of `token` in `relations`."""
        found = self.relations
        return [child for child in self.children[token] if found[child] in relations]

    def is_verb(self, token: int) -> bool:
        """Whether `token` is a verb in any form, modals left out."""
        return self.tags[token].startswith("VB")

    def is_noun(self, token: int) -> bool:
        """Whether `token` is a noun, a name, or a number or pronoun in the place of one."""
        return self.tags[token][:2] in {"NN", "PR", "WP", "CD", "DT", "WD"}

    def is_time(self, token: int) -> bool:
        """Whether `token` is part of a date or a time of day."""
        return self.labels.get(token) in TIME_LABELS

    def is_agent(self, token: int) -> bool:
        """Whether `token` names somebody who acts: a person, a body, a people, a country."""
        label = self.labels.get(token)
        if label in AGENT_LABELS:
            return True
        if label in TIME_LABELS:
            return False
        tag = self.tags[token]
        lemma = self.lemmas[token]
        if tag.startswith("NNP"):
            return True
        if tag in {"PRP", "WP"}:
            return self.words[token].lower() in AGENT_PRONOUNS
        if tag.startswith("JJ"):  # "a private visit"
            return False
        persons = self.ontology.persons  # the lemmatiser leaves some plurals as they are: "attachés"
        return lemma in persons or lemma.removesuffix("s") in persons or lemma in self.ontology.groups

    def is_place(self, token: int) -> bool:
        """Whether `token` names a place."""
        return self.labels.get(token) in PLACE_LABELS or self.lemmas[token] in self.ontology.lands

    def fills(self, token: int, filler: Filler) -> bool:
        """Whether `token` is what a place in a meaning asks for."""
        return (
            self.lemmas[token] in filler.lemmas
            or (filler.agents and self.is_agent(token))
            or (filler.places and self.is_place(token))
        )

    def with_conjuncts(self, tokens: Iterable[int]) -> list[int]:
        """`tokens` with the nouns coordinated with them."""
        found: list[int] = []
        waiting = list(tokens)
        while waiting and len(found) < MOST_SIDES:
            token = waiting.pop(0)
            if token in found:
                continue
            found.append(token)
            for child in self.all(token, "conj"):
                fits = self.is_noun(child) and not self.is_time(child) and child not in self.misplaced
                waiting += [child] if fits else []
        return found

    def is_passive(self, verb: int) -> bool:
        """Whether `verb` is in the passive, or a participle that stands for it."""
        if self.child(verb, "auxpass", "nsubjpass") is not None or self.possessed(verb) is not None:
            return True
        if self.is_reduced(verb):
            return True
        if self.tags[verb] not in {"VBN", "VBD"}:
            return self.is_left(verb)
        relation = self.relations[verb]
        if relation == "amod":
            return True
        if relation == "acl":  # "reports that his men had torched a barn" is in the active
            if self.child(verb, "nsubj", "aux", "mark") is not None:
                return False
            return self.tags[verb] == "VBN" or self.child(verb, "dobj") is None
        if relation == "conj" and self.tags[verb] == "VBN" and self.child(verb, "aux", "nsubj", "dobj") is None:
            head = self.heads[verb]
            return self.is_verb(head) and self.is_passive(head)
        if relation in {"advcl", "xcomp", "ccomp", "pcomp"} and self.tags[verb] == "VBN":
            return self.child(verb, "aux", "nsubj", "dobj") is None
        return False

    def is_reduced(self, verb: int) -> bool:
        """Whether a participle is no main verb, whatever the parser holds: "leaders detained on Friday were released".

        So it is if "by" and who did it stand right behind, or if another verb goes on without "and".
        """
        if self.tags[verb] not in {"VBN", "VBD"} or self.child(verb, "dobj", "aux", "auxpass", "cc") is not None:
            return False
        if self.child(verb, "nsubj") is None:
            return False
        if any(self.is_agent(token) for token in self._by(verb)):
            return True
        return any(
            self.child(other, "auxpass") is not None and self.child(other, "nsubj", "nsubjpass", "mark") is None
            for other in self.all(verb, "conj", "ccomp")
        )

    def _by(self, verb: int) -> list[int]:
        """Who stands behind a "by" right after `verb` that the parser took for a place or a means."""
        after = verb + 1
        near = after < len(self.words) and self.words[after].lower() == "by" and self.heads[after] == verb
        return self.all(after, "pobj") if near and self.relations[after] == "prep" else []

    def possessed(self, verb: int) -> int | None:
        """What somebody had done to it: the passport in "she had her passport confiscated"."""
        if self.tags[verb] != "VBN" or self.relations[verb] != "ccomp" or self.lemmas[self.heads[verb]] != "have":
            return None
        return None if self.child(verb, "aux") is not None else self.child(verb, "nsubj")

    def is_left(self, adjective: int) -> bool:
        """Whether an adjective tells what became of as many: "five dead in a raid"."""
        return (
            self.tags[adjective] == "JJ" and self.relations[adjective] == "amod" and self.heads[adjective] < adjective
        )

    def resolve(self, token: int) -> int:
        """The noun that a relative pronoun stands for, else `token`."""
        if self.tags[token] not in {"WDT", "WP"} and self.words[token].lower() not in RELATIVE:
            return token
        above = token
        for _ in range(DEEPEST):
            if self.relations[above] == "relcl":
                return self._whose(token, self.heads[above])
            if self.heads[above] == above:
                break
            above = self.heads[above]
        before = token - 1
        if self.tags[token] == "WDT" and before > 0 and self.words[before] == "," and self.is_noun(before - 1):
            return self.top_noun(before - 1)  # "the town of Orl, which bombers flattened", taken for no relative clause
        return token

    def _whose(self, pronoun: int, noun: int) -> int:
        """The noun that a relative clause is on; of a place, whose it is: "Marn, the mayor of Orl, who …"."""
        of = self.heads[noun]
        behind = self.relations[noun] == "pobj" and self.words[of].lower() == "of" and self.tags[noun] == "NNP"
        if self.words[pronoun].lower() not in PERSONAL or not behind or self.labels.get(noun) == "PERSON":
            return noun
        return self.heads[self.heads[of]] if self.relations[self.heads[of]] == "appos" else noun

    def top_noun(self, noun: int) -> int:
        """The noun of the phrase that `noun` ends: "the town of Orl" gives the town."""
        for _ in range(DEEPEST):
            head = self.heads[noun]
            if self.relations[noun] in {"compound", "appos", "conj"} and self.is_noun(head) and head != noun:
                noun = head
            elif self.relations[noun] == "pobj" and self.words[head].lower() == "of" and self.is_noun(self.heads[head]):
                noun = self.heads[head]
            else:
                break
        return noun

    def subjects(self, verb: int, depth: int = 0) -> list[int]:
        """Who stands in the place of the subject of an active `verb`, or does what a passive one says."""
        if self.is_passive(verb):
            agents = [
                noun for by in self.all(verb, "agent") for noun in self.all(by, "pobj") if not self._is_means(noun)
            ]
            agents = agents or (
                [token for token in self._by(verb) if self.is_agent(token)] if self.is_reduced(verb) else []
            )
            if not agents and depth < DEEPEST:
                sisters = [child for child in self.all(verb, "conj") if self.is_verb(child)]
                agents = [
                    noun for sister in sisters for by in self.all(sister, "agent") for noun in self.all(by, "pobj")
                ]
            if not agents and self.relations[verb] == "conj" and self.is_verb(self.heads[verb]):
                head = self.heads[verb]
                agents = self.subjects(head, depth + 1) if depth < DEEPEST and self.is_passive(head) else []
            return agents
        own = self.all(verb, "nsubj", "csubj") or ([self.stolen[verb]] if verb in self.stolen else [])
        if len(own) > 1:  # "a denial that guards had …", whose "that" the parser took for a pronoun
            own = [token for token in own if self.tags[token] != "WDT"] or own
        if len(own) > 1:  # "Miners downed tools, years after police shot …": the nearer is of the clause
            own = [token for token in own if any(mark < token for mark in self.all(verb, "mark"))] or own
        if own:
            return [self.resolve(token) for token in own]
        return self._borrowed(verb, depth)

    def _is_means(self, noun: int) -> bool:
        """Whether a noun behind "by" says how, not who: "by bus", "by mistake"."""
        return self.tags[noun] == "NN" and not self.children[noun] and not self.is_agent(noun)

    def _borrowed(self, verb: int, depth: int) -> list[int]:
        """The subject that a verb without one shares with the word it hangs on."""
        if depth >= DEEPEST or self.heads[verb] == verb:
            return []
        head, relation = self.heads[verb], self.relations[verb]
        if relation in {"acl", "relcl"}:
            if relation == "acl" and self.tags[verb] == "VBG" and not self._is_paper(head):
                return [head]
            return self._of_noun(head, verb, depth)
        if relation == "pcomp" or (relation == "prep" and not self.is_verb(head)):
            preposition, head = head, self.heads[head]
            if self.tags[head] in {"RB", "JJ"} and self.heads[head] != head:  # "stopped short of", "is capable of"
                head = self.heads[head]
            above = self.heads[head]
            if (
                self.is_agent(head)
                and self.lemmas[above] in self.ontology.control["tried"]
                and head in self.objects(above)
            ):
                return [head]  # "jailed a policeman for shooting …"
            if self.is_verb(head):
                if self.lemmas[head] in self.ontology.control["object"] and self.words[preposition].lower() != "by":
                    return self.objects(head, depth + 1) or self._surface(head, depth)
                return self._surface(head, depth)
            return []
        if not (self.is_verb(head) or self.tags[head] in {"JJ", "RB"}):
            return []
        if relation == "conj":
            return self._surface(head, depth)
        if self.is_others(verb):
            return [agent for thing in self.all(head, "dobj") for agent in self._owners(thing)]
        if relation in {"xcomp", "ccomp"} and self.lemmas[head] in self.ontology.control["object"]:
            return self.objects(head, depth + 1) or self._surface(head, depth)
        if self.hangs_loose(verb):
            return []
        if relation in {"xcomp", "advcl", "ccomp", "dep", "acomp", "oprd"}:
            return self._surface(head, depth)
        return []

    def hangs_loose(self, verb: int) -> bool:
        """Whether a participle may go with either of two clauses: "A fired after B stormed the palace, killing six"."""
        head = self.heads[verb]
        behind = self.relations[verb] == "advcl" and self.tags[verb] == "VBG" and self.words[verb - 1] == ","
        return behind and self.relations[head] == "advcl" and self.child(head, "nsubj", "nsubjpass") is not None

    def _of_noun(self, noun: int, verb: int, depth: int) -> list[int]:
        """Who does what a clause on a noun says: "a promise to withdraw", "soldiers firing at …"."""
        infinitive = any(self.words[helper] == "to" for helper in self.all(verb, "aux"))
        if self.relations[verb] == "relcl" and not (infinitive and not self.is_agent(noun)):  # "calls to bomb"
            return [noun]
        owner = self._owners(noun)
        if owner:
            return owner
        above = self.heads[noun]
        if self.relations[noun] in {"dobj", "attr"} and self.is_verb(above) and not self._is_foreign(above):
            return self._surface(above, depth)
        return [noun] if self.tags[verb] == "VBG" else []

    def _owners(self, noun: int) -> list[int]:
        """Whose a plan or a word is: "the rebels' plan", "a plot by rebels"."""
        joined = [token for place in ("by", "from") for token in self.under(noun, place)]
        return self.all(noun, "poss") or [token for token in joined if self.is_agent(token)]

    def _is_foreign(self, verb: int) -> bool:
        return self.lemmas[verb] in self.ontology.control["foreign"]

    def is_others(self, verb: int) -> bool:
        """Whether an infinitive tells what others plan: "foiled a plot to bomb …", not "made a promise to withdraw"."""
        told = self.relations[verb] in {"xcomp", "advcl"} and any(self.words[a] == "to" for a in self.all(verb, "aux"))
        return told and self._is_foreign(self.heads[verb])

    def _is_paper(self, noun: int) -> bool:
        """Whether `noun` is what somebody has their say in: "passed a resolution condemning …"."""
        return self.lemmas[noun] in self.ontology.papers and self.relations[noun] == "dobj"

    def _surface(self, verb: int, depth: int) -> list[int]:
        """What stands before `verb` as its subject, in active and passive alike."""
        found = self.all(verb, "nsubj", "nsubjpass", "csubj")
        if found:
            return [self.resolve(token) for token in found]
        if self.relations[verb] == "acl" and self.is_passive(verb):
            return [self.heads[verb]]
        return self._borrowed(verb, depth + 1)

    def objects(self, verb: int, depth: int = 0) -> list[int]:
        """Whom or what `verb` acts on, in active and passive alike."""
        if self.is_passive(verb):
            had = self.possessed(verb)
            if had is not None:
                return [had] if self.is_agent(had) else self.subjects(self.heads[verb])
            found = self.all(verb, "nsubjpass") or (self.all(verb, "nsubj") if self.is_reduced(verb) else [])
            if found:
                return [self.resolve(token) for token in found]
            if self.relations[verb] in {"acl", "amod"}:
                return [self.heads[verb]]
            return self._borrowed(verb, depth) if depth < DEEPEST else []
        found = [self.resolve(token) for token in self.all(verb, "dobj")]
        if found or depth >= DEEPEST:
            return found
        for clause in self.all(verb, "ccomp"):
            bare = self.tags[clause] in {"JJ", "NN", "RB"} and self.child(clause, "cop", "aux", "mark") is None
            if bare or (self.tags[clause] == "VB" and self.lemmas[verb] in self.ontology.control["object"]):
                found = self.all(clause, "nsubj")
                if found and self.child(clause, "mark") is None:
                    return found
        for sister in self.all(verb, "conj"):
            if (
                self.is_verb(sister)
                and not self.is_passive(sister)
                and self.child(verb, "prep", "xcomp", "ccomp") is None
            ):
                return self.objects(sister, depth + 1)
        if self.relations[verb] == "relcl" and self.child(verb, "nsubj") is not None:
            subject = self.child(verb, "nsubj")
            if subject is not None and self.resolve(subject) != self.heads[verb] and self.child(verb, "ccomp") is None:
                return [self.heads[verb]]
        return []

    def under(self, token: int, preposition: str) -> list[int]:
        """The nouns that a preposition joins to `token`."""
        if self.relations[token] in {"prep", "agent"} and self.words[token].lower() == preposition:
            return self.all(token, "pobj")
        found = []
        for child in self.children[token]:
            if self.relations[child] in {"prep", "agent", "dative"} and self.words[child].lower() == preposition:
                found += self.all(child, "pobj")
        return found

    def above(self, token: int) -> list[int]:
        """The heads above `token`, nearest first, as far as matters."""
        found: list[int] = []
        while self.heads[token] != token and len(found) < FURTHEST_UP:
            token = self.heads[token]
            found.append(token)
        return found
