"""Show people what programs can ask for."""

from importlib.resources import files
from typing import Any

from rashomon.api.document import make_document
from rashomon.api.operations import ROOT
from rashomon.api.table import OPERATIONS
from rashomon.export.template import make_environment
from rashomon.hosting.problems import TITLES


def make_reference() -> str:
    """The page, in HTML, without script."""
    template = make_environment("rashomon.api").get_template("reference.html.jinja")
    subjects = dict.fromkeys(operation.under for operation in OPERATIONS)
    return template.render(
        root=ROOT,
        subjects={subject: [one for one in OPERATIONS if one.under == subject] for subject in subjects},
        problems=TITLES,
        records=make_document()["components"]["schemas"],
        say_type=say_type,
    )


def load_style() -> bytes:
    """The style of the page: that of all pages that rashomon writes."""
    return files("rashomon.export").joinpath("templates", "style.css").read_bytes()


def say_type(schema: dict[str, Any]) -> str:
    """What a value is, in words."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " or ".join(say_type(choice) for choice in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"“{value}”" for value in schema["enum"])
    if schema.get("type") == "array":
        inside = schema.get("prefixItems")
        if inside:
            return f"[{', '.join(map(say_type, inside))}]"
        return f"list of {say_type(schema.get('items', {}))}"
    kinds = {"string": "text", "integer": "whole number", "boolean": "true or false", None: "anything"}
    kind = schema.get("type")
    return kinds.get(kind, str(kind))
