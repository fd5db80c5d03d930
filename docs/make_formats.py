"""Write docs/formats.md from the schema of the public forms.

python docs/make_formats.py
"""

import re
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.workshop import COMPARING, STAGES

PAGE = Path(__file__).parent / "formats.md"
HEADINGS = {
    "report": "What goes in: a report",
    "reading": "What comes out: a reading",
    "failure": "What comes out: a failure",
    "judgement": "What people say: a judgement",
    "comparison": "What comes out: a comparison",
    "changes": "What comes out: what is new in a casebook",
}
OPENING = """\
# Formats

The forms that programs may rely on. Keys may be added in later versions; none is renamed or dropped. `rashomon schema`
prints the same as JSON Schema. This page is written by `python docs/make_formats.py` from the records in
[src/rashomon/records](../src/rashomon/records); change the records, not the page.

Offsets count Unicode code points of the reading's `text`, from 0, end left out: `text[start:end]` is the quote. Ids are
strings, unique within a reading. A key is `null` where nothing is known, and a list is empty where nothing was found.
What goes in may leave keys out; what comes out has every key.

A reading is written by `rashomon read`. The stages of this version are {stages}.
`recipe.stages` names them with their versions.
`confidence` of an event is always null in this version, and `factuality` where no tagger looked.

A comparison is written by `rashomon compare`, whose stages are {comparing}.

A judgement is what a person says of a part of a reading or a comparison; see [judgements](judgements.md).

Changes are printed by `rashomon changes`: what came and went between two comparisons of a [casebook](casebook.md).
"""


def make_formats() -> str:
    """The whole page, in Markdown."""
    whole = wire.schema()
    definitions: dict[str, Any] = whole["$defs"]
    stages, comparing = (", ".join(f"`{stage}`" for stage in table) for table in (STAGES, COMPARING))
    parts, told = [OPENING.format(stages=stages, comparing=comparing)], set[str]()
    for form, heading in HEADINGS.items():
        parts.append(f"## {heading}\n")
        for name in _reached(whole["forms"][form], definitions):
            if name not in told:
                told.add(name)
                parts.append(_describe(name, definitions[name]))
    return "\n".join(parts)


def _reached(schema: object, definitions: dict[str, Any]) -> list[str]:
    """The names of all definitions that a schema needs, in the order in which they are met."""
    found: list[str] = []
    waiting = [schema]
    while waiting:
        for name in re.findall(r"#/\$defs/(\w+)", str(waiting.pop(0))):
            if name not in found:
                found.append(name)
                waiting.append(definitions[name])
    return found


def _describe(name: str, definition: dict[str, Any]) -> str:
    words = " ".join(line.strip() for line in definition.get("description", "").replace("``", "`").split("\n"))
    words = re.sub(r"  +", "\n\n", words).replace("|", "\\|").strip()
    lines = [f"### {name}\n", words, ""]
    if definition["type"] == "array":
        return "\n".join([*lines, f"{_type(definition).capitalize()}.", ""])
    lines += ["| key | what it holds | if left out |", "|---|---|---|"]
    for key, value in definition["properties"].items():
        lines.append(f"| `{key}` | {_type(value)} | {_default(key, value, definition)} |")
    return "\n".join([*lines, ""])


def _default(key: str, value: dict[str, Any], definition: dict[str, Any]) -> str:
    if key in definition["required"]:
        return "it must be there"
    if "default" not in value:
        return "`{}`"
    return f"`{wire.encode(value['default']).decode()}`"


def _type(schema: dict[str, Any]) -> str:
    """What a value is, in words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_type(choice) for choice in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if schema.get("type") == "array":
        inside = schema.get("prefixItems")
        return f"{len(inside)} {_type(inside[0])}s" if inside else f"list of {_type(schema['items'])}"
    if schema.get("type") == "object":
        kept = schema.get("additionalProperties")
        return f"object whose values are {_type(kept)}s" if isinstance(kept, dict) else "object"
    return {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}.get(
        schema.get("type", ""), schema.get("type") or "anything"
    )


if __name__ == "__main__":
    PAGE.write_text(make_formats(), encoding="utf-8")
