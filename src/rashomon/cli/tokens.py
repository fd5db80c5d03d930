"""Say which programs may come in where a casebook is served to others."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Unpack, cast

import click

from rashomon.cli.accounts import ROLE
from rashomon.cli.case import Chosen, open_case, show, take_case
from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.access import Role, Token

_LASTS = re.compile(r"([1-9][0-9]{0,3})d")
_NEVER = "never"


@click.group()
def token() -> None:
    """Make, list, revoke the tokens of programs.

    A program sends its token with each request: `Authorization: Bearer rsh_…`. Only a digest of it is kept, so it is
    shown once, when it is made. Each that is made or revoked is told in the log.

    \b
    Examples:
      rashomon token add --role editor ferry.case importer
      rashomon token list ferry.case
      rashomon token revoke ferry.case 3f2a90c1
    """


@token.command()
@take_case
@click.argument("label")
@click.option("--role", type=ROLE, default="reader", show_default=True, help="What it may do.")
@click.option("--expires", default="90d", show_default=True, metavar="DAYS", help="How long it lasts: 30d, never.")
@click.option("--account", "name", metavar="NAME", help="Whose name it acts in; if not given, that of its label.")
def add(label: str, role: str, expires: str, name: str | None, **chosen: Unpack[Chosen]) -> None:
    """Make a token; LABEL says what it is for. The secret alone goes to standard output, this once.

    \b
    Examples:
      rashomon token add --role editor ferry.case importer
      rashomon token add --expires 30d --account Ana ferry.case "Ana's notebook" > token.txt
    """
    from rashomon.store.access.accounts import find_account
    from rashomon.store.access.tokens import issue_token

    lasts = _read_lasting(expires)
    with open_case(**chosen) as casebook:
        account = None if name is None else find_account(casebook.store, name)
        made, secret = issue_token(casebook.store, label, role=cast("Role", role), account=account, lasts=lasts)
    until = f"until {made.expires}" if made.expires else "until it is revoked"
    told = f"token {made.id} for {flatten(made.label)}, {made.role}, {until}; its secret is shown this once:"
    click.echo(told, err=True)
    click.echo(secret)


@token.command(name="list")
@take_case
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def list_(form: str, **chosen: Unpack[Chosen]) -> None:
    """List all tokens, the last first: what for, what they may do, until when, when used.

    \b
    Example:
      rashomon token list ferry.case
    """
    from rashomon.store.access.tokens import list_tokens

    with open_case(**chosen) as casebook:
        found = list_tokens(casebook.store)
        show(found, form, lambda page: _page_of_tokens(found, page))


@token.command()
@take_case
@click.argument("token", metavar="ID")
def revoke(token: str, **chosen: Unpack[Chosen]) -> None:
    """Let a token in no more, for good. A server that runs heeds it within five seconds.

    \b
    Example:
      rashomon token revoke ferry.case 3f2a90c1
    """
    from rashomon.store.access.tokens import revoke_token

    with open_case(**chosen) as casebook:
        gone = revoke_token(casebook.store, token)
    click.echo(f"token {gone.id} for {flatten(gone.label)} lets nobody in any more")


def _read_lasting(expires: str) -> timedelta | None:
    found = _LASTS.fullmatch(expires)
    if found is None and expires != _NEVER:
        raise BadSettings(f"--expires is {expires!r}; give a number of days, 30d, or never")
    return timedelta(days=int(found[1])) if found else None


def _page_of_tokens(found: Sequence[Token], page: Page) -> Iterator[str]:
    if not found:
        yield wrap([Piece("no token; `rashomon token add` makes one")], page)
    for one in found:
        ends = f"revoked {one.revoked}" if one.revoked else f"until {one.expires}" if one.expires else "until revoked"
        whose = f" in the name of {flatten(one.account)}" if one.account else ""
        told = f"{one.role}{whose}  {ends}  made {one.made} by {flatten(one.by)}  used {one.used or 'never'}"
        head = [Piece(f"{one.id}  ", "source"), Piece(f"{flatten(one.label)}  "), Piece(told, "label")]
        yield wrap(head, page)
