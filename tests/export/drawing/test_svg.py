"""Elements are escaped, numbers short, words measured rather too wide than too narrow."""

import pytest

from rashomon.export.drawing.svg import cut, element, link, measure, move, picture, trace
from tests.export.drawing.sheet import HOSTILE, Sheet


def test_words_and_attributes_are_escaped() -> None:
    drawn = element("text", "<b>&", class_="a", data_name='"><i>')
    assert str(drawn) == '<text class="a" data-name="&#34;&gt;&lt;i&gt;">&lt;b&gt;&amp;</text>'


def test_what_is_none_is_left_out() -> None:
    assert str(element("path", d=None, x=1.0, y=-0.01)) == '<path x="1" y="0"/>'


def test_a_hostile_title_is_only_words() -> None:
    sheet = Sheet(picture("map", (10.0, 20.0), title=HOSTILE, told=HOSTILE))
    assert "<script" not in sheet.source
    assert "\u202e" not in sheet.source
    assert sheet.root[0].text is not None and "⟨U+202E⟩" in sheet.root[0].text


def test_a_picture_that_holds_links_is_no_image_to_whom_it_is_read() -> None:
    assert Sheet(picture("map", (1.0, 1.0), title="a", told="b", linked=True)).root.attrib["role"] == "group"
    assert Sheet(picture("map", (1.0, 1.0), title="a", told="b")).root.attrib["role"] == "img"


def test_what_leads_nowhere_is_no_link() -> None:
    assert str(link("", "a")) == "<g>a</g>"
    assert str(link("/b", "a")) == '<a href="/b">a</a>'


def test_a_way_is_traced_in_tenths_from_point_to_point() -> None:
    assert trace([[(1.0, 2.0), (1.5, 1.0), (1.52, 1.01), (1.0, 1.0)]], closed=True) == "M10 20l 5-10-5 0z"
    assert trace([[(1.0, 1.0), (1.01, 1.0)], []]) == ""


@pytest.mark.parametrize(("text", "room"), [("Ministry of the Interior", 60), ("東京都庁舎", 30), ("ab", 3)])
def test_words_are_cut_to_the_room_that_there_is(text: str, room: float) -> None:
    shown = cut(text, 13, room)
    assert shown.endswith("…")
    assert measure(shown, 13) <= room or shown == "…"
    assert cut("ab", 13, 100) == "ab"


def test_a_place_is_said_shortly() -> None:
    assert move(1.0, 2.25) == "translate(1 2.2)"
