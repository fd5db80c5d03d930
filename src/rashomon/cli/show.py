"""Show one thing of a casebook, or list all of its kind."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, show, take_case, take_list
from rashomon.errors import BadSettings

KINDS = (
    "report", "reports", "entity", "incident", "incidents", "dispute", "disputes", "source", "sources", "failures",
    "comparison",
)  # fmt: skip


@click.command(name="show")
@take_case
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("name", required=False)
@take_list
def show_part(kind: str, name: str | None, limit: int, after: str | None, form: str, **chosen: Unpack[Chosen]) -> None:
    """Show a report, entity, incident, dispute or source of a casebook, or list reports, incidents, disputes, sources.

    A report is named by its id or the beginning of its digest; an entity or source by its name; incidents and disputes
    by the ids that their lists give them, which hold until something comes in or is judged.

    \b
    Examples:
      rashomon show ferry.case reports
      rashomon show ferry.case report morning
      rashomon show ferry.case source "harbour police"     whom it relies on, of whose acts it speaks
      rashomon show ferry.case entity "Ivo Rand"
      rashomon show ferry.case disputes
      rashomon show ferry.case dispute d4
      rashomon show ferry.case comparison                  all accounts side by side
    """
    from rashomon.cli.showing import LISTS, PARTS, Asked

    if kind in LISTS and name is not None:
        raise BadSettings(f"{kind!r} lists all of them; for one, give `{kind.removesuffix('s')} {name}`")
    if kind in PARTS and name is None:
        raise BadSettings(f"say which {kind}; `rashomon show --help` says how")
    with open_case(**chosen) as casebook:
        asked = Asked(casebook, name or "", limit, after)
        answer, to_text = (LISTS.get(kind) or PARTS[kind])(asked)
        show(answer, form, to_text)
