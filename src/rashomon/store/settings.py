"""Keep the settings of a casebook."""

from sqlalchemy import Connection, delete, select

from rashomon.errors import BadSettings
from rashomon.store.custody import append
from rashomon.store.opening import Store
from rashomon.store.tables import settings

RETENTION = "retention_days"
NAMES = (RETENTION,)
_LONGEST = 36_500


def get_setting(store: Store, name: str) -> str | None:
    """What is set under a name: `retention_days`."""
    _check_name(name)
    with store.reading() as connection:
        return read_setting(connection, name)


def set_setting(store: Store, name: str, value: str | None) -> None:
    """Set it, or with None take it away. Raises BadSettings for a name or a value that it cannot have."""
    _check_name(name)
    if value is not None and not (value.isdecimal() and value.isascii() and 1 <= int(value) <= _LONGEST):
        raise BadSettings(f"{name} is a number of days from 1 to {_LONGEST}, not {value!r}")
    with store.writing() as connection:
        connection.execute(delete(settings).where(settings.c.name == name))
        if value is not None:
            connection.execute(settings.insert(), {"name": name, "value": value})
        append(connection, by=store.by, made=store.clock(), told=[("set", {"name": name, "value": value})])


def read_setting(connection: Connection, name: str) -> str | None:
    """What is set under a name, None where nothing is."""
    return connection.execute(select(settings.c.value).where(settings.c.name == name)).scalar()


def _check_name(name: str) -> None:
    if name not in NAMES:
        raise BadSettings(f"a casebook has no setting {name!r}; it has {', '.join(NAMES)}")
