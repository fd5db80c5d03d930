"""Importing costs little: what is heavy is loaded when it is needed."""

import subprocess
import sys

import pytest

HEAVY = (
    "blis", "confection", "huggingface_hub", "jinja2", "litestar", "numpy", "onnxruntime", "pydantic", "rich", "spacy",
    "thinc", "tokenizers",
)  # fmt: skip


@pytest.mark.parametrize(
    "statement",
    [
        "import rashomon",
        "import rashomon.cli",
        "import rashomon.pipeline, rashomon.workshop",
        "import rashomon.client",
        "from click.testing import CliRunner; from rashomon.cli import main; CliRunner().invoke(main, ['--help'])",
    ],
)
def test_loads_nothing_heavy(statement: str) -> None:
    check = f"import sys; {statement}; print(' '.join(set({HEAVY!r}) & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", check], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == ""


def test_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "rashomon", "--help"], check=True, capture_output=True, text=True, timeout=60
    )
    assert "read" in done.stdout
