"""Hand a casebook over to other programs from the command line."""

from pathlib import Path
from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.errors import BadSettings
from rashomon.export.wording import say_count


@click.command()
@take_case
@click.option("--to", "form", metavar="FORMAT", required=True, help="csv, jsonl, parquet, ftm, … as listed above.")
@click.option("-o", "--output", metavar="FOLDER", required=True, help="A new folder; it is there whole, or not at all.")
@click.option("--redact", metavar="PROFILE", help="Make people unknown: minors, victims, sources, private, people.")
@click.option("--hide", metavar="NAME", multiple=True, help="Make whoever has this name unknown; may be repeated.")
@click.option("--key", metavar="FILE", help="Write who has which pseudonym to FILE, apart from the folder.")
def export(
    form: str, output: str, redact: str | None, hide: tuple[str, ...], key: str | None, **chosen: Unpack[Chosen]
) -> None:
    """Write all of a casebook to a new folder, in a form that other programs read.

    \b
    csv          tables of events, statements, disputes for a spreadsheet
    jsonl        the public forms of rashomon, a line each: nothing is lost
    parquet      the same tables, typed                  pip install 'rashomon[parquet]'
    ftm          FollowTheMoney, for Aleph               pip install 'rashomon[ftm]'
    annotations  W3C Web Annotations
    html         a dossier that needs nothing beside it
    gexf         a graph of who accuses, denies, relies on whom, for Gephi
    prov         W3C PROV: what was made from what
    ro-crate     a research object with all of it described
    stix         STIX 2.1
    timesketch   a timeline; what is undated is left out

    The folder says in LEFT_OUT.md what the format cannot hold or what was left out, in manifest.json the digest of each
    file. What is undated never borrows the date of its report.

    \b
    --redact minors   those of whom an age below 18 is said
             victims  minors, those who suffer, those of whom a fate is told
             sources  those who are cited and do not speak by an office
             private  all of these
             people   every person

    \b
    Examples:
      rashomon export ferry.case --to csv -o ferry-tables
      rashomon export ferry.case --to html -o dossier --redact private --hide "Ilse Marn"
    """
    from rashomon.casebook.handing import Redaction

    redaction = Redaction(profile=redact, names=hide, key=Path(key) if key else None) if redact or hide else None
    if key and redaction is None:
        raise BadSettings("a key is of pseudonyms: give --redact or --hide with it")
    with open_case(**chosen) as casebook:
        exported = casebook.hand_over(form, Path(output), redaction=redaction)
    click.echo(f"{say_count(len(exported.files), 'file')} in {output}")
    for one in exported.left_out:
        click.echo(f"left out: {one.count:,} {one.what}: {one.reason}")
