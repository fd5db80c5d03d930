"""Find reports by their words."""

from rashomon.store.answers import EVERYTHING, Filters, Hit, Page
from rashomon.store.opening import Store


def search(
    store: Store, asked: str, *, filters: Filters = EVERYTHING, cursor: str | None = None, limit: int = 20
) -> Page[Hit]:
    """Reports that hold all that is asked: words, "a phrase", -word (it must not stand there), word* (its beginning).

    Newest first, then by id. Accents, case, Arabic spellings do not matter. Raises BadSettings for a question without
    a word that is to be found, or a cursor that is none.
    """
    ...
