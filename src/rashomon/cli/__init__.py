"""Offer rashomon on the command line."""

from typing import Any

import click

from rashomon.cli.compare import compare
from rashomon.cli.ontology import ontology
from rashomon.cli.read import read
from rashomon.cli.schema import schema
from rashomon.errors import BadSettings, MissingResource

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
        except BadSettings as error:
            raise WrongUse(str(error)) from error
        except MissingResource as error:
            raise NotThere(str(error)) from error
        except KeyboardInterrupt:
            click.echo("rashomon: stopped before the first report", err=True)
            ctx.exit(STOPPED)


@click.group(cls=Explained, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="rashomon", message="rashomon %(version)s")
def main() -> None:
    """Run the command that the arguments name."""


main.add_command(read)
main.add_command(compare)
main.add_command(ontology)
main.add_command(schema)
