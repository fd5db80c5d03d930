"""What holds of every repair, whatever the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.knowledge.characters import load_characters
from rashomon.reading.repair import repair
from rashomon.reading.repair.edits import Edit, apply, compose, text_of
from rashomon.records.span import Span
from rashomon.records.text import Text

TABLES = load_characters()
CODECS = ["cp1252", "latin-1", "cp1251", "koi8-r", "mac-roman", "cp437", "gbk", "gb18030", "big5", "cp932", "cp949"]
SENTENCES = [
    "The mayor’s office said “no” — again.",
    "Le maire a déclaré que l’enquête est « terminée ».",
    "Мэр заявил, что расследование завершено.",
    "市长表示，调查已经结束。",
    "市長は、調査は終わったと述べた。",
    "시장은 조사가 끝났다고 말했다.",
    "Ο δήμαρχος είπε ότι η έρευνα ολοκληρώθηκε.",
    "قال رئيس البلدية إن التحقيق انتهى.",
    "Der Bürgermeister sprach von „großen Schäden“.",
    "It cost £5 &amp;quot;or so&amp;quot;.The shop inter-\nnational closed.\u200b",
]
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
wild = st.text(st.one_of(st.characters(), st.sampled_from("鈥檚â€™Ãéя\ufffd?&;amp-\n.A b\u200b\ud800")), max_size=60)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A text that was read wrongly once or twice, with bytes lost in any way."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 2))):
        data = text.encode("utf-8", "replace")
        text = data.decode(draw(st.sampled_from(CODECS)), draw(st.sampled_from(["ignore", "replace"])))
    return text


def check(raw: str, text: Text) -> None:
    """The repairs lead from `raw` to the clean text, in order, and leave everything else as it was."""
    point = length = 0
    for one in text.repairs:
        assert 0 <= point <= one.raw.start <= one.raw.end <= len(raw)
        assert raw[one.raw.start : one.raw.end] == one.before
        assert raw[point : one.raw.start] == text.clean[length : one.span.start]
        assert text.clean[one.span.start : one.span.end] == one.after
        assert one.before != one.after
        assert one.after not in one.alternatives
        assert not (one.certain and one.alternatives)
        point, length = one.raw.end, one.span.end
    assert raw[point:] == text.clean[length:]


@settings(max_examples=300, deadline=None)
@given(st.one_of(wild, damaged(), texts))
def test_repairs_lead_from_raw_to_clean(raw: str) -> None:
    text = repair(raw, TABLES)
    check(raw, text)
    assert text == repair(raw, TABLES)


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_every_stretch_can_be_cited(raw: str) -> None:
    text = repair(raw, TABLES)
    for start in range(0, len(text.clean), 7):
        evidence = text.cite(Span(start, min(len(text.clean), start + 5)))
        assert 0 <= evidence.raw.start <= evidence.raw.end <= len(raw)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_what_is_clean_stays_clean(raw: str) -> None:
    once = repair(raw, TABLES).clean
    assert repair(once, TABLES).clean == once


@settings(max_examples=150, deadline=None)
@given(texts.filter(lambda text: "&" not in text), st.sampled_from(CODECS[:6]))
def test_damage_without_loss_is_undone(clean: str, codec: str) -> None:
    try:
        raw = clean.encode().decode(codec)
    except UnicodeDecodeError:
        return
    text = repair(raw, TABLES)
    assert text.clean == clean
    assert repair(text.clean, TABLES).repairs == ()


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of `text`, in order, not overlapping."""
    points = sorted(
        draw(st.lists(st.integers(0, len(text)), max_size=8).map(lambda found: found[: len(found) // 2 * 2]))
    )
    out = []
    last = -1
    for start, end in zip(points[::2], points[1::2], strict=True):
        if start > last:
            out.append(Edit(start, end, draw(st.text("xyz", max_size=3)), "mojibake"))
            last = end
    return out


@given(st.data(), st.text("abcdef", max_size=20))
def test_composed_edits_do_what_two_passes_do(data: st.DataObject, raw: str) -> None:
    first = data.draw(edits_of(raw))
    middle = apply(raw, first)
    second = data.draw(edits_of(middle))
    composed = compose(first, second, middle)
    assert apply(raw, composed) == apply(middle, second)
    check(raw, text_of(raw, composed))
