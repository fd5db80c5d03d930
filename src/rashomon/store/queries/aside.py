"""Tell SQLite which index it is not to choose."""

from typing import Any

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class aside(FunctionElement[int]):  # noqa: N801 - it is called as functions of SQL are
    """A column such that SQLite chooses no index for its sake: what else is asked for is rarer.

    SQLite documentation, The Query Optimizer Overview, section 2.1: a unary + disqualifies a term from using an index.
    """

    type = Integer()
    inherit_cache = True


@compiles(aside)
def _plain(element: aside, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(aside, "sqlite")
def _set_aside(element: aside, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"
