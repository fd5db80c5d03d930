"""Addresses lead back to what they name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import BadSettings
from rashomon.mcp.resources import KINDS, read_uri, to_uri


@given(name=st.text(min_size=1).filter(lambda name: name.isprintable()))
def test_any_name_finds_its_way_back(name: str) -> None:
    assert read_uri(to_uri("reports", name)).arguments == {"report": name}


def test_where_to_go_on_is_understood() -> None:
    call = read_uri("rashomon://reports/wire?start=40&x=1")
    assert (call.tool, call.arguments) == ("read_report", {"report": "wire", "start": "40"})


def test_each_kind_has_a_tool() -> None:
    assert {read_uri(to_uri(kind, "a")).tool for kind in KINDS} == {"read_report", "show_dispute", "show_incident"}


@pytest.mark.parametrize("uri", ["", "rashomon://", "rashomon://reports/", "rashomon://x/y", "http://[", "file:///a"])
def test_others_are_refused(uri: str) -> None:
    with pytest.raises(BadSettings, match=r"no such resource|no address"):
        read_uri(uri)
