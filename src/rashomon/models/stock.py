"""Refuse pipelines that would bring code of their own."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from rashomon.errors import MissingResource

FACTORIES = frozenset(
    {
        "attribute_ruler",
        "lemmatizer",
        "morphologizer",
        "ner",
        "parser",
        "senter",
        "sentencizer",
        "tagger",
        "tok2vec",
        "trainable_lemmatizer",
    }
)
"""The component factories of spaCy's own that a pipeline may name."""
MAKERS = ("spacy.", "spacy-legacy.")
NEEDED = {"tagger": "tags", "parser": "dependencies", "ner": "names"}


def read_components(folder: Path) -> dict[str, str]:
    """The factory of each component of the pipeline in `folder`, by the component's name.

    Only the parts that are built when a pipeline is loaded are looked at, `nlp` and `components`.
    Raises MissingResource where the configuration cannot be read, is not for English, lacks a tagger, parser, names
    or lemmas, or names a factory or function that is not spaCy's own.
    """
    from confection import Config, ConfigValidationError

    path = folder / "config.cfg"
    try:
        config = Config().from_str(path.read_text(encoding="utf-8"), interpolate=True)
    except (OSError, ValueError, ConfigValidationError) as error:
        raise MissingResource(f"{path} is no configuration of a spaCy pipeline: {error}") from error
    nlp = config.get("nlp", {})
    if nlp.get("lang") != "en":
        raise MissingResource(f"the pipeline in {folder} is for language {nlp.get('lang')!r}; name one for English")
    sections = config.get("components", {})
    components = {name: sections.get(name, {}).get("factory") for name in nlp.get("pipeline", ())}
    foreign = [f"component {name!r} (factory {made!r})" for name, made in components.items() if made not in FACTORIES]
    foreign += [f"function {name!r}" for name in _functions([nlp, sections]) if not name.startswith(MAKERS)]
    if foreign:
        raise MissingResource(
            f"the pipeline in {folder} needs code that is not spaCy's own: {', '.join(foreign)}; "
            "name a pipeline of stock components"
        )
    _demand_layers(folder, set(components.values()))
    return components


def _demand_layers(folder: Path, made: set[str]) -> None:
    lacking = [f"{factory} ({gives})" for factory, gives in NEEDED.items() if factory not in made]
    if not made & {"lemmatizer", "trainable_lemmatizer"}:
        lacking.append("lemmatizer (lemmas)")
    if lacking:
        raise MissingResource(f"the pipeline in {folder} has no {', no '.join(lacking)}; name one that has")


def _functions(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        for key, value in part.items():
            if str(key).startswith("@"):
                yield str(value)
            else:
                yield from _functions(value)
    elif isinstance(part, list):
        for value in part:
            yield from _functions(value)
