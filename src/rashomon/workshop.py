"""Choose the tools: the only place that does."""

import hashlib
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import version

from rashomon import wire
from rashomon.comparing import agreements, claims, copies, disputes, incidents, origins, stories
from rashomon.knowledge.characters import load_characters
from rashomon.knowledge.lexicon import load_lexicon
from rashomon.knowledge.slots import load_slots
from rashomon.knowledge.speakers import load_speakers
from rashomon.pipeline import Tools
from rashomon.reading import assemble, attribution, entities, layout, repair
from rashomon.records.recipe import Recipe
from rashomon.settings import Settings

STAGES = {
    "repair": repair.VERSION,
    "layout": layout.VERSION,
    "attribution": attribution.VERSION,
    "entities": entities.VERSION,
    "assemble": assemble.VERSION,
}
COMPARING = {
    "copies": copies.VERSION,
    "stories": stories.VERSION,
    "incidents": incidents.VERSION,
    "claims": claims.VERSION,
    "origins": origins.VERSION,
    "disputes": disputes.VERSION,
    "agreements": agreements.VERSION,
}


@lru_cache(maxsize=4)
def open_tools(settings: Settings = Settings()) -> Tools:  # noqa: B008 - frozen
    """The tools that `settings` ask for, loaded once.

    Raises MissingResource where a model or a table is missing or damaged, BadSettings where a choice cannot be met.
    """
    from rashomon.models import language
    from rashomon.models.kernel import kernel
    from rashomon.models.spacy_parser import SpacyParser

    parser = SpacyParser(settings.pipeline)
    characters, lexicon, speakers, slots = load_characters(), load_lexicon(), load_speakers(), load_slots()
    reading = Recipe(
        rashomon=version("rashomon"),
        id="",
        stages=STAGES,
        models={"parser": parser.version, "language": language.VERSION},
        tables={"characters": characters.version, "reporting": lexicon.version, "speakers": speakers.version},
        settings=settings.items(),
        kernel=kernel(),
    )
    comparing = replace(reading, stages=COMPARING, models={}, tables={"slots": slots.version}, settings={})
    return Tools(
        settings=settings,
        recipe=_sign(reading),
        comparing=_sign(comparing),
        characters=characters,
        lexicon=lexicon,
        speakers=speakers,
        slots=slots,
        identify=language.identify,
        parser=parser,
    )


def _sign(recipe: Recipe) -> Recipe:
    """The recipe with its id: the digest of all the rest."""
    return replace(recipe, id=hashlib.sha256(wire.encode(recipe)).hexdigest())
