"""The outlines of the earth are whole."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge import outlines
from rashomon.knowledge.outlines import BORDER, COAST, CONTESTED, LEVELS, load_outlines


@pytest.mark.parametrize("level", LEVELS)
def test_rings_are_closed(level: str) -> None:
    known = load_outlines(level)
    for ring in (*known.land, *(ring for _, rings in known.countries for ring in rings)):
        ends = []
        for number, turned in ring:
            points = known.arcs[max(number, ~number)].points
            first, last = (points[0], points[-1]) if number >= 0 else (points[-1], points[0])
            ends.append(((first[0] + turned, first[1]), (last[0] + turned, last[1])))
        for (_, end), (start, _) in zip(ends, [*ends[1:], ends[0]], strict=True):
            assert end[1] == start[1]
            assert (end[0] - start[0]) % 360 == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("level", LEVELS)
def test_all_of_it_lies_on_earth(level: str) -> None:
    known = load_outlines(level)
    assert all(-90 <= lat <= 90 and -540 <= lon <= 540 for arc in known.arcs for lon, lat in arc.points)
    assert {arc.kind for arc in known.arcs} == {COAST, BORDER, CONTESTED}


def test_the_finer_level_is_finer() -> None:
    near, far = (sum(len(arc.points) for arc in load_outlines(level).arcs) for level in ("near", "far"))
    assert near > 5 * far


def test_countries_have_their_names() -> None:
    names = {name for name, _ in load_outlines("near").countries}
    assert {"Ukraine", "DR Congo", "North Macedonia", "Kosovo", "Palestine"} <= names
    assert "Siachen Glacier" not in names


def test_a_line_at_issue_is_marked() -> None:
    boxes = [arc.box for arc in load_outlines("near").arcs if arc.kind == CONTESTED]
    assert any(west > 33 and east < 36 and south > 45 and north < 47 for west, south, east, north in boxes)  # Crimea


def test_a_file_of_another_form_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="does not begin"):
        list(outlines._read(b"nothing"))
    monkeypatch.setattr(outlines, "MAGIC", b"ELSE")
    outlines._load.cache_clear()
    with pytest.raises(MissingResource, match="install the package again"):
        load_outlines("near")
    monkeypatch.undo()
    outlines._load.cache_clear()
