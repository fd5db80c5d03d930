"""An id that holds a slash can be asked for."""

from urllib.parse import quote

import pytest

from tests.web.conftest import Client
from tests.web.hostile import ID


def test_a_hostile_id_is_found(client: Client) -> None:
    answer = client.get(f"/api/v1/reports/{quote(ID, safe='')}")
    assert answer.json()["report"]["id"] == ID


@pytest.mark.parametrize("name", ["a%2Fb", "%", "%FF", "%00", "..%2f..", "%ED%A0%80", "a" * 3_000])
def test_whatever_stands_in_a_path_is_an_id(client: Client, name: str) -> None:
    answer = client.get(f"/api/v1/reports/{name}")
    assert answer.status_code in (400, 404)
    assert answer.headers["content-type"] == "application/problem+json"
