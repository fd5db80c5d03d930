"""Find the reports in files, folders or standard input."""

import codecs
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from rashomon.errors import BadReport
from rashomon.ingest.apart import Apart
from rashomon.ingest.desk import Desk
from rashomon.ingest.failure import explain, fail_path, show_path
from rashomon.ingest.formats import HEAD, JSON, LINES, READABLE, TEXT, Format, find_format
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.identity import Identities
from rashomon.ingest.readers import Items, rejoin
from rashomon.ingest.row import parse_json
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report

STANDARD_INPUT = "-"
_KINDS = (
    (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"), (stat.S_ISBLK, "a device"),
)  # fmt: skip


def open_reports(
    paths: Sequence[str],
    *,
    given: Given = Given(),  # noqa: B008 (frozen)
    limits: Limits = Limits(),  # noqa: B008 (frozen)
    standard_input: BinaryIO | None = None,
) -> Iterator[Report | Failure]:
    """The reports in `paths`, in order: files, folders with all that is in them by name, `-` for standard input.

    What cannot be opened or read is a Failure in its place, and so is a reading. An id that comes twice in the stream
    gets `-2`, `-3` ….
    """
    for item in open_inputs(paths, given=given, limits=limits, standard_input=standard_input):
        yield _refuse_reading(item) if isinstance(item, Reading) else item


def open_inputs(
    paths: Sequence[str],
    *,
    given: Given = Given(),  # noqa: B008 (frozen)
    limits: Limits = Limits(),  # noqa: B008 (frozen)
    standard_input: BinaryIO | None = None,
) -> Items:
    """The same stream as `open_reports`, with readings that were written before as they are."""
    identities = Identities()
    with Apart(limits) as apart:
        desk = Desk(given, limits, apart)
        for path in paths:
            found = (
                _open_standard_input(standard_input, desk) if path == STANDARD_INPUT else _open_path(Path(path), desk)
            )
            for item in found:
                yield item if isinstance(item, Failure) else identities.set_apart(item)


def open_streams(
    streams: Iterable[tuple[str, BinaryIO]],
    *,
    given: Given = Given(),  # noqa: B008 (frozen)
    limits: Limits = Limits(),  # noqa: B008 (frozen)
) -> Iterator[Report | Failure]:
    """The reports in streams, as those of `open_reports`; each has the name of a file, which is never opened."""
    identities = Identities()
    with Apart(limits) as apart:
        desk = Desk(given, limits, apart)
        for name, stream in streams:
            for item in _read_stream(stream, name, desk):
                if isinstance(item, Report):
                    yield identities.set_apart(item)
                else:
                    yield _refuse_reading(item) if isinstance(item, Reading) else item


def list_files(path: Path) -> Iterator[Path | Failure]:
    """The file itself, or all files in the folder and in its folders, by name; hidden ones are left out."""
    waiting = [path]
    while waiting:
        at = waiting.pop()
        try:
            if not at.is_dir() or (at != path and at.is_symlink()):
                yield at
                continue
            inside = [child for child in at.iterdir() if not child.name.startswith(".")]
        except OSError as error:
            yield _fail_opening(at, error)
            continue
        waiting += sorted(inside, key=lambda child: child.name, reverse=True)


def _open_path(path: Path, desk: Desk) -> Items:
    empty = True
    for file in list_files(path):
        empty = False
        if isinstance(file, Failure):
            yield file
        elif file != path and not file.is_file():
            if (what := _name_kind(file)) is not None:
                place = show_path(file)
                yield fail_path(place, "BadReport", f"{place}: this is {what}, and no file")
        else:
            yield from _open_file(file, desk)
    if empty:
        place = show_path(path)
        yield fail_path(place, "BadReport", f"{place}: the folder holds no file to read")


def _open_file(file: Path, desk: Desk) -> Items:
    place = show_path(file)
    try:
        with file.open("rb") as stream:
            yield from _read(stream, place, desk)
    except OSError as error:
        yield _fail_opening(file, error)


def _open_standard_input(stream: BinaryIO | None, desk: Desk) -> Items:
    place = "standard input"
    if stream is None:
        yield fail_path(STANDARD_INPUT, "BadReport", f"{place}: there is none to read")
    else:
        yield from _read_stream(stream, place, desk, name=STANDARD_INPUT)


def _read_stream(stream: BinaryIO, place: str, desk: Desk, *, name: str = "") -> Items:
    try:
        yield from _read(stream, place, desk)
    except OSError as error:
        yield fail_path(name or place, type(error).__name__, f"{place}: it cannot be read: {explain(error)}")


def _read(stream: BinaryIO, place: str, desk: Desk) -> Items:
    # The first line, or what fits in a header of any format, is enough to see what it is.
    start = stream.readline(desk.limits.longest_line + 2)
    start += stream.read(max(0, HEAD - len(start)))
    form = _choose(place, start, desk.limits)
    if form is None or (form.reader and not form.streamed):
        yield from _read_whole(form, start, stream, place, desk)
    elif form.streamed:
        yield from desk.read_stream(form, rejoin(start, stream), place)
    else:
        yield fail_path(place, "BadReport", f"{place}: this is {form.name}; {form.advice} ({READABLE})")


def _choose(name: str, start: bytes, limits: Limits) -> Format | None:
    form = find_format(name, start)
    if form in (None, JSON) and _begins_lines(start, limits):
        return LINES
    return form


def _begins_lines(start: bytes, limits: Limits) -> bool:
    first = start.partition(b"\n")[0].removeprefix(codecs.BOM_UTF8).strip()
    if not first.startswith(b"{"):
        return False
    return len(first) > limits.longest_line or _is_json(first)


def _read_whole(form: Format | None, start: bytes, stream: BinaryIO, place: str, desk: Desk) -> Items:
    raw = start + stream.read(max(0, desk.limits.longest_file + 1 - len(start)))
    if len(raw) > desk.limits.longest_file:
        yield fail_path(
            place,
            "BadReport",
            f"{place}: the file has more than {desk.limits.longest_file:,} bytes, the most that is read; "
            "split it, or raise longest_file in the settings",
        )
        return
    if form is None:
        form = JSON if _is_json(raw) else TEXT
    yield from desk.read(form, raw, place)


def _is_json(raw: bytes) -> bool:
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if not raw.lstrip().startswith((b"{", b"[")):
        return False
    try:
        parse_json(raw)
    except (BadReport, UnicodeDecodeError):
        return False
    return True


def _name_kind(path: Path) -> str | None:
    """What stands where a file should, if it is worth a word: opening it could wait for ever. None for folders."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return f"a link that leads nowhere ({explain(error)})"
    return next((name for is_kind, name in _KINDS if is_kind(mode)), None)


def _refuse_reading(reading: Reading) -> Failure:
    message = f"{reading.report.id}: this is a reading, which was read before; give the report, or compare readings"
    return Failure(report=reading.report, stage="ingest", error=BadReport.__name__, message=message)


def _fail_opening(path: Path, error: OSError) -> Failure:
    place = show_path(path)
    return fail_path(place, type(error).__name__, f"{place}: it cannot be opened: {explain(error)}")
