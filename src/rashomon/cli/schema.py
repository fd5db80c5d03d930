"""Print the forms that programs may rely on."""

import click

FORMS = ("report", "reading", "failure", "comparison", "judgement")
OPENAPI = "openapi"


@click.command()
@click.argument("form", type=click.Choice((*FORMS, OPENAPI)), required=False)
def schema(form: str | None) -> None:
    """Print the JSON Schema of what goes in and what comes out, or of one FORM.

    \b
    report      what `read` takes, as a line of JSON
    reading     what `read` gives for a report
    failure     what it gives for a report that cannot be read
    comparison  reports laid side by side
    judgement   what a person says of what was read or compared
    openapi     what programs can ask of a casebook that is served

    \b
    Examples:
      rashomon schema > rashomon.schema.json
      rashomon schema reading
    """
    from rashomon import wire
    from rashomon.export.to_json import indent

    if form == OPENAPI:
        click.echo(indent(_open_document()))
        return
    whole = wire.schema()
    click.echo(indent(whole if form is None else _pick(whole, form)))


def _open_document() -> dict[str, object]:
    """The OpenAPI document. Raises MissingResource where the libraries of the server are not there."""
    from rashomon.errors import MissingResource

    try:
        from rashomon.api.document import make_document
    except ImportError as error:
        raise MissingResource(f"the document needs {error.name}; run: pip install 'rashomon[web]'") from error
    return make_document()


def _pick(whole: dict[str, object], form: str) -> dict[str, object]:
    """The schema of one form, with the definitions that it needs and no others."""
    from rashomon import wire

    definitions, forms = whole["$defs"], whole["forms"]
    assert isinstance(definitions, dict)
    assert isinstance(forms, dict)
    needed: dict[str, object] = {}
    waiting = [forms[form]]
    while waiting:
        text = wire.encode(waiting.pop()).decode()
        for name, definition in definitions.items():
            if name not in needed and f'"#/$defs/{name}"' in text:
                needed[name] = definition
                waiting.append(definition)
    kept = {name: definition for name, definition in definitions.items() if name in needed}
    return {"$schema": whole["$schema"], "title": f"rashomon {form}", **forms[form], "$defs": kept}
