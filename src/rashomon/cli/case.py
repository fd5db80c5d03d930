"""Open the casebook that a command names."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import click

from rashomon.cli.output import open_output
from rashomon.cli.request import UNREAD, choose_page, drop_output, open_settings

if TYPE_CHECKING:
    from rashomon.casebook import Casebook
    from rashomon.export.wrap import Page

Command = TypeVar("Command", bound=Callable[..., Any])


class Chosen(TypedDict):
    """The casebook that the user named, who acts on it, with which settings."""

    case: str
    by: str | None
    settings: str | None


def take_case(command: Command) -> Command:
    """Give a command the options of Chosen."""
    for option in (
        click.option("--settings", metavar="FILE", help="Settings, in TOML."),
        click.option("--by", metavar="NAME", help="Who acts, for the log; if not given, who is logged in."),
        click.argument("case", metavar="CASE"),
    ):
        command = option(command)
    return command


def take_list(command: Command) -> Command:
    """Give a command the options of a list: how much of it, from where on, in which form."""
    for option in (
        click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True),
        click.option("--after", metavar="CURSOR", help="Go on where an earlier list ended; it says how."),
        click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many at most."),
    ):
        command = option(command)
    return command


@contextmanager
def open_case(*, create: bool = False, **chosen: Unpack[Chosen]) -> "Iterator[Casebook]":
    """The casebook, closed at the end. Raises BadSettings where there is none and `create` does not hold."""
    from rashomon.casebook import open_casebook

    settings = open_settings(chosen["settings"], None)
    with open_casebook(chosen["case"], settings, by=chosen["by"], create=create) as casebook:
        yield casebook


def show(answer: object, form: str, to_text: "Callable[[Page], Iterator[str]]") -> None:
    """Print an answer as JSON, or as the text that `to_text` makes of it for a page."""
    from rashomon.export.to_json import print_json

    chunks = iter((print_json(answer),)) if form == "json" else to_text(choose_page(on_terminal=sys.stdout.isatty()))
    try:
        with open_output(None) as write:
            for chunk in chunks:
                write(chunk)
    except BrokenPipeError:
        drop_output()
        click.get_current_context().exit(UNREAD)
