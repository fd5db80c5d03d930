"""All tables are told of at one place."""

from rashomon.store import tables


def test_each_table_has_its_name() -> None:
    assert set(tables.metadata.tables) == set(tables.__all__) - {"metadata"}
    assert all(getattr(tables, name).name == name for name in tables.metadata.tables)
