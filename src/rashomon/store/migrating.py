"""Bring a database to the present schema, step by step."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext, RevisionStep

STEPS = Path(__file__).parent / "migrations"


def migrate(connection: Connection, to: str = "head") -> None:
    """Take all steps up to a version, within a transaction of the caller's."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(STEPS, version_locations=[STEPS])

    def steps(version: str, _context: "MigrationContext") -> list["RevisionStep"]:
        return script._upgrade_revs(to, version)

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
