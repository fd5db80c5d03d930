"""Nobody is taken for somebody else by name."""

import pytest

from rashomon.errors import BadSettings
from rashomon.store.access.naming import check_name, fold_name


@pytest.mark.parametrize("name", ["Ana", "ana.reyl@example.org", "Tomás O'Reyl", "سارة الكيلاني", "news-desk", "7"])
def test_people_are_called_as_they_are(name: str) -> None:
    assert check_name(name) == name


@pytest.mark.parametrize(
    "name", ["", " Ana", "Ana ", "A  B", "-x", "a\nb", "a\u202eb", "<b>", "a/b", "x" * 61, "a\u200bb", "a\0", "a;b"]
)
def test_what_hides_or_steers_is_no_name(name: str) -> None:
    with pytest.raises(BadSettings, match="name"):
        check_name(name)


def test_names_that_look_alike_are_one() -> None:
    assert fold_name("ANA") == fold_name("ana") == fold_name("Ａna")
    assert check_name("Toma\u0301s") == "Tomás"
