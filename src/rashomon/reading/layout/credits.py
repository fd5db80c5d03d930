"""Read the lines that say who wrote a report, for whom, when."""

import re
from dataclasses import dataclass
from typing import Literal

from rashomon.reading.layout.dates import find_day, is_when
from rashomon.reading.layout.names import is_agency, is_name, is_outlet, is_place, is_role
from rashomon.reading.layout.tables import FIXED

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Credit:
    """What a line of credits says: a `byline`, or the `closing` line under a text, names who wrote it, a `day`
    line says nothing but when, and `meta` is any other.
    """

    kind: Literal["byline", "closing", "day", "meta"]
    author: str | None = None
    publisher: str | None = None
    published: str | None = None


_META = Credit("meta")
_BY = re.compile(
    r"\W{0,3}(?:(?:written|reported|story|words|text|report|posted|published|compiled)\s+)?by(?:\s*:\s*|\s+)(?P<rest>\S.*)",
    re.IGNORECASE,
)
_REPORTING = re.compile(
    r"[(\[]?(?:additional\s+)?(?:reporting|writing|report|written|compiled|translated|edited|editing)"
    r"(?:\s+and\s+(?:writing|editing|reporting))?\s+by\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r".{3,120}\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\b.{0,40}", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"(?:(?:first|originally|date)\s+)?(?:published|posted|issued|released|publication\s+date|date\s+of\s+publication|date|dated)"
    r"(?:\s+(?:on|at|date))?\s*[:\-–|]?\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:last\s+)?(?:updated?|modified|edited|corrected|revised|accessed)(?:\s+(?:on|at))?\s*[:\-–|]?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(?:source|via|agency|publisher|publication|outlet)\s*:\s*(?P<rest>\S.*)", re.IGNORECASE)
_AUTHOR = re.compile(r"(?:author|reporter|writer|correspondent|journalist)s?\s*:\s*(?P<rest>\S.*)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:photos?|photograph|image|images|picture|credit|photo\s+credit|video|tags?|topics?|keywords?|categor(?:y|ies)|section"
    r"|filed\s+under|location|language|edition|url|link|e-?mail|contact|copyright|word\s+count|read(?:ing)?\s+time"
    r"|story\s+id|slug|priority)\s*[:|]\s*\S.*",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b).{0,120}|.{0,100}\ball\s+rights\s+reserved\.?.{0,40}", re.IGNORECASE)
_MINUTES = re.compile(
    r"\d+[\s-]*min(?:ute)?s?\s+read|(?:\d[\d,.]*[km]?\s+)?(?:views|shares|comments)(?:\s+\d[\d,.]*)?", re.IGNORECASE
)
_SLUG = re.compile(r"[A-Z]{1,4}\d{0,4}(?:-[A-Z0-9]{2,20}){1,6}|(?:PM|AM|BC|EU|AS|ME|AF)-[A-Z][\w.\- ]{2,40}")
_MAIL = re.compile(r"\S+@\S+\.\w+|@\w{2,30}|(?:https?://|www\.)\S+")
_SEGMENT = re.compile(r"\s*(?:[|•·;]|\s[-–—]{1,2}\s|\s/\s|\t)\s*")
_ITEM = re.compile(r"\s*,\s*|\s+(?:and|with|&)\s+", re.IGNORECASE)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,40})[)\]]\s*$")
_FOR = re.compile(r"\s+(?:for|of|from)\s+")
_IN = re.compile(r"\s+(?:in|at)\s+")


def read_credit(line: str) -> Credit | None:
    """What `line`, standing alone among the first or last lines of a report, says of the report; None: it is text."""
    if len(line) > LONGEST:
        return None
    if _is_fixed(line) or _SLUG.fullmatch(line) or _RIGHTS.fullmatch(line) or _MINUTES.fullmatch(line):
        return _META
    if is_when(line):
        return Credit("day", published=_day(line))
    if _MAIL.fullmatch(line):
        return _META
    return _read_byline(line) or _read_labelled(line) or _read_closing(line) or _read_outlet(line)


def _is_fixed(line: str) -> bool:
    return line.lower().strip(" .:*") in FIXED or not any(character.isalnum() for character in line)


def _read_labelled(line: str) -> Credit | None:
    if found := _PUBLISHED.fullmatch(line):
        day = find_day(found["rest"])
        before = day is not None and is_when(found["rest"][: day.end])
        return Credit("meta", published=day.iso) if day and before and _ends_plainly(found["rest"][day.end :]) else None
    if found := _UPDATED.fullmatch(line):
        return _META if is_when(found["rest"]) or not found["rest"] else None
    if found := _AUTHOR.fullmatch(line):
        return _read_people(found["rest"])
    if found := _SOURCE.fullmatch(line):
        rest = found["rest"].strip()
        return Credit("meta", publisher=rest if is_outlet(rest) or is_place(rest) else None) if len(rest) < 60 else None
    if _LABEL.fullmatch(line) and not line.endswith((".", "!", "?", '"', "”")):
        return _META
    return None


