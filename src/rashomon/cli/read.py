"""Read reports from the command line."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from rashomon.cli.output import open_output
from rashomon.cli.pages import write_pages
from rashomon.cli.progress import Progress
from rashomon.errors import BadSettings
from rashomon.export.to_html import to_html
from rashomon.export.to_json import to_json
from rashomon.export.to_jsonl import to_jsonl
from rashomon.export.to_text import to_text
from rashomon.export.wrap import Page
from rashomon.ingest import Given, Limits, open_reports, parse_published
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.settings import Settings, load_settings

SOME_FAILED, STOPPED, UNREAD = 1, 130, 141
_NARROWEST, _WIDEST, _PLAIN = 40, 100, 80
Outcomes = Iterable[Reading | Failure]
EXPORTS: dict[str, Callable[[Outcomes, Page], Iterator[str]]] = {
    "text": to_text,
    "json": lambda outcomes, _: to_json(outcomes),
    "jsonl": lambda outcomes, _: to_jsonl(outcomes),
    "html": lambda outcomes, _: to_html(outcomes),
}


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
    color: str

    @property
    def folder(self) -> Path | None:
        """The folder that the output goes to, if it goes to one."""
        named = self.output is not None and (self.output.endswith(("/", os.sep)) or Path(self.output).is_dir())
        return Path(self.output) if named and self.output else None


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--published", metavar="DATE", help="Day of publication, for reports that name none: 2025-03-12.")
@click.option("--publisher", metavar="NAME", help="Publisher, for reports that name none.")
@click.option("--language", metavar="CODE", help="Language, for reports that name none: en.")
@click.option("--encoding", metavar="NAME", help="Encoding of plain text, such as cp1252; detected if not given.")
@click.option("--format", "form", type=click.Choice(tuple(EXPORTS)), default="text", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE; html also to a folder, a page a report.")
@click.option("--settings", metavar="FILE", help="Settings, in TOML.")
@click.option("--pipeline", metavar="NAME", help="The spaCy pipeline to parse with: an installed package or a folder.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", show_default=True)
@click.pass_context
def read(ctx: click.Context, /, **options: Any) -> None:
    """Read reports: files, folders, or - for standard input.

    Prints a page for people. With --format jsonl one line of JSON a report, in the order of the input; with json one
    object, or a list for several reports; with html one page that needs nothing beside it.

    \b
    Examples:
      rashomon read article.txt
      rashomon read --published 2025-03-12 --publisher "Northern Wire" article.txt
      rashomon read --format html -o article.html article.txt
      rashomon read --format html -o pages/ reports.jsonl
      cat article.txt | rashomon read --format json -
    """
    request = Request(**options)
    given, settings = _say_given(request), _choose_settings(request)
    if request.folder is not None and request.form != "html":
        raise BadSettings(f"{request.output} is a folder, and only html is written to one; name a file with -o")
    with Progress(shown=request.output is not None or not sys.stdout.isatty()) as progress:
        try:
            _run(request, given, settings, progress)
        except KeyboardInterrupt:
            progress.say(f"stopped; {progress.sum_up()}{_say_unwritten(request)}")
            ctx.exit(STOPPED)
        except BrokenPipeError:
            _drop_output()
            ctx.exit(UNREAD)
    if progress.failed:
        ctx.exit(SOME_FAILED)


def _run(request: Request, given: Given, settings: Settings, progress: Progress) -> None:
    from rashomon.pipeline import read_many
    from rashomon.workshop import open_tools

    if "-" in request.paths and sys.stdin.isatty():
        progress.say("reading from the terminal; end the text with Ctrl-D")
    tools = open_tools(settings)
    limits = Limits(longest_file=settings.longest_file, longest_report=settings.longest_report)
    reports = open_reports(request.paths, given=given, limits=limits, standard_input=sys.stdin.buffer)
    outcomes = progress.watch_out(read_many(progress.watch_in(reports), tools))
    if request.folder is not None:
        write_pages(outcomes, request.folder)
        return
    path = Path(request.output) if request.output else None
    with open_output(path, encoding=_choose_encoding(request)) as write:
        for chunk in EXPORTS[request.form](outcomes, _measure_page(request)):
            write(chunk)


def _say_given(request: Request) -> Given:
    published = None if request.published is None else parse_published(request.published)
    return Given(published=published, publisher=request.publisher, language=request.language, encoding=request.encoding)


def _choose_settings(request: Request) -> Settings:
    settings = Settings() if request.settings is None else load_settings(Path(request.settings))
    return settings if request.pipeline is None else replace(settings, pipeline=request.pipeline)


def _measure_page(request: Request) -> Page:
    on_terminal = request.output is None and sys.stdout.isatty()
    width = min(_WIDEST, max(_NARROWEST, shutil.get_terminal_size().columns)) if on_terminal else _PLAIN
    wanted = on_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Page(width=width, colour={"auto": wanted, "always": True, "never": False}[request.color])


def _choose_encoding(request: Request) -> str:
    """UTF-8, but for a page on a terminal that is set to something else."""
    if request.form == "text" and request.output is None and sys.stdout.isatty():
        return sys.stdout.encoding or "utf-8"
    return "utf-8"


def _say_unwritten(request: Request) -> str:
    return f"; {request.output} was not written" if request.output and request.folder is None else ""


def _drop_output() -> None:
    """Lead what is still to be written nowhere, so that nothing complains at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
