"""Make the columns of tables, the same in both databases."""

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    MetaData,
    Text,
)
from sqlalchemy.types import TypeEngine

# Words are compared byte by byte in both databases, so that lists run in one order.
WORDS = Text().with_variant(Text(collation="C"), "postgresql")
NUMBER: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData()
"""What queries need to know; the steps in `migrations` make the tables, with their indexes."""


def words(name: str, *more: object, null: bool = False) -> Column[str]:
    """A column of words; `more` are such as foreign keys."""
    return Column(name, WORDS, *more, nullable=null)  # type: ignore[arg-type]