def _ends_plainly(rest: str) -> bool:
    # After the day of publication: a time of day, an "updated …", nothing that runs on as a sentence.
    return (len(rest) < 80 and not rest.rstrip().endswith((".", "!", "?"))) or is_when("12:00 " + rest)


def _read_byline(line: str) -> Credit | None:
    found = _BY.fullmatch(line)
    if found:
        return _read_people(found["rest"])
    head, _, tail = _cut(line)
    if tail and is_name(head) and (is_outlet(tail) or (is_role(tail) and tail[0].isupper())):
        return Credit("byline", author=head, publisher=_outlet_of(tail))
    return None


def _cut(line: str) -> tuple[str, str, str]:
    for mark in (" | ", ", ", " - ", " – ", " — "):
        if line.count(mark) == 1:
            return line.partition(mark)
    return line, "", ""


def _read_closing(line: str) -> Credit | None:
    bare = line.strip("()[] ").rstrip(".")
    if found := _REPORTING.fullmatch(bare):
        first = re.split(r"\s*[;.]\s+|\s*;\s*", found["rest"])[0]
        people = _read_people(first)
        reported = bool(re.match(r"(?:additional|edit|translat)", bare, re.IGNORECASE))
        if people is not None:
            return Credit("closing", author=None if reported else people.author)
        return None
    if _CONTRIBUTED.fullmatch(line) and not line.startswith(('"', "“")):
        return _META
    return None


def _read_outlet(line: str) -> Credit | None:
    bare = line.strip("()[]—–-_ ")
    if is_agency(bare) and not line[0].islower():
        return Credit("meta", publisher=bare)
    name, _, outlet = bare.rstrip(".").partition("/")  # whose picture: Jane Roe / Reuters
    return _META if outlet and is_name(name) and is_agency(outlet) else None


def _read_people(words: str) -> Credit | None:
    # Who is named after "by", with the places, outlets, roles and days that may stand beside them, and nothing else.
    published = None
    day = find_day(words)
    if day is not None and is_when(words[day.start :]):
        published, words = day.iso, re.sub(r"[\s,|(\-–—]*(?:\bon|\bat)?\s*$", "", words[: day.start])
    names: list[str] = []
    outlets: list[str] = []
    segments = [part for part in _SEGMENT.split(words.strip().rstrip(",:")) if part]
    for number, segment in enumerate(segments):
        if number and (is_when(segment) or _MAIL.fullmatch(segment) or _MINUTES.fullmatch(segment)):
            continue
        if (
            number
            and (updated := _UPDATED.fullmatch(segment) or _PUBLISHED.fullmatch(segment))
            and is_when(updated["rest"])
        ):
            continue
        if not _read_segment(segment, names, outlets, opening=not number):
            return None
    if not names and not outlets:
        return None
    return Credit("byline", ", ".join(names) or None, outlets[0] if outlets else None, published)


def _read_segment(segment: str, names: list[str], outlets: list[str], *, opening: bool) -> bool:
    if bracket := _BRACKET.search(segment):
        outlets.append(bracket[1])
        segment = segment[: bracket.start()]
    for number, item in enumerate(part for part in _ITEM.split(segment.strip()) if part):
        if not _read_item(item.strip(), names, outlets, opening=opening and not number):
            return False
    return True


def _read_item(item: str, names: list[str], outlets: list[str], *, opening: bool) -> bool:
    if is_name(item) and not is_agency(item) and (opening or not is_outlet(item)):
        names.append(item)
        return True
    if is_outlet(item):
        outlets.append(item)
        return True
    if is_role(item):
        outlets.extend(filter(None, [_outlet_of(item)]))
        return not opening or item[0].isupper()
    head, *tail = _FOR.split(item, maxsplit=1)
    if tail and is_name(head) and is_place(outlet := tail[0].removeprefix("the ")):
        names.append(head)
        outlets.append(outlet)
        return True
    head, *tail = _IN.split(item, maxsplit=1)
    if tail and (is_name(head) or is_outlet(head)) and is_place(tail[0]):
        (names if is_name(head) else outlets).append(head)
        return True
    if _MAIL.fullmatch(item):
        return True
    return bool(names) and not opening and is_place(item)


def _outlet_of(words: str) -> str | None:
    parts = words.split()
    while parts and is_role(parts[-1]):
        parts.pop()
    rest = " ".join(parts)
    return rest if rest and is_outlet(rest) else None


def _day(line: str) -> str | None:
    found = find_day(line)
    return found.iso if found else None
