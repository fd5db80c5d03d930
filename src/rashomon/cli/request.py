"""Hold what the user asks for in options that several commands share."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rashomon.export.wrap import Page
from rashomon.ingest import Given, parse_published
from rashomon.settings import Settings, load_settings

if TYPE_CHECKING:
    pass

SOME_FAILED, STOPPED, UNREAD = 1, 130, 141
_NARROWEST, _WIDEST, _PLAIN = 40, 100, 80
Command = TypeVar("Command", bound=Callable[..., Any])
_GIVEN = (
    click.option("--published", metavar="DATE", help="Day of publication, for reports that name none: 2025-03-12."),
    click.option("--publisher", metavar="NAME", help="Publisher, for reports that name none."),
    click.option("--language", metavar="CODE", help="Language, for reports that name none: en."),
    click.option(
        "--encoding", metavar="NAME", help="Encoding of text and pages: cp1252; told or detected if not given."
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the user asked for, as the options are called."""

    paths: tuple[str, ...]
    published: str | None
    publisher: str | None
    language: str | None
    encoding: str | None
    form: str
    output: str | None
    settings: str | None
    pipeline: str | None
    least_confidence: float | None
    ontology: str | None
    color: str

    @property
    def folder(self) -> Path | None:
        """The folder that the output goes to, if it goes to one."""
        named = self.output is not None and (self.output.endswith(("/", os.sep)) or Path(self.output).is_dir())
        return Path(self.output) if named and self.output else None

    @property
    def file(self) -> Path | None:
        """The file that the output goes to; None for standard output."""
        return Path(self.output) if self.output else None

    @property
    def unwritten(self) -> str:
        """What to say of the output of a run that was stopped."""
        return f"; {self.output} was not written" if self.output and self.folder is None else ""


def take_options(forms: tuple[str, ...], output: str) -> Callable[[Command], Command]:
    """Give a command the paths and options of a Request: `forms` to choose from, `output` the help for -o."""
    options = (
        click.argument("paths", metavar="PATH...", nargs=-1, required=True),
        *_GIVEN,
        click.option("--format", "form", type=click.Choice(forms), default="text", show_default=True),
        click.option("-o", "--output", metavar="FILE", help=output),
        click.option("--settings", metavar="FILE", help="Settings, in TOML."),
        click.option("--pipeline", metavar="NAME", help="The spaCy pipeline: an installed package or a folder."),
        click.option(
            "--least-confidence",
            metavar="NUMBER",
            type=float,
            help="Leave out statements less surely read: 0.38 if not given; 0.7 for fewer that are more often right.",
        ),
        click.option("--ontology", metavar="FILE", help="Types of events and their words of your own, in TOML."),
        click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", show_default=True),
    )

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def take_given(command: Command) -> Command:
    """Give a command the options that say what reports do not say themselves."""
    for option in reversed(_GIVEN):
        command = option(command)
    return command


def say_given(request: Request) -> Given:
    """What the user says of reports that do not say it themselves. Raises BadSettings where it cannot be so."""
    published = None if request.published is None else parse_published(request.published)
    return Given(published=published, publisher=request.publisher, language=request.language, encoding=request.encoding)


def choose_settings(request: Request) -> Settings:
    """The settings that the user named. Raises BadSettings where they cannot be read."""
    settings = open_settings(request.settings, request.ontology)
    if request.pipeline is not None:
        settings = replace(settings, pipeline=request.pipeline)
    if request.least_confidence is not None:
        settings = replace(settings, least_confidence=request.least_confidence)
    return settings


def open_settings(path: str | None, ontology: str | None) -> Settings:
    """The settings of the file at `path`, if there is one, with an ontology named beside it."""
    settings = Settings() if path is None else load_settings(Path(path))
    return settings if ontology is None else replace(settings, ontology=ontology)


def measure_page(request: Request) -> Page:
    """The page as wide as the terminal, in colour there; elsewhere 80 columns and plain."""
    return choose_page(on_terminal=request.output is None and sys.stdout.isatty(), colour=request.color)


def choose_page(*, on_terminal: bool, colour: str = "auto") -> Page:
    """A page for a terminal, or for what is no terminal; `colour` is auto, always or never."""
    width = min(_WIDEST, max(_NARROWEST, shutil.get_terminal_size().columns)) if on_terminal else _PLAIN
    wanted = on_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Page(width=width, colour={"auto": wanted, "always": True, "never": False}[colour])


def choose_encoding(request: Request) -> str:
    """UTF-8, but for a page on a terminal that is set to something else."""
    if request.form == "text" and request.output is None and sys.stdout.isatty():
        return sys.stdout.encoding or "utf-8"
    return "utf-8"


def drop_output() -> None:
    """Lead what is still to be written nowhere, so that nothing complains at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
