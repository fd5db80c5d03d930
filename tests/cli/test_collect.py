"""The fetch and watch commands keep what hosts answer, then read it into a casebook."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.cases import ask, run
from tests.collect.host import Host, feed, page, running

ARTICLE = (
    "<!DOCTYPE html><html lang=en><head><title>{title}</title><meta property='og:site_name' content='Vela Herald'>"
    "</head><body><article><h1>{title}</h1><p>Nine people died when the ferry Anselma sank off Port Vela on Sunday, "
    "the coast guard said.</p><p>The operator, Strait Lines, denied that the ferry had been overloaded. It would help "
    "the inquiry into how the ferry sank, it said, and all who sailed with it had been counted.</p></article></body>"
    "</html>"
)


def article(title: str) -> bytes:
    return page(ARTICLE.format(title=title).encode())


@pytest.fixture
def host() -> Iterator[Host]:
    with running() as listening:
        listening.answers["/one"] = article("Ferry sinks")
        listening.answers["/two"] = article("Divers go down")
        yield listening


@pytest.fixture
def options(tmp_path: Path) -> tuple[str, ...]:
    (tmp_path / "settings.toml").write_text('pause_seconds = 0\ncontact = "desk@herald.example"\n', "utf-8")
    return "--settings", str(tmp_path / "settings.toml")


def test_a_page_is_kept_with_its_headers_then_read(host: Host, options: tuple[str, ...], tmp_path: Path) -> None:
    case = tmp_path / "ferry.case"
    shown = run("fetch", *options, case, host.url("/one"))
    assert (shown.exit_code, shown.stdout.startswith("1 new report; ")) == (0, True)
    (report,) = ask("show", case, "reports")["items"]
    assert (report["url"], report["title"], report["served"]) == (host.url("/one"), "Ferry sinks", True)
    assert len(list((tmp_path / "ferry.case.warc").glob("*.warc.gz"))) == 1
    assert "of the server is kept" in " ".join(run("show", case, "report", report["id"]).stdout.split())
    assert run("verify", case).exit_code == 0


def test_what_is_not_had_is_named(host: Host, options: tuple[str, ...], tmp_path: Path) -> None:
    host.answers["/robots.txt"] = page(b"User-agent: *\nDisallow: /two\n")
    shown = run("fetch", *options, tmp_path / "ferry.case", host.url("/two"), host.url("/none"), host.url("/one"))
    assert shown.exit_code == 1
    assert "robots.txt" in shown.stderr
    assert "/none" in shown.stderr
    assert shown.stdout.startswith("1 new report; ")
    assert run("fetch", *options, "--ignore-robots", tmp_path / "ferry.case", host.url("/two")).exit_code == 0


def test_a_feed_is_watched_and_only_what_is_new_is_asked_for(
    host: Host, options: tuple[str, ...], tmp_path: Path
) -> None:
    case, feeds = tmp_path / "ferry.case", tmp_path / "feeds.toml"
    feeds.write_text(
        f'[[feed]]\nurl = "{host.url("/rss")}"\nname = "Vela Herald"\npages = true\nevery = "1m"\n', "utf-8"
    )
    host.answers["/rss"] = page(feed(("a", host.url("/one"))))
    first = run("watch", *options, "--once", case, feeds)
    assert first.stderr == ""
    assert first.stdout.endswith("Vela Herald: 1 new report\n")
    assert run("watch", *options, "--once", case, feeds).stdout == ""
    assert host.paths.count("/one") == 1
    assert [one["title"] for one in ask("show", case, "reports")["items"]] == ["Ferry sinks"]


def test_a_database_has_no_folder_beside_it(host: Host, options: tuple[str, ...]) -> None:
    shown = run("fetch", *options, "postgresql://127.0.0.1:1/none", host.url("/one"))
    assert shown.exit_code == 2
    assert host.asked == []
