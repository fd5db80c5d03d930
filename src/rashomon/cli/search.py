"""Find reports of a casebook by their words."""

from typing import Unpack, get_args

import click

from rashomon.cli.case import Chosen, open_case, show, take_case, take_list
from rashomon.records.attribution import Stance


@click.command()
@take_case
@click.argument("words", metavar="WORD...", nargs=-1, required=True)
@click.option("--publisher", metavar="NAME", help="Only what this outlet published.")
@click.option("--since", metavar="DATE", help="Only what was published on that day or later: 2025-03-12.")
@click.option("--until", metavar="DATE", help="Only what was published on that day or before.")
@click.option("--language", metavar="CODE", help="Only reports in this language: en.")
@click.option("--stance", type=click.Choice(get_args(Stance)), help="Only reports in which somebody so speaks.")
@take_list
def search(
    words: tuple[str, ...],
    publisher: str | None,
    since: str | None,
    until: str | None,
    language: str | None,
    stance: Stance | None,
    limit: int,
    after: str | None,
    form: str,
    **chosen: Unpack[Chosen],
) -> None:
    """Find the reports that hold all WORDs, the newest first.

    Accents, capitals and Arabic spellings do not matter. A "phrase" in quotation marks stands word by word, -word must
    not be there, word* is how a word begins.

    \b
    Examples:
      rashomon search ferry.case harbour master
      rashomon search ferry.case '"harbour master"' -- -inspector
      rashomon search --since 2025-03-01 --stance denies ferry.case 'over*'
    """
    from rashomon.cli.answers import page_of_hits
    from rashomon.store.answers import Filters
    from rashomon.store.searching import search as find

    filters = Filters(publisher=publisher, since=since, until=until, language=language, stance=stance)
    with open_case(**chosen) as casebook:
        found = find(casebook.store, " ".join(words), filters=filters, cursor=after, limit=limit)
        show(found, form, lambda page: page_of_hits(found, page))
