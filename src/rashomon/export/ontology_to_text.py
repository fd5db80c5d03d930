"""Print what stands in the ontology."""

from collections.abc import Iterator, Sequence

from rashomon.export.meanings import say_conditions, say_sides
from rashomon.export.parts import margin, print_heading
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.knowledge.cameo import Code
from rashomon.knowledge.terms import CodeTerm, ContextTerm, Meaning, ModeTerm, Terms, TypeTerm, Words


def types_to_text(terms: Terms, page: Page) -> Iterator[str]:
    """A table of all types."""
    yield print_heading("Types of events", f"{len(terms.types)}, by quad class", page)
    longest = max(len(one.name) for one in terms.types)
    quad: str | None = ""
    for one in sorted(terms.types, key=lambda one: one.quad or 5):
        if one.quad_name != quad:
            quad = one.quad_name
            yield "\n" + wrap([Piece(_say_class(one), "label")], page)
        first = [*margin(), Piece(f"{one.name:<{longest}}", "key"), Piece(f"{_score(one.score):>6}  ", "label")]
        yield wrap([Piece(one.gloss)], page, first=first, rest=[Piece(" " * (longest + 11))])
    yield "\n" + wrap([Piece(f"`rashomon ontology {terms.types[-1].name}` tells more of one type.", "label")], page)


def terms_to_text(terms: Terms, page: Page) -> Iterator[str]:
    """All that one term means: types, modes, contexts, codes, words."""
    pages = [*(_print_type(one, page) for one in terms.types), *(_print_mode(one, page) for one in terms.modes)]
    pages += [_print_context(one, page) for one in terms.contexts]
    pages += [_print_code(one, page) for one in terms.codes]
    pages += [_print_meanings(terms.words, page)] if terms.words else []
    yield "\n".join("".join(lines) for lines in pages)


def _print_type(one: TypeTerm, page: Page) -> Iterator[str]:
    aside = f"type · {_say_class(one)} · score {_score(one.score)}"
    yield _head(one.name, aside, page)
    yield _line(one.gloss, page)
    if one.recipient:
        yield _line("asks for a recipient", page)
    if one.modes:
        yield _label("modes, with their scores", page)
        yield _row([f"{name} {_score(score)}" for name, score in one.modes.items()], page)
    yield from _print_codes(one.cameo, page)
    yield from _print_words(one.words, page)


def _print_mode(one: ModeTerm, page: Page) -> Iterator[str]:
    yield _head(one.name, f"mode of {one.type} · score {_score(one.score)}", page)
    yield from _print_codes(one.cameo, page)
    yield from _print_words(one.words, page)


def _print_context(one: ContextTerm, page: Page) -> Iterator[str]:
    yield _head(one.name, "context", page)
    yield _line(one.gloss, page)
    yield from _print_codes(one.cameo, page)
    yield from _print_words(one.words, page)


def _print_code(one: CodeTerm, page: Page) -> Iterator[str]:
    code = one.code
    aside = ["CAMEO code", f"within {one.broader}" if one.broader else ""]
    aside += [f"Goldstein {_score(code.goldstein)}", " ".join(filter(None, (code.type, code.mode)))]
    yield _head(code.code, " · ".join(filter(None, aside)), page)
    yield _line(code.label, page)
    if code.type is None:
        yield _line("PLOVER has no type of its own for it", page)
    if code.contexts:
        yield _line(f"contexts: {', '.join(code.contexts)}", page)
    yield from _print_codes(one.narrower, page, words="within it, with Goldstein scores")
    if one.spoken_of:
        yield _label("given where a deed is only spoken of", page)
        yield _row(list(one.spoken_of), page)
    yield from _print_words(one.words, page)


def _print_meanings(meanings: Sequence[Meaning], page: Page) -> Iterator[str]:
    word = meanings[0].word.partition(" ")[0] if len({one.word for one in meanings}) > 1 else meanings[0].word
    yield _head(f"“{word}”", f"{say_count(len(meanings), 'meaning')}, the first that fits holds", page)
    for number, one in enumerate(meanings, 1):
        aside = [f"CAMEO {one.cameo}" if one.cameo else "", ", ".join(one.contexts)]
        tail = "".join(f" · {words}" for words in aside if words)
        named = " ".join(filter(None, (one.type, one.mode)))
        first = [Piece(f"{number:>5}  ", "label")]
        head = [Piece(f"{one.part} “{one.word}” → "), Piece(named, "key"), Piece(tail, "label")]
        yield wrap(head, page, first=first, rest=margin(3))
        for line in (*say_conditions(one), *say_sides(one)):
            yield wrap([Piece(line)], page, first=margin(3), rest=margin(4))


def _print_codes(
    codes: Sequence[Code], page: Page, *, words: str = "CAMEO codes, with Goldstein scores"
) -> Iterator[str]:
    if not codes:
        return
    yield _label(words, page)
    for code in codes:
        first = [*margin(2), Piece(f"{code.code:<4}", "key"), Piece(f"{_score(code.goldstein):>6}  ", "label")]
        yield wrap([Piece(code.label)], page, first=first, rest=margin(6))


def _print_words(words: Words, page: Page) -> Iterator[str]:
    for name, found in (("verbs", words.verbs), ("nouns", words.nouns)):
        if found:
            yield _label(f"{name} that may tell of it", page)
            yield _row(list(found), page)


def _head(name: str, aside: str, page: Page) -> str:
    return wrap([Piece(name, "heading"), Piece(f" · {aside}", "label")], page)


def _line(words: str, page: Page) -> str:
    return wrap([Piece(words)], page, first=margin(), rest=margin())


def _label(words: str, page: Page) -> str:
    return wrap([Piece(words, "label")], page, first=margin(), rest=margin())


def _row(words: Sequence[str], page: Page) -> str:
    return wrap([Piece(" · ".join(words))], page, first=margin(2), rest=margin(2))


def _say_class(one: TypeTerm) -> str:
    return f"{one.quad_name} (quad class {one.quad})" if one.quad is not None else "without quad class"


def _score(score: float | None) -> str:
    return "none" if score is None else f"{score:+.1f}" if score else "0.0"
