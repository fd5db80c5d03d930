"""What holds of every page, whatever stands in it."""

from hashlib import sha256

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.ingest import Given, Limits
from rashomon.ingest.from_feed import from_feed
from rashomon.ingest.from_html import from_html
from rashomon.ingest.page import read_fragment
from rashomon.ingest.page.writing import read_stretch
from rashomon.records.report import Report
from tests.ingest.page.mapping import check_map

WORDS = [
    "The mayor said", "on Monday", "“We will not pay,”", "AT&amp;T", "AT&T", "&lt;b&gt;", "&nbsp;", "&#8217;s",
    "&#x27;", "&#128;", "&#0;", "&notit;", "&mdash", "café", "Łódź", "Кельвар", "港口", "𝔸", "\u00ad", "\u200b",
    "e\u0301", " ", "\n\n", "\t", "1 < 2", "a<b", "&", "\0", "\r\n", "he denied it.",
]  # fmt: skip
TAGS = [
    "<b>", "</b>", "<i class=x>", "</i>", "<br>", "<br/>", "<!-- no -->", '<a href="/">', "</a>", "<span title='>'>",
    "</span>", "<script>x<p></script>", "<wbr>", "<button>", "</button>", "<p>", "</p>", "<div>", "</div>",
    "<ul><li>", "</ul>", "<table><tr><td>", "</table>", "<pre>", "</pre>", "<h1>", "</h1>", "<p", "<!--",
]  # fmt: skip
SENTENCE = "<p>The harbour of Kelvar reopened on Monday, the authority said, after three weeks of strikes.</p>"
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso8859-2", "cp1251", "gb18030", "cp932", "utf-8 with damage"]
pieces = st.lists(st.sampled_from(WORDS) | st.sampled_from(TAGS) | st.text(max_size=5), max_size=30).map("".join)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(before=pieces, behind=pieces, encoding=st.sampled_from(ENCODINGS))
def test_each_stretch_is_what_its_bytes_say(before: str, behind: str, encoding: str) -> None:
    page = f"<html><body>{before}<main>{SENTENCE * 2}<p>{behind}</p>{SENTENCE}</main>{before}</body></html>"
    raw = page.encode(encoding.split()[0], "replace")
    if encoding.endswith("damage"):
        raw = raw.replace("é".encode(), b"\xe9").replace("“".encode(), b"\x93")
    server = {} if encoding.startswith("utf") else {"encoding": encoding}
    [found] = from_html(raw, "page", given=Given(**server), limits=Limits())
    if isinstance(found, Report) and "bytes-replaced" not in [remark.code for remark in found.remarks]:
        check_map(found)
    assert found.head.sha256 == sha256(raw).hexdigest() if isinstance(found, Report) else found.message


@settings(deadline=None, max_examples=200)
@given(markup=pieces)
def test_a_fragment_leads_back_to_its_markup(markup: str) -> None:
    page = read_fragment(f"kept {markup}", limits=Limits())
    at = 0
    for start, end, first, last in page.ways:
        assert read_stretch(f"kept {markup}"[first:last]) == page.text[start:end]
        assert page.text[at:start].strip("\n") == ""
        at = end
    assert at == len(page.text)


@settings(deadline=None, max_examples=100)
@given(raw=st.binary(max_size=200) | pieces.map(lambda words: words.encode("utf-8", "replace")))
def test_bytes_of_any_kind_are_a_report_or_a_failure(raw: bytes) -> None:
    for start in (b"", b"<html><body>", b"<rss><channel><item><description>"):
        for reader in (from_html, from_feed):
            for item in reader(start + raw, "here", given=Given(), limits=Limits()):
                if isinstance(item, Report):
                    assert item.raw is not None
                    assert item.head.sha256 == sha256(item.raw.data).hexdigest()
