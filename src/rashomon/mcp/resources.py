"""Give reports, disputes, incidents an address that an assistant can attach."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from rashomon.errors import BadSettings

SCHEME = "rashomon"
KINDS = {
    "reports": ("read_report", "report", "start", "A report: its text, who says what in it."),
    "disputes": ("show_dispute", "dispute", "after", "A dispute of the newest comparison, with all sides."),
    "incidents": ("show_incident", "incident", "after", "An incident of the newest comparison, all accounts of it."),
}
"""For each kind: the tool that answers, its argument for the name, the one for where to go on, what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The tool that answers for an address, with its arguments."""

    tool: str
    arguments: dict[str, str]


def to_uri(kind: str, name: str) -> str:
    """The address of a thing."""
    return f"{SCHEME}://{kind}/{quote(name, safe='', errors='replace')}"


def to_template(kind: str) -> str:
    """The template (RFC 6570) of the addresses of a kind."""
    _, name, following, _ = KINDS[kind]
    return f"{SCHEME}://{kind}/{{{name}}}{{?{following}}}"


def read_uri(uri: str) -> Call:
    """The call behind an address. Raises BadSettings where it is none of ours."""
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        raise BadSettings(f"this is no address: {error}") from error
    name = unquote(parts.path.removeprefix("/"))
    if parts.scheme != SCHEME or parts.netloc not in KINDS or not name:
        templates = ", ".join(map(to_template, KINDS))
        raise BadSettings(f"there is no such resource; there are {templates}")
    tool, argument, following, _ = KINDS[parts.netloc]
    asked = {key: value for key, value in parse_qsl(parts.query) if key == following}
    return Call(tool=tool, arguments={argument: name, **asked})
