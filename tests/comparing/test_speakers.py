"""Test which sources are of one body, by the words for them."""

import pytest

from rashomon.comparing.speakers import Speaker, are_of_one_kind, describe, find_alone, share_name


def _describe(name: str, *, places: tuple[str, ...] = (), collective: bool = False, release: bool = False) -> Speaker:
    return describe((name,), places, collective=collective, release=release)


def _of_one_kind(*names: str) -> bool:
    """Whether the first two of some sources are of one body by their kind, beside the others."""
    speakers = [_describe(name) for name in names]
    return are_of_one_kind(speakers[0], speakers[1], find_alone([(speaker,) for speaker in speakers]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("investigators", "Local police"),
        ("Superintendent Ida Brandt", "the Harwick Constabulary"),
        ("a rescue service official", "Ole Marn, the head of the rescue service"),
        ("Major General Tomas Reh", "the military"),
        ("the governor's office", "Provincial governor Lea Tamm"),
        ("prosecutors", "Prosecutor Ivo Salt"),
        ("the audit court", "the auditors"),
        ("the family", "his brother Nils"),
        ("union leaders", "the Dyers' Union"),
        ("officials", "the energy ministry"),
    ],
)
def test_one_that_is_called_by_its_kind_is_the_only_body_of_that_kind(one: str, other: str) -> None:
    assert _of_one_kind(one, other)
    assert _of_one_kind(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the police", "the hospital"),
        ("Superintendent Ida Brandt", "Superintendent Karl Oss"),
        ("six witnesses", "a survivor, Ana Rell"),
        ("a doctor", "Dr Mia Holt"),
        ("the health ministry", "the interior ministry"),
        ("the Families' Committee", "the Prison Monitor"),
        ("officials", "a neighbour"),
    ],
)
def test_others_are_not(one: str, other: str) -> None:
    assert not _of_one_kind(one, other)


def test_where_there_are_two_of_a_kind_neither_is_meant() -> None:
    assert _of_one_kind("the police", "the Harwick Constabulary")
    assert not _of_one_kind("the police", "the Harwick Constabulary", "the Sorn Constabulary")
    assert not _of_one_kind("officials", "the energy ministry", "the police")


def test_the_police_of_two_places_are_two() -> None:
    one, other = (_describe(f"{place} police", places=("Sorn", "Harwick")) for place in ("Sorn", "Harwick"))
    assert not are_of_one_kind(one, other, find_alone([(one,), (other,)]))


def test_the_company_is_who_speaks_in_its_own_release() -> None:
    release, vague = _describe("Oltramar", release=True), _describe("the company")
    assert are_of_one_kind(release, vague, find_alone([(release,), (vague,)]))
    outlet = _describe("Oltramar")
    assert not are_of_one_kind(outlet, vague, find_alone([(outlet,), (vague,)]))
    other = _describe("the operator, Sund Lines", collective=True)
    assert not are_of_one_kind(release, vague, find_alone([(release,), (vague,), (other,)]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tramways director Ewa Holm", "Orsa Tramways"),
        ("aviation officials", "the Civil Aviation Authority"),
        ("leaked logs seen by the Sorn Mail", "leaked logs"),
        ("Mats Eld, who chairs the cooperative", "the fishers' cooperative"),
        ("Commissioner Rao", "the relief commissioner, Bina Rao"),
    ],
)
def test_a_word_of_a_name_in_common_makes_one(one: str, other: str) -> None:
    assert share_name(_describe(one), _describe(other), ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harwick police", "Harwick hospital"),
        ("Lena Marn", "Peter Marn"),
        ("the deputy mayor", "a deputy headmaster"),
        ("Mats Eld, who lost a boat", "Nora Lind, who saw the boat"),
    ],
)
def test_other_words_in_common_do_not(one: str, other: str) -> None:
    assert not share_name(_describe(one), _describe(other), ())


def test_what_the_sentences_are_about_names_nobody() -> None:
    one, other = _describe("the camp committee"), _describe("traders in the camp")
    assert share_name(one, other, ())
    assert not share_name(one, other, {"camp"})


def test_a_place_names_nobody() -> None:
    one, other = (_describe(name, places=("Harwick",)) for name in ("Harwick traders", "the mayor of Harwick"))
    assert not share_name(one, other, ())
