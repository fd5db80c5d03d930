"""Choose the tools: the only place that does."""

import hashlib
from dataclasses import fields, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.collect.manners import Manners
from rashomon.comparing import agreements, badges, claims, copies, disputes, incidents, judgements, origins, stories
from rashomon.ingest import Limits
from rashomon.knowledge.actors import load_actors
from rashomon.knowledge.calendars import load_calendar
from rashomon.knowledge.characters import load_characters
from rashomon.knowledge.confidence import load_confidence
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.knowledge.lexicon import load_lexicon
from rashomon.knowledge.likeness import load_likeness
from rashomon.knowledge.ontology import Ontology, load_ontology
from rashomon.knowledge.outlets import Outlets, load_outlets
from rashomon.knowledge.quantities import load_counting
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.sameness import load_sameness
from rashomon.knowledge.slots import load_slots
from rashomon.knowledge.sources import load_sources
from rashomon.pipeline import Tools
from rashomon.reading import (
    assemble,
    attribution,
    entities,
    events,
    layout,
    linking,
    places,
    quantities,
    quotations,
    repair,
    times,
)
from rashomon.records.recipe import Recipe
from rashomon.settings import Settings

SHIPPED = "shipped"
STAGES = {
    "repair": repair.VERSION,
    "layout": layout.VERSION,
    "quotations": quotations.VERSION,
    "attribution": attribution.VERSION,
    "entities": entities.VERSION,
    "times": times.VERSION,
    "places": places.VERSION,
    "quantities": quantities.VERSION,
    "events": events.VERSION,
    "linking": linking.VERSION,
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
    "badges": badges.VERSION,
}


def open_tools(settings: Settings = Settings()) -> Tools:  # noqa: B008 - frozen
    """The tools that `settings` ask for, loaded once; files of the reader's own are read anew, as they may change.

    Raises MissingResource where a model or a table is missing or damaged, BadSettings where a choice cannot be met.
    """
    ontology, outlets = choose_ontology(settings), choose_outlets(settings)
    tools = _open_tools(replace(settings, ontology=SHIPPED, outlets=SHIPPED))
    if settings == tools.settings:
        return tools
    return replace(
        tools,
        settings=settings,
        ontology=ontology,
        recipe=_resign(tools.recipe, "ontology", ontology.version),
        outlets=outlets,
        comparing=_resign(tools.comparing, "outlets", outlets.version),
    )


def choose_ontology(settings: Settings) -> Ontology:
    """The ontology that `settings` name.

    Raises MissingResource where its file is not there, BadSettings where what stands in it does not fit.
    """
    return load_ontology(None if settings.ontology == SHIPPED else Path(settings.ontology))


def choose_outlets(settings: Settings) -> Outlets:
    """What is known of outlets, with what the file says that `settings` name.

    Raises MissingResource where it is not there, BadSettings where what stands in it does not fit.
    """
    return load_outlets(None if settings.outlets == SHIPPED else Path(settings.outlets))


@lru_cache(maxsize=4)
def _open_tools(settings: Settings) -> Tools:
    from rashomon.models import language
    from rashomon.models.blank_tagger import BlankTagger
    from rashomon.models.kernel import kernel
    from rashomon.models.onnx_tagger import OnnxTagger
    from rashomon.models.spacy_parser import SpacyParser

    parser = SpacyParser(settings.pipeline)
    tagger = BlankTagger() if settings.tagger == "none" else OnnxTagger(settings.tagger, threads=settings.threads)
    tables: dict[str, Any] = {
        "characters": load_characters(),
        "lexicon": load_lexicon(),
        "confidence": load_confidence(least=settings.least_confidence),
        "actors": load_actors(),
        "calendar": load_calendar(),
        "gazetteer": load_gazetteer(),
        "counting": load_counting(),
        "ontology": load_ontology(),
    }
    laid: dict[str, Any] = {
        "slots": load_slots(),
        "rarity": load_rarity(),
        "sameness": load_sameness(),
        "likeness": load_likeness(),
        "sources": load_sources(),
        "outlets": load_outlets(),
    }
    reading = Recipe(
        rashomon=version("rashomon"),
        id="",
        stages=STAGES,
        models={"parser": parser.version, "tagger": tagger.version, "language": language.VERSION},
        tables={name: table.version for name, table in tables.items()},
        settings=settings.items(),
        kernel=kernel(),
    )
    of_laid = {name: table.version for name, table in laid.items()}
    comparing = replace(reading, stages=COMPARING, models={}, tables=of_laid, settings={})
    return Tools(
        settings=settings,
        recipe=_sign(reading),
        comparing=_sign(comparing),
        judging=_sign(replace(comparing, stages={**COMPARING, "judgements": judgements.VERSION})),
        **tables,
        **laid,
        identify=language.identify,
        parser=parser,
        tagger=tagger,
    )


def _resign(recipe: Recipe, table: str, version: str) -> Recipe:
    """The recipe with another version of a table; the very same where it is the same."""
    if recipe.tables[table] == version:
        return recipe
    return _sign(replace(recipe, id="", tables={**recipe.tables, table: version}))


def _sign(recipe: Recipe) -> Recipe:
    """The recipe with its id: the digest of all the rest."""
    return replace(recipe, id=hashlib.sha256(wire.encode(recipe)).hexdigest())


def choose_limits(settings: Settings) -> Limits:
    """How much is too much, as the settings say."""
    return Limits(**{field.name: getattr(settings, field.name) for field in fields(Limits)})


def choose_manners(settings: Settings) -> Manners:
    """How hosts are asked, as the settings say. Raises BadSettings where they cannot be asked so."""
    return Manners(
        contact=settings.contact,
        seconds=settings.fetch_seconds,
        largest=settings.largest_page,
        redirects=settings.most_redirects,
        other_hosts=settings.other_hosts,
        pause=settings.pause_seconds,
        proxy=settings.proxy,
    )
