"""No two names stand upon each other."""

from hypothesis import given
from hypothesis import strategies as some

from rashomon.export.drawing.labelling import Room, label, surround
from rashomon.export.drawing.svg import measure


def test_a_name_stands_right_of_its_mark_where_there_is_room() -> None:
    room = Room((200.0, 100.0), [surround((50.0, 50.0), 5)])
    found = label(room, (50.0, 50.0), 5, "Kelvar", 13)
    assert found is not None
    assert (found.anchor, found.x) == ("start", 10.0)


def test_it_stands_left_at_the_right_edge_or_if_it_is_to() -> None:
    for x, leftward in ((190.0, False), (100.0, True)):
        found = label(Room((200.0, 100.0)), (x, 50.0), 5, "Kelvar", 13, leftward=leftward)
        assert found is not None and found.anchor == "end"


def test_there_is_no_name_where_there_is_no_room() -> None:
    assert label(Room((40.0, 20.0)), (20.0, 10.0), 5, "Port Vela", 13) is None


@given(some.lists(some.tuples(some.floats(0, 300), some.floats(0, 200)), max_size=25))
def test_names_stand_beside_each_other(places: list[tuple[float, float]]) -> None:
    room = Room((300.0, 200.0), [surround(at, 4) for at in places])
    boxes = []
    for at in places:
        found = label(room, at, 4, "Sorn", 13)
        if found:
            width = measure("Sorn", 13)
            left = at[0] + found.x - {"start": 0.0, "end": width, "middle": width / 2}[found.anchor]
            boxes.append((left, at[1] + found.y - 11, left + width, at[1] + found.y + 3))
    for place, one in enumerate(boxes):
        assert one[0] >= 0 and one[2] <= 300
        for other in boxes[:place]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
