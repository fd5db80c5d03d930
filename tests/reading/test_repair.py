"""The repair of damaged text, case by case."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rashomon.knowledge.characters import Characters, load_characters
from rashomon.reading.repair import repair
from rashomon.reading.repair.damage import forward

CASES = Path(__file__).parents[1] / "cases" / "repair"
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def tables() -> Characters:
    return load_characters()


def cases(*names: str) -> Iterator[Any]:
    for name in names:
        for case in tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(reason=case.get("note", ""), strict=True)] if case.get("known_failure") else []
            yield pytest.param(case, id=f"{name}: {case['name']}", marks=marks)


@pytest.mark.parametrize("case", list(cases("mojibake", "characters")))
def test_damaged_line_is_repaired(case: dict[str, Any], tables: Characters) -> None:
    raw = case["raw"]
    if case.get("escaped"):
        raw = raw.encode("ascii").decode("unicode_escape")
    text = repair(raw, tables)
    assert text.clean == case["clean"]
    assert all(one.certain for one in text.repairs) == case["certain"]
    for one in text.repairs:
        assert raw[one.raw.start : one.raw.end] == one.before
        assert text.clean[one.span.start : one.span.end] == one.after
        assert one.certain or one.alternatives or one.kind == "surrogate"
        assert one.after not in one.alternatives
    for other in case.get("among", ()):
        assert any(other in one.alternatives for one in text.repairs if not one.certain)


@pytest.mark.parametrize("case", list(cases("clean")))
def test_clean_line_is_left_alone(case: dict[str, Any], tables: Characters) -> None:
    text = repair(case["raw"], tables)
    assert text.clean == case["raw"]
    assert text.repairs == ()


ARTICLE = (
    "Police in Orsk-on-Tarn said on Friday that the mine鈥檚 owner had fled.\n"
    "鈥淭he owners鈥 lawyers knew of the cracks 鈥 and did nothing,鈥 said Jora Velim, the union鈥檚 head.\n"
    "The company鈥檚 office was closed. It is not clear who signed the miners鈥 contracts."
)


def test_every_damaged_place_is_an_edit_of_its_own(tables: Characters) -> None:
    text = repair(ARTICLE, tables)
    assert [(one.after, one.certain) for one in text.repairs] == [
        ("’s", True),
        ("“T", True),
        ("’", False),
        ("—", False),
        ("”", False),
        ("’s", True),
        ("’s", True),
        ("’", False),
    ]
    assert all("–" in one.alternatives or one.after != "—" for one in text.repairs)


@pytest.mark.parametrize("codec", ["gbk", "cp932", "cp949", "big5", "cp1252", "cp1251"])
@pytest.mark.parametrize("original", ["’s", "’ b", "” he", "é", "Привет", "— a"])
def test_forward_gives_what_python_gives(codec: str, original: str) -> None:
    seen = forward(original, codec)
    for mode in ("ignore", "replace"):
        assert original.encode().decode(codec, mode) in seen


@pytest.mark.parametrize(
    "piece",
    [
        "鈥",
        "&amp;",
        "-\n",
        "a.B",
        "Ã",
        "Ð",
        "Ð¿",
        "в",
        "窶",
        "\ufffd",
        "&",
        "â€",
        "ab-\ncd",
        "war.The ",
        "\u200b",
        "“",
        "鈥檚 ",
    ],
)
def test_time_is_linear(piece: str, tables: Characters) -> None:
    # Ten times the text may take at most about ten times as long; a quadratic repair would take a hundred times.
    def seconds(size: int) -> float:
        raw = piece * (size // len(piece))
        start = time.process_time()
        repair(raw, tables)
        return time.process_time() - start

    repair("â€™ 鈥檚", tables)
    # The least of three: what else the machine does only adds to a run.
    small, large = (min(seconds(size) for _ in range(3)) for size in (MEGABYTE // 200, MEGABYTE // 20))
    assert large < 30 * small + 0.2


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Don\ufffdt go, it\ufffds late.", "Don’t go, it’s late."),
        ("The victims\ufffd bodies were found.", "The victims’ bodies were found."),
        ("He left \ufffd and came back.", "He left – and came back."),
        ("The caf\ufffd was closed.", "The caf\ufffd was closed."),
    ],
)
def test_a_single_lost_mark_is_mended_and_a_lost_letter_is_not_guessed(raw: str, clean: str) -> None:
    text = repair(raw, load_characters())
    assert text.clean == clean
    assert not any(edit.certain for edit in text.repairs)
