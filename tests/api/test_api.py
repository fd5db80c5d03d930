"""Nothing that a program asks brings the casebook down, or is answered otherwise than the document says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.serving.loopback import serve_casebook

CONFIG = Path(__file__).parent / "schemathesis.toml"
EXAMPLES = os.environ.get("RASHOMON_FUZZ", "4")
_MOST_SECONDS = 3_600


def test_the_document_holds_whatever_is_asked(compared: Path, tmp_path: Path) -> None:
    case = Path(shutil.copy(compared, tmp_path / "ferry.case"))  # it judges, too
    program = Path(sys.executable).with_name("schemathesis")
    with serve_casebook(case) as address:
        done = subprocess.run(
            [
                program, "--config-file", CONFIG, "run", f"{address}/api/v1/openapi.json", "--no-color",
                "--max-examples", EXAMPLES,
            ],
            cwd=tmp_path, capture_output=True, text=True, timeout=_MOST_SECONDS, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "43 selected / 43 total" in done.stdout
