"""Makes the pictures in docs/pictures anew: `python -m tests.browser.pictures docs/pictures`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from rashomon.casebook import open_casebook
from tests.browser.looking import PHONE, PROGRAM, Reader, look, serve

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "examples" / "strait" / "reports.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What a picture shows: a page, as one reader sees it, down to `height` pixels."""

    name: str
    page: str
    reader: Reader = field(default_factory=Reader)
    height: int = 900


PICTURES = (
    Picture(name="overview", page="/"),
    Picture(name="overview-dark", page="/", reader=Reader(scheme="dark")),
    Picture(name="dispute", page="/disputes/d1"),
    Picture(name="report", page="/reports/radio-1"),
    Picture(name="report-phone", page="/reports/radio-1", reader=Reader(width=PHONE)),
    Picture(name="judging", page="/judge?part=attribution&report=radio-1&of=a3", height=1100),
    Picture(name="network", page="/network", height=1000),
    Picture(name="add", page="/add", height=1100),
)


def draw(browser: Browser, address: str, folder: Path) -> Iterator[Path]:
    """Each picture, as a PNG file in the folder."""
    for picture in PICTURES:
        with look(browser, picture.reader) as seen:
            seen.page.goto(address + picture.page)
            to = folder / f"{picture.name}.png"
            seen.page.screenshot(
                path=to, clip={"x": 0, "y": 0, "width": picture.reader.width, "height": picture.height}
            )
            yield to


def main() -> None:
    """Serves the example, looks at it."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as made:
        case = Path(made) / "strait.case"
        with open_casebook(str(case), by="Ana", create=True) as casebook:
            list(casebook.add([str(REPORTS)]))
            casebook.compare()
        with sync_playwright() as playwright, serve(case) as address:
            browser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
            list(draw(browser, address, folder))
            browser.close()


if __name__ == "__main__":
    main()
