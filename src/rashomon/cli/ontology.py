"""Look things up in the ontology from the command line."""

import sys
from collections.abc import Iterator

import click

from rashomon.cli.output import open_output
from rashomon.cli.request import UNREAD, choose_page, drop_output, open_settings
from rashomon.errors import BadSettings
from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.terms import Terms, list_types, look_up, suggest


@click.command()
@click.argument("term", metavar="[TERM]...", nargs=-1)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--settings", metavar="FILE", help="Settings, in TOML, whose ontology is looked into.")
@click.option("--ontology", "own", metavar="FILE", help="Look into an ontology of your own, in TOML.")
@click.pass_context
def ontology(ctx: click.Context, /, term: tuple[str, ...], form: str, settings: str | None, own: str | None) -> None:
    """Show what kinds of events there are, with the words that tell of them.

    Without TERM, a table of the types. TERM is a type, a mode, a context, a CAMEO code or a word of news; what it means
    is shown with scores, codes and words. A type in capitals is the type alone.

    \b
    Examples:
      rashomon ontology                     the types
      rashomon ontology COERCE              a type: modes, codes, words
      rashomon ontology torture             a mode, also a word of news
      rashomon ontology human_rights        a context
      rashomon ontology 1823                a CAMEO code with its Goldstein score
      rashomon ontology crack down          a word of news: what it tells of, and when
      rashomon ontology --format json strike
      rashomon ontology --ontology own.toml SPRAY
    """
    from rashomon.workshop import choose_ontology

    found, cameo, asked = choose_ontology(open_settings(settings, own)), load_cameo(), " ".join(term)
    terms = look_up(asked, found, cameo) if asked else list_types(found, cameo)
    if not terms.found:
        near = ", ".join(suggest(asked, found, cameo))
        hint = f"near to it: {near}" if near else "`rashomon ontology` lists the types"
        raise BadSettings(f"nothing in the ontology is called {asked!r}; {hint}")
    try:
        with open_output(None) as write:
            for chunk in _print(terms, form, whole=not asked):
                write(chunk)
    except BrokenPipeError:
        drop_output()
        ctx.exit(UNREAD)


def _print(terms: Terms, form: str, *, whole: bool) -> Iterator[str]:
    from rashomon.export.ontology_to_text import terms_to_text, types_to_text
    from rashomon.export.to_json import print_json

    if form == "json":
        return iter((print_json(terms),))
    page = choose_page(on_terminal=sys.stdout.isatty())
    return types_to_text(terms, page) if whole else terms_to_text(terms, page)
