"""People can read what programs can ask for."""

from rashomon.api.document import make_document
from rashomon.api.reference import load_style, make_reference, say_type
from rashomon.api.table import OPERATIONS
from tests.export.browser import VOID, Page
from tests.web.conftest import Client


def test_each_operation_and_record_is_told() -> None:
    VOID.update(("link", "meta"))
    page = Page(make_reference())
    assert page.opened == []
    assert page.tags["h1"] == 1
    assert page.tags["script"] == page.tags["style"] == 0
    assert len(page.ids) == len(set(page.ids))
    assert {f"operation-{operation.name}" for operation in OPERATIONS} <= set(page.ids)
    assert {f"record-{name}" for name in make_document()["components"]["schemas"]} <= set(page.ids)
    assert {target[1:] for target in page.targets if target.startswith("#")} <= set(page.ids)


def test_it_is_served_with_its_style(client: Client) -> None:
    answer = client.get("/api/v1/")
    assert answer.text == make_reference()
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert client.get("/api/v1/reference.css").content == load_style()
    assert client.get("/api/v1").status_code == 200


def test_types_are_told_in_words() -> None:
    span = {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "integer"}], "items": False}
    assert say_type({"type": "array", "items": span}) == "list of [whole number, whole number]"
    assert say_type({"anyOf": [{"type": "string"}, {"type": "null"}]}) == "text or null"
    assert say_type({"$ref": "#/components/schemas/Span"}) == "Span"
    assert say_type({"enum": ["a", "b"]}) == "“a”, “b”"
    assert say_type({}) == "anything"
