"""Offer rashomon on the command line."""

from collections.abc import Mapping
from typing import Any

import click

from rashomon.cli.accounts import account, accounts
from rashomon.cli.add import add
from rashomon.cli.changes import changes
from rashomon.cli.collect import fetch, watch
from rashomon.cli.compare import compare
from rashomon.cli.delete import delete, retain
from rashomon.cli.export import export
from rashomon.cli.jobs import jobs
from rashomon.cli.judge import judge, judgements
from rashomon.cli.log import log
from rashomon.cli.mcp import mcp
from rashomon.cli.ontology import ontology
from rashomon.cli.read import read
from rashomon.cli.request import UNREAD, drop_output
from rashomon.cli.schema import schema
from rashomon.cli.search import search
from rashomon.cli.serve import serve
from rashomon.cli.show import show_part
from rashomon.cli.tokens import token
from rashomon.cli.verify import verify
from rashomon.errors import BadJudgement, BadSettings, MissingResource

HELP = """
Read news reports: who says that who did what, with the words that prove it.

\b
Examples:
  rashomon read article.txt
  rashomon read --published 2025-03-12 --format json article.txt
  rashomon read --format jsonl -o readings.jsonl reports.jsonl folder/
  rashomon read --format html -o article.html article.txt
  curl -s https://example.org/article.txt | rashomon read -
  rashomon compare morning.txt evening.txt
  rashomon add ferry.case reports/
  rashomon changes ferry.case
  rashomon ontology COERCE
  rashomon schema reading

\b
Exit status:
  0  all done
  1  some reports failed; each is named on standard error and in the output
  2  wrong use or settings
  3  something that is needed is missing; the message says how to get it
  130  stopped with Ctrl-C        141  nobody reads the output any more
"""
STOPPED = 130
COMMANDS: Mapping[str, tuple[click.Command, ...]] = {
    "Reports": (read, compare),
    "A casebook": (
        add, fetch, watch, search, show_part, serve, jobs, mcp, changes, judge, judgements, verify, log, export, delete,
        retain,
    ),
    "A casebook that others can reach": (accounts, account, token),
    "Tables and forms": (ontology, schema),
}  # fmt: skip


class WrongUse(click.ClickException):
    """The run cannot start as asked."""

    exit_code = 2


class NotThere(click.ClickException):
    """Something that the run needs is missing."""

    exit_code = 3


class Explained(click.Group):
    """A group of commands whose errors become a plain message and the exit status that CONTRACT names."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises click.ClickException with the exit status where it cannot be run."""
        try:
            return super().invoke(ctx)
        except (BadJudgement, BadSettings) as error:
            raise WrongUse(str(error)) from error
        except MissingResource as error:
            raise NotThere(str(error)) from error
        except BrokenPipeError:  # click would say 1: that some reports failed, or are damaged
            drop_output()
            ctx.exit(UNREAD)
        except KeyboardInterrupt:
            click.echo("rashomon: stopped before the first report", err=True)
            ctx.exit(STOPPED)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (click's)
        """Write the commands, each under what it is for, in the order in which they are used."""
        for heading, commands in COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl([(command.name or "", command.get_short_help_str(150)) for command in commands])


@click.group(cls=Explained, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="rashomon", message="rashomon %(version)s")
def main() -> None:
    """Run the command that the arguments name."""


for each in (command for commands in COMMANDS.values() for command in commands):
    main.add_command(each)
