"""Walk the dependency tree of a parse."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from rashomon.records.parse import Parse
from rashomon.records.span import Span

PUNCTUATION = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", '""', "_SP"})
LONGEST_SENTENCE = 500  # tokens past which a sentence is no language: a table, a list, an attack
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
AUXILIARIES = frozenset({"aux", "auxpass"})


class Tree:
    """A parse with children and sentences looked up once; tokens are numbers into its columns.

    `readable` says of each token whether its sentence is short enough to be one; rules look at no other.
    """

    __slots__ = ("children", "heads", "lemmas", "parse", "readable", "relations", "sentence_of", "tags", "words")

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.words = parse.words
        self.tags = parse.tags
        self.lemmas = parse.lemmas
        self.relations = list(parse.relations)
        self.heads = list(parse.heads)
        self.children: list[list[int]] = [[] for _ in parse.words]
        for token, head in enumerate(parse.heads):
            if head != token:
                self.children[head].append(token)
        self.sentence_of: list[int] = []
        self.readable: list[bool] = []
        for number, (first, last) in enumerate(parse.sentences):
            self.sentence_of += [number] * (last - first)
            self.readable += [last - first <= LONGEST_SENTENCE] * (last - first)

    def attach(self, token: int, head: int, relation: str) -> None:
        """Hang `token` on another head than the parser did."""
        if self.heads[token] != token:
            self.children[self.heads[token]].remove(token)
        self.heads[token] = head
        self.relations[token] = relation
        self.children[head] = sorted([*self.children[head], token])

    def sentence(self, token: int) -> tuple[int, int]:
        """First token of the sentence that `token` is in, and the one past its last."""
        return self.parse.sentences[self.sentence_of[token]]

    def paragraph(self, token: int) -> int:
        """The paragraph that `token` is in."""
        return self.parse.paragraphs[self.sentence_of[token]]

    def child(self, token: int, *relations: str) -> int | None:
        """The first child of `token` in one of `relations`."""
        for child in self.children[token]:
            if self.relations[child] in relations:
                return child
        return None

    def child_word(self, token: int, relation: str, word: str) -> int | None:
        """The child of `token` in `relation` that is this lower-case word."""
        for child in self.children[token]:
            if self.relations[child] == relation and self.words[child].lower() == word:
                return child
        return None

    def subtree(self, token: int, without: Iterable[int] = ()) -> set[int]:
        """`token` and all that hangs on it, but for the branches that start at `without`."""
        stop = set(without)
        found: set[int] = set()
        waiting = [token]
        while waiting:
            current = waiting.pop()
            if current in stop or current in found:
                continue
            found.add(current)
            waiting += self.children[current]
        return found

    def ancestors(self, token: int) -> list[int]:
        """The heads above `token`, nearest first."""
        found = []
        while self.heads[token] != token:
            token = self.heads[token]
            found.append(token)
        return found

    def is_verb(self, token: int) -> bool:
        """Whether `token` is a verb in any form, modals left out."""
        return self.tags[token].startswith("VB")

    def is_punctuation(self, token: int) -> bool:
        """Whether `token` is a mark, not a word."""
        return self.tags[token] in PUNCTUATION or not any(c.isalnum() or c in "$%€£¥" for c in self.words[token])

    def tokens_in(self, span: Span) -> range:
        """The tokens that lie in a stretch of text."""
        return range(bisect_left(self.parse.starts, span.start), bisect_right(self.parse.ends, span.end))

    def quote(self, tokens: Iterable[int]) -> str:
        """The words of `tokens`, spaced as in the text; what is left out between them is "…"."""
        parts: list[str] = []
        before: int | None = None
        for token in sorted(tokens):
            if before is not None and token > before + 1:
                parts.append(" … ")
            elif before is not None and self.parse.starts[token] > self.parse.ends[before]:
                parts.append(" ")
            parts.append(self.words[token])
            before = token
        return "".join(parts)

    def fragments(self, tokens: Iterable[int], keep: frozenset[int] = frozenset()) -> tuple[Span, ...]:
        """The stretches of text that `tokens` make up, without marks at their edges but for those in `keep`.

        Tokens that only marks divide make up one stretch.
        """
        ordered = sorted(tokens)
        runs: list[list[int]] = []
        for token in ordered:
            if runs and (
                token == runs[-1][-1] + 1 or all(self.is_punctuation(gap) for gap in range(runs[-1][-1] + 1, token))
            ):
                runs[-1].append(token)
            else:
                runs.append([token])
        spans = []
        for run in runs:
            while run and self.is_punctuation(run[0]) and run[0] not in keep:
                run.pop(0)
            while run and self.is_punctuation(run[-1]) and run[-1] not in keep:
                run.pop()
            if run:
                spans.append(self.parse.span(run[0], run[-1] + 1))
        return tuple(spans)
