"""A form with files is taken in as it comes, in little memory."""

import tracemalloc
from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings, Forbidden, TooMuch
from rashomon.hosting.jobs.form import Form
from rashomon.hosting.jobs.inbox import Inbox, make_asked, show_name
from rashomon.hosting.openings import Openings
from rashomon.settings import Settings
from rashomon.store.jobs import list_inputs, list_jobs, open_input

KIND = "multipart/form-data; boundary=b"


@pytest.fixture
def openings(tmp_path: Path) -> Openings:
    """A casebook of its own."""
    open_casebook(str(tmp_path / "a.case"), by="Ana", create=True).close()
    return Openings(str(tmp_path / "a.case"), Settings(), by="Ana")


def part(name: str, data: bytes, file: str | None = None) -> bytes:
    """A field of a form."""
    named = f'; filename="{file}"' if file is not None else ""
    return f'--b\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode() + data + b"\r\n"


def take(openings: Openings, *parts: bytes, most: int = 10_000_000, end: bytes = b"--b--\r\n", step: int = 7) -> Form:
    """A form that came in small steps."""

    def open_inbox(fields: dict[str, str]) -> Inbox:
        if fields.pop("proof", "") != "known":
            raise Forbidden("no")
        return Inbox(openings, by="Bo", most=most, asked=make_asked(fields, compare=False))

    form, whole = Form(KIND, open_inbox), b"".join(parts) + end
    for at in range(0, len(whole), step):
        form.take(whole[at : at + step])
    return form


PROOF = part("proof", b"known")


def test_fields_then_files(openings: Openings) -> None:
    files = [part("files", b"", ""), part("files", b"one\r\ntwo", "a.txt"), part("files", b"\x00\xff", "b.bin")]
    job = take(openings, PROOF, part("publisher", " Héráld ".encode()), *files).end().submit()
    assert (job.by, job.state, job.total, job.asked.given) == ("Bo", "waiting", 10, {"publisher": "Héráld"})
    with openings.borrow() as casebook:
        assert [one.name for one in list_inputs(casebook.store, job.number)] == ["a.txt", "b.bin"]
        assert open_input(casebook.store, job.number, 1).read() == b"one\r\ntwo"


def test_a_pasted_text_has_its_own_line_ends(openings: Openings) -> None:
    job = take(openings, PROOF, part("text", b"one\r\ntwo\rthree\r")).end().submit()
    with openings.borrow() as casebook:
        assert open_input(casebook.store, job.number, 1).read() == b"one\ntwo\rthree\r"


def test_nothing_is_taken_before_the_proof(openings: Openings) -> None:
    for parts in ((part("files", b"x", "a.txt"), PROOF), (part("proof", b"guessed"), part("files", b"x", "a.txt"))):
        with pytest.raises(Forbidden):
            take(openings, *parts)
    with openings.borrow() as casebook:
        assert list_jobs(casebook.store) == ()


def test_nothing_is_no_job(openings: Openings) -> None:
    with pytest.raises(BadSettings, match="nothing was sent"):
        take(openings, PROOF, part("files", b"", ""), part("text", b"  \r\n ")).end().submit()


def test_too_much_is_said_and_forgotten(openings: Openings) -> None:
    with pytest.raises(TooMuch, match="more than 5,000,000 bytes"):
        take(openings, PROOF, part("files", bytes(5_000_001), "a.txt"), most=5_000_000, step=65_536)


def test_what_cannot_be_is_said_before_files_are_taken(openings: Openings) -> None:
    with pytest.raises(BadSettings, match="no publication date"):
        take(openings, PROOF, part("published", b"yesterday"), part("files", b"x", "a.txt"))


def test_a_form_that_breaks_off_leaves_nothing(openings: Openings) -> None:
    form = take(openings, PROOF, part("files", bytes(2_500_000), "a.txt"), end=b"", step=65_536)
    with pytest.raises(BadSettings, match="broke off"):
        form.end()
    assert form.inbox is not None
    form.inbox.close()
    with openings.borrow() as casebook:
        assert list_jobs(casebook.store) == ()


@pytest.mark.parametrize("kind", ["", "text/plain", "multipart/form-data", "multipart/form-data; boundary="])
def test_what_is_no_form_is_refused(kind: str) -> None:
    with pytest.raises(BadSettings):
        Form(kind, lambda _fields: pytest.fail("nothing should be opened"))


def test_a_broken_form_is_refused(openings: Openings) -> None:
    with pytest.raises(BadSettings, match="broken"):
        take(openings, b"--b\r\nContent-Disposition: nonsense\r\n\r\nx\r\n")
    with pytest.raises(BadSettings, match="more than"):
        take(openings, part("publisher", bytes(20_000)), step=4_096)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", "../../etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\x\\a.txt", "C:\\x\\a.txt"),
        ("a\nb\x1b[31m\u202etxt.exe", "a b⟨U+001B⟩[31m⟨U+202E⟩txt.exe"),
        ("\x00", "⟨U+0000⟩"),
        ("", "a file without a name"),
        (" / ", "a file without a name"),
        ("x" * 300 + ".jsonl", "…" + "x" * 194 + ".jsonl"),
        ("\ud800.txt", "?.txt"),
    ],
)
def test_names_are_shown_harmlessly(name: str, shown: str) -> None:
    assert show_name(name) == shown


def test_memory_is_bounded(openings: Openings) -> None:
    form = Form(KIND, lambda _fields: Inbox(openings, by="Bo", most=40_000_000))
    some = bytes(65_536)
    form.take(part("files", b"", "a.bin").removesuffix(b"\r\n"))
    tracemalloc.start()
    for _ in range(500):
        form.take(some)
    form.take(b"\r\n--b--\r\n")
    assert form.end().submit().total == 500 * len(some)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000
