"""Read reports from the command line."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from rashomon.cli.output import open_output
from rashomon.cli.pages import write_pages
from rashomon.cli.progress import Progress
from rashomon.cli.request import (
    SOME_FAILED,
    STOPPED,
    UNREAD,
    Request,
    choose_encoding,
    choose_settings,
    drop_output,
    measure_page,
    say_given,
    take_options,
)
from rashomon.errors import BadSettings
from rashomon.export.to_html import to_html
from rashomon.export.to_json import to_json
from rashomon.export.to_jsonl import to_jsonl
from rashomon.export.to_text import Compare, to_text
from rashomon.export.wrap import Page
from rashomon.ingest import Given, open_reports
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.settings import Settings

Outcomes = Iterable[Reading | Failure]
EXPORTS: dict[str, Callable[[Outcomes, Page, Compare], Iterator[str]]] = {
    "text": lambda outcomes, page, compare: to_text(outcomes, page, compare=compare),
    "json": lambda outcomes, *_: to_json(outcomes),
    "jsonl": lambda outcomes, *_: to_jsonl(outcomes),
    "html": lambda outcomes, _, compare: to_html(outcomes, compare=compare),
}


@click.command()
@take_options(tuple(EXPORTS), "Write to FILE; html also to a folder, a page a report.")
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
    given, settings = say_given(request), choose_settings(request)
    if request.folder is not None and request.form != "html":
        raise BadSettings(f"{request.output} is a folder, and only html is written to one; name a file with -o")
    with Progress(shown=request.output is not None or not sys.stdout.isatty()) as progress:
        try:
            _run(request, given, settings, progress)
        except KeyboardInterrupt:
            progress.say(f"stopped; {progress.sum_up()}{request.unwritten}")
            ctx.exit(STOPPED)
        except BrokenPipeError:
            drop_output()
            ctx.exit(UNREAD)
    if progress.failed:
        ctx.exit(SOME_FAILED)


def _run(request: Request, given: Given, settings: Settings, progress: Progress) -> None:
    from rashomon.pipeline import compare, read_many
    from rashomon.workshop import choose_limits, open_tools

    if "-" in request.paths and sys.stdin.isatty():
        progress.say("reading from the terminal; end the text with Ctrl-D")
    tools = open_tools(settings)
    reports = open_reports(request.paths, given=given, limits=choose_limits(settings), standard_input=sys.stdin.buffer)
    outcomes = progress.watch_out(read_many(progress.watch_in(reports), tools))

    def compare_alone(reading: Reading) -> Comparison:
        return compare([reading], tools)

    if request.folder is not None:
        write_pages(outcomes, request.folder, compare=compare_alone)
        return
    with open_output(request.file, encoding=choose_encoding(request)) as write:
        for chunk in EXPORTS[request.form](outcomes, measure_page(request), compare_alone):
            write(chunk)
