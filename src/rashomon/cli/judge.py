"""Say what a person thinks of what the machine said."""

from collections.abc import Iterator
from pathlib import Path
from typing import Unpack, get_args

import click

from rashomon.cli.case import Chosen, open_case, show, take_case, take_list
from rashomon.cli.output import open_output
from rashomon.cli.progress import Progress
from rashomon.cli.request import SOME_FAILED
from rashomon.export.wording import say_count
from rashomon.records.judgement import Judgement, Part, Verdict
from rashomon.records.report import Failure


@click.command()
@take_case
@click.argument("verdict", type=click.Choice(get_args(Verdict)))
@click.argument("part", type=click.Choice(get_args(Part)))
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@click.option("--set", "fields", metavar="FIELD=VALUE", multiple=True, help="What a field should be; may be repeated.")
@click.option("--reason", metavar="WORDS", help="Why; kept with the judgement.")
def judge(
    verdict: Verdict,
    part: str,
    names: tuple[str, ...],
    fields: tuple[str, ...],
    reason: str | None,
    **chosen: Unpack[Chosen],
) -> None:
    """Accept, reject, correct or merge what the machine said, beside its row and never over it.

    NAME is REPORT:ID for an attribution, event or entity, as `rashomon show` lists them; reports for a copy; the id of
    a dispute or incident; the name of a source; the id of a judgement, to withdraw it. The judgement is tied to the
    words of the reports, so that it holds for later readings and comparisons too.

    \b
    Examples:
      rashomon judge ferry.case reject attribution morning:a3 --reason "the mayor said it"
      rashomon judge ferry.case correct event morning:v2 --set modality=planned
      rashomon judge ferry.case correct attribution morning:a3 --set content=@120:180
      rashomon judge ferry.case merge entity morning:e2 evening:e5
      rashomon judge ferry.case part copy morning evening
      rashomon judge ferry.case resolve dispute d4 --reason "the court found 12 names"
      rashomon judge ferry.case rate source "Northern Wire" --set reliability=B
      rashomon judge ferry.case withdraw judgement 4be1f0
    """
    from rashomon.casebook.judging import Said

    with open_case(**chosen) as casebook:
        judgement = casebook.judge(Said(verdict=verdict, part=part, names=names, fields=fields, reason=reason))
    click.echo(f"judgement {judgement.id[:16]}: {verdict} {part} {' '.join(names)}")


@click.command()
@take_case
@click.option("--import", "source", metavar="FILE", help="Take in judgements, one a line of JSON.")
@click.option("-o", "--output", metavar="FILE", help="Write all of them to FILE, one a line of JSON.")
@take_list
@click.pass_context
def judgements(
    ctx: click.Context,
    /,
    source: str | None,
    output: str | None,
    limit: int,
    after: str | None,
    form: str,
    **chosen: Unpack[Chosen],
) -> None:
    """List what people judged with what came of it, take in what others judged, write all of it out.

    A judgement is in effect, contested by somebody else's, withdrawn or replaced; or it fits no more, since the
    words that it was of are not there. It is kept, and tried again whenever reports are laid side by side.

    \b
    Examples:
      rashomon judgements ferry.case
      rashomon judgements -o judgements.jsonl ferry.case
      rashomon judgements --import judgements.jsonl other.case
    """
    from rashomon.cli.answers import page_of_judgements
    from rashomon.export.judged import list_fates
    from rashomon.records.comparison import Judgements
    from rashomon.store.queries import list_judgements
    from rashomon.wire import encode

    with open_case(**chosen) as casebook, Progress(shown=False) as progress:
        if source is not None:
            taken = casebook.take_in(_open(source, progress))
            for reason in taken.refused:
                progress.fail(reason)
            click.echo(say_count(taken.new, "new judgement"))
        if output is not None:
            with open_output(Path(output)) as write:
                for judgement in casebook.list_judgements():
                    write(encode(judgement).decode("utf-8") + "\n")
        if source is None and output is None:
            found = list_judgements(casebook.store, withdrawn=True, cursor=after, limit=limit)
            told = casebook.compare().comparison.judgements if found.items and form == "text" else Judgements()
            fates = {fate.judgement: fate for fate in list_fates(told)}
            show(found, form, lambda page: page_of_judgements(found, fates, page))
    if progress.failed:
        ctx.exit(SOME_FAILED)


def _open(path: str, progress: Progress) -> Iterator[Judgement]:
    """The judgements of a file; each line that holds none is named on standard error."""
    from rashomon.ingest import open_judgements

    for one in open_judgements(path):
        if isinstance(one, Failure):
            progress.count_failure(one)
        else:
            yield one
