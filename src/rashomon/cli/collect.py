"""Collect from the web what the user named."""

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.progress import Progress
from rashomon.cli.request import SOME_FAILED, STOPPED
from rashomon.export.wording import say_count

if TYPE_CHECKING:
    from rashomon.casebook import Casebook
    from rashomon.collect import Collector

ARCHIVE = click.option("--archive", metavar="FOLDER", help="Where WARC files go; if not given, beside the casebook.")


@click.command()
@take_case
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@ARCHIVE
@click.option("--ignore-robots", is_flag=True, help="Ask even where robots.txt of the host does not allow it.")
@click.pass_context
def fetch(
    ctx: click.Context, /, urls: tuple[str, ...], archive: str | None, ignore_robots: bool, **chosen: Unpack[Chosen]
) -> None:
    """Fetch pages into a casebook: each answer is kept with its headers in a WARC file first, then read.

    Only the addresses named are asked, with their robots.txt, one at a time; a redirect to another host is not
    followed. Through Tor: proxy = "socks5h://127.0.0.1:9050" in the settings.

    \b
    Examples:
      rashomon fetch ferry.case https://example.org/news/ferry
      rashomon fetch --settings tor.toml ferry.case https://example.org/news/ferry
    """
    from rashomon.casebook.collecting import choose_folder, fetch_all
    from rashomon.collect import Missed

    with open_case(create=True, **chosen) as casebook, Progress(shown=True) as progress:
        folder = choose_folder(chosen["case"], archive)
        new = 0
        for found in fetch_all(urls, _open_collector(casebook), folder, ignore_robots=ignore_robots):
            if isinstance(found, Missed):
                progress.count_failure(found.failure())
            elif isinstance(found, Path):
                new += sum(one.saved.new for one in progress.watch_added(casebook.add([str(found)])))
    click.echo(f"{say_count(new, 'new report')}; what was answered is kept in {folder}")
    if progress.failed:
        ctx.exit(SOME_FAILED)


@click.command()
@take_case
@click.argument("feeds", metavar="FEEDS", type=click.Path(path_type=Path))
@ARCHIVE
@click.option("--once", is_flag=True, help="End when all that is due was looked at.")
@click.pass_context
def watch(ctx: click.Context, /, feeds: Path, archive: str | None, once: bool, **chosen: Unpack[Chosen]) -> None:
    """Look at feeds again and again, and take what is new into a casebook, until stopped with Ctrl-C.

    FEEDS is a TOML file: a table [[feed]] with url and name for each; also every = "30m", pages = true to fetch the
    pages that it links to, publisher, language. Hosts are asked one at a time, no more often than they want.

    \b
    Examples:
      rashomon watch ferry.case feeds.toml
      rashomon watch --once ferry.case feeds.toml       from a scheduler such as cron
    """
    from rashomon.casebook.collecting import choose_folder, watch_feeds
    from rashomon.collect import Missed, read_feeds

    named = read_feeds(feeds)
    with open_case(create=True, **chosen) as casebook, Progress(shown=False) as progress:
        folder = choose_folder(chosen["case"], archive)
        try:
            for polled in watch_feeds(named, _open_collector(casebook), folder, once=once):
                missed = [one for one in (polled.answer, *polled.pages) if isinstance(one, Missed)]
                for one in missed:
                    progress.count_failure(one.failure())
                new = sum(one.saved.new for one in progress.watch_added(casebook.add_polled(polled)))
                click.echo(f"{casebook.store.clock()}  {polled.feed.name}: {say_count(new, 'new report')}")
        except KeyboardInterrupt:
            ctx.exit(STOPPED)
    if progress.failed:
        ctx.exit(SOME_FAILED)


def _open_collector(casebook: "Casebook") -> "Collector":
    from rashomon.collect import Collector
    from rashomon.workshop import choose_manners

    return Collector(choose_manners(casebook.settings))
