"""Lay reports side by side from the command line."""

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from rashomon.cli.output import open_output
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
from rashomon.export.comparison_to_html import comparison_to_html
from rashomon.export.comparison_to_text import comparison_to_text
from rashomon.export.to_json import print_json
from rashomon.export.wrap import Page
from rashomon.ingest import Given, open_inputs, open_judgements
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.settings import Settings

Failures = Sequence[Failure]
EXPORTS: dict[str, Callable[[Comparison, Failures, Page], Iterator[str]]] = {
    "text": lambda comparison, failures, page: comparison_to_text(comparison, page, failures=failures),
    "json": lambda comparison, *_: iter((print_json(comparison),)),
    "html": lambda comparison, failures, _: comparison_to_html(comparison, failures=failures),
}


@click.command()
@take_options(tuple(EXPORTS), "Write to FILE.")
@click.option("--judgements", metavar="FILE", multiple=True, help="What people judged, in JSONL; may be given again.")
@click.pass_context
def compare(ctx: click.Context, /, judgements: tuple[str, ...], **options: Any) -> None:
    """Lay reports side by side: files, folders, or - for standard input.

    Prints a page for people: a table of questions and of those who answer them, who said what when, then where the
    accounts conflict, what was revised, what they agree on, in their own words. With --format json one object; with
    html one page that needs nothing beside it. Readings, the output of `rashomon read` in JSON, are taken as they are
    and not read again.

    \b
    Examples:
      rashomon compare morning.txt evening.txt agency.txt
      rashomon compare --format html -o comparison.html reports.jsonl
      rashomon compare --format json -o comparison.json reports.jsonl
      rashomon read --format jsonl folder/ > readings.jsonl
      rashomon compare readings.jsonl one-more.txt
      rashomon compare --judgements judgements.jsonl readings.jsonl
    """
    request = Request(**options)
    given, settings = say_given(request), choose_settings(request)
    if request.folder is not None:
        raise BadSettings(f"{request.output} is a folder; name a file with -o")
    with Progress(shown=True) as progress:
        try:
            _run(request, given, settings, progress, judgements)
        except KeyboardInterrupt:
            progress.say(f"stopped; {progress.sum_up()}{request.unwritten}")
            ctx.exit(STOPPED)
        except BrokenPipeError:
            drop_output()
            ctx.exit(UNREAD)
    if progress.failed:
        ctx.exit(SOME_FAILED)


def _run(
    request: Request, given: Given, settings: Settings, progress: Progress, judgements: Sequence[str] = ()
) -> None:
    from rashomon import pipeline
    from rashomon.library import read_items
    from rashomon.workshop import choose_limits, open_tools

    if "-" in request.paths and sys.stdin.isatty():
        progress.say("reading from the terminal; end the text with Ctrl-D")
    tools = open_tools(settings)
    items = open_inputs(request.paths, given=given, limits=choose_limits(settings), standard_input=sys.stdin.buffer)
    outcomes = list(progress.watch_out(read_items(progress.watch_in(items), tools)))
    said = [one for path in judgements for one in open_judgements(path, limits=choose_limits(settings))]
    readings = [outcome for outcome in outcomes if isinstance(outcome, Reading)]
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    for failure in (one for one in said if isinstance(one, Failure)):
        progress.count_failure(failure)
    comparison = pipeline.compare(readings, tools, [one for one in said if isinstance(one, Judgement)])
    with open_output(request.file, encoding=choose_encoding(request)) as write:
        for chunk in EXPORTS[request.form](comparison, failures, measure_page(request)):
            write(chunk)
