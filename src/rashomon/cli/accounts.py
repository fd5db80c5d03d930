"""Say which people may come in where a casebook is served to others."""

import sys
from collections.abc import Iterator, Sequence
from typing import Unpack, cast

import click

from rashomon.cli.case import Chosen, open_case, show, take_case
from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.access import ROLES, Account, Role

ROLE = click.Choice(tuple(ROLES))
_MOST_PASSWORD = 10_000
_take_password = click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input: its first line."
)


@click.command()
@take_case
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def accounts(form: str, **chosen: Unpack[Chosen]) -> None:
    """List who may come in where the casebook is served to others, with what they may do.

    \b
    Examples:
      rashomon accounts postgresql://localhost/ferry
      rashomon accounts --format json ferry.case
    """
    from rashomon.store.access.accounts import list_accounts

    with open_case(**chosen) as casebook:
        found = list_accounts(casebook.store)
        show(found, form, lambda page: _page_of_accounts(found, page))


@click.group()
def account() -> None:
    """Make, change, disable the accounts of people.

    An account is for a person, who signs in with a password where the casebook is served to others; a program has a
    token. A reader looks; a reviewer judges, too; an editor adds reports and compares, too; an owner says who may come
    in, too. Each change is told in the log. Nothing is taken away: who is not to come in any more is disabled.

    \b
    Examples:
      rashomon account add --role owner ferry.case Ana
      rashomon account role ferry.case Bo reviewer
      rashomon account disable ferry.case Bo
    """


@account.command()
@take_case
@click.argument("name")
@click.option("--role", type=ROLE, default="reader", show_default=True, help="What they may do.")
@_take_password
def add(name: str, role: str, password_stdin: bool, **chosen: Unpack[Chosen]) -> None:
    """Make an account. The password is asked for without being shown.

    \b
    Examples:
      rashomon account add --role owner ferry.case Ana
      pass show ferry/bo | rashomon account add --password-stdin ferry.case Bo
    """
    from rashomon.hosting.passwords import make_lock
    from rashomon.store.access.accounts import add_account

    with open_case(**chosen) as casebook:
        lock = make_lock(_ask_password(name, password_stdin), name=name)
        made = add_account(casebook.store, name, role=cast("Role", role), lock=lock)
    click.echo(f"{flatten(made.name)} may come in as {made.role}")


@account.command()
@take_case
@click.argument("name")
@click.argument("role", type=ROLE)
def role(name: str, role: str, **chosen: Unpack[Chosen]) -> None:
    """Let somebody do more, or less.

    \b
    Example:
      rashomon account role ferry.case Bo reviewer
    """
    from rashomon.store.access.accounts import find_account, set_role

    with open_case(**chosen) as casebook:
        set_role(casebook.store, name, cast("Role", role))
        found = find_account(casebook.store, name)
    click.echo(f"{flatten(found.name)} is {found.role}")


@account.command()
@take_case
@click.argument("name")
@_take_password
def password(name: str, password_stdin: bool, **chosen: Unpack[Chosen]) -> None:
    """Give somebody another password; they are signed out everywhere. Their tokens stay.

    \b
    Example:
      rashomon account password ferry.case Bo
    """
    from rashomon.hosting.passwords import make_lock
    from rashomon.store.access.accounts import find_account, set_lock

    with open_case(**chosen) as casebook:
        found = find_account(casebook.store, name)
        set_lock(casebook.store, name, make_lock(_ask_password(found.name, password_stdin), name=found.name))
    click.echo(f"{flatten(found.name)} has another password, and is signed out everywhere")


@account.command()
@take_case
@click.argument("name")
def disable(name: str, **chosen: Unpack[Chosen]) -> None:
    """Let somebody in no more: they are signed out everywhere, their tokens let nobody in.

    A server that runs heeds it within five seconds.

    \b
    Example:
      rashomon account disable ferry.case Bo
    """
    from rashomon.store.access.accounts import disable_account

    with open_case(**chosen) as casebook:
        disable_account(casebook.store, name)
    click.echo(f"{flatten(name)} may come in no more")


@account.command()
@take_case
@click.argument("name")
def enable(name: str, **chosen: Unpack[Chosen]) -> None:
    """Let somebody in again who was disabled, with the password and the tokens that they had.

    \b
    Example:
      rashomon account enable ferry.case Bo
    """
    from rashomon.store.access.accounts import enable_account

    with open_case(**chosen) as casebook:
        enable_account(casebook.store, name)
    click.echo(f"{flatten(name)} may come in")


def _ask_password(name: str, from_input: bool) -> str:
    """The password that is typed twice on the terminal, or comes on standard input; never an argument."""
    if from_input:
        return sys.stdin.readline(_MOST_PASSWORD).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise BadSettings(
            "there is no terminal to ask for the password on; give it on standard input: --password-stdin"
        )
    asked: str = click.prompt(f"Password of {flatten(name)}", hide_input=True, confirmation_prompt="Again", err=True)
    return asked


def _page_of_accounts(found: Sequence[Account], page: Page) -> Iterator[str]:
    if not found:
        yield wrap([Piece("no account; `rashomon account add` makes one")], page)
    for one in found:
        since = f"  disabled {one.disabled}" if one.disabled else ""
        told = f"  {one.role}  made {one.made} by {flatten(one.by)}{since}"
        yield wrap([Piece(flatten(one.name), "source"), Piece(told, "label")], page)
