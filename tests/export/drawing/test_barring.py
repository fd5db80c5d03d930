"""Bars are as high as what they count."""

from rashomon.export.drawing.barring import Bar, draw_bars, draw_origins
from tests.export.drawing.sheet import HOSTILE, Sheet

BARS = [
    Bar(words="3 March", number=2, to="/a"),
    Bar(words="4 March", number=0),
    Bar(words="5 March", number=4, to="/b"),
]


def test_each_number_has_its_bar() -> None:
    sheet = Sheet(draw_bars(BARS, noun="report", about="Reports"))
    heights = [float(one.attrib["height"]) for one in sheet.find("bar")]
    assert heights[1] == 2 * heights[0]
    assert sheet.links == ["/a", "/b"]
    assert sheet.words("when") == ["3 March", "5 March"]
    assert "3 March: 2 reports" in sheet.source
    assert sheet.is_within()


def test_nothing_to_compare_is_no_picture() -> None:
    assert draw_bars(BARS[:1], noun="report", about="x") == ""
    assert draw_bars([Bar(words="a", number=0)] * 3, noun="report", about="x") == ""


def test_hostile_words_are_only_words() -> None:
    sheet = Sheet(draw_bars([Bar(words=HOSTILE, number=1)] * 2, noun="report", about=HOSTILE))
    assert "<script" not in sheet.source


def test_origins_that_are_sure_are_full_and_those_that_may_be_are_hatched() -> None:
    drawn = str(draw_origins(2, 5))
    assert (drawn.count('class="sure"'), drawn.count('class="possible"'), drawn.count('class="hatch"')) == (2, 3, 1)
    assert "<title>2 to 5 independent origins</title>" in drawn
    assert 'class="hatch"' not in draw_origins(1, 1)
    assert str(draw_origins(400, 9_000)).count("<rect") == 12
