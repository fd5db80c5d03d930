"""Find the lemmas of words, once for each word in its grammatical role."""

from collections.abc import Mapping
from typing import Any

RULED_BY = frozenset({"DEP", "IS_SPACE", "LOWER", "ORTH", "TAG", "TEXT"})
SET_BY_RULES = frozenset({"LEMMA", "MORPH", "POS"})
LARGEST_CACHE = 50_000
Key = tuple[int, int, int]


class Lemmas:
    """The lemmas that a pipeline's attribute ruler and lemmatizer give, at a fraction of their time.

    A rule that looks at one token makes its lemma a function of word, tag and dependency, so that one call for each
    such triple will do. Where a rule that looks at several tokens applies, the two components themselves are run.
    """

    def __init__(self, nlp: Any, ruler: Any, lemmatizer: Any) -> None:
        from spacy.matcher import Matcher
        from spacy.pipeline import AttributeRuler

        self._vocab = nlp.vocab
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._phrases = Matcher(nlp.vocab)
        self._words = AttributeRuler(nlp.vocab)
        self._found: dict[Key, str] = {}
        for number, rule in enumerate(_rules(ruler)):
            for pattern in rule["patterns"]:
                if len(pattern) > 1:
                    self._phrases.add(str(number), [pattern])
                else:
                    self._words.add([pattern], rule["attrs"], rule["index"])

    def __call__(self, doc: Any, keys: list[Key]) -> list[str]:
        """The lemmas of the tokens of `doc`, lower case; `keys` are their ids of word, tag and dependency."""
        if self._phrases(doc, allow_missing=True):
            return lemmas_of(self._lemmatizer(self._ruler(doc)))
        found = self._found
        unseen = [key for key in dict.fromkeys(keys) if key not in found]
        if unseen:
            self._learn(unseen)
        return [found[key] for key in keys]

    def forget(self) -> None:
        """Let go of what was found once that is much, so that memory does not grow with the texts."""
        if len(self._found) > LARGEST_CACHE:
            self._found.clear()
        if len(self._lemmatizer.cache) > LARGEST_CACHE:
            self._lemmatizer.cache.clear()

    def _learn(self, keys: list[Key]) -> None:
        from spacy.tokens import Doc

        strings = self._vocab.strings
        words, tags, relations = ([strings[number] for number in column] for column in zip(*keys, strict=True))
        doc = Doc(self._vocab, words=words, tags=tags, deps=relations, heads=list(range(len(words))))
        self._found.update(zip(keys, lemmas_of(self._lemmatizer(self._words(doc))), strict=True))


def lemmas_of(doc: Any) -> list[str]:
    """The lemmas that stand in `doc`, lower case."""
    return [token.lemma_.lower() for token in doc]


def can_be_found_by_word(factories: Mapping[str, str], nlp: Any) -> bool:
    """Whether in this pipeline a lemma follows from word, tag and dependency but for rules on several tokens."""
    names = {factory: name for name, factory in factories.items()}
    if "morphologizer" in names or "trainable_lemmatizer" in names or not {"attribute_ruler", "lemmatizer"} <= {*names}:
        return False
    return all(
        rule["attrs"].keys() <= SET_BY_RULES and all(token.keys() <= RULED_BY for token in pattern)
        for rule in _rules(nlp.get_pipe(names["attribute_ruler"]))
        for pattern in rule["patterns"]
    )


def _rules(ruler: Any) -> list[Any]:
    # No token that is parsed here is white space: rules on such tokens never apply.
    return [
        rule for rule in ruler.patterns if not any({"IS_SPACE": True}.items() <= p[0].items() for p in rule["patterns"])
    ]
