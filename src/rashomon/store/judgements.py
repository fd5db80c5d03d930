"""Save what people say of what the machine said."""

from rashomon.records.judgement import Judgement
from rashomon.store.opening import Store


def save_judgement(store: Store, judgement: Judgement) -> bool:
    """Whether it is new. Its id must be the SHA-256 of all the rest as `wire.encode` with an empty id writes it.

    One that withdraws marks the judgement it names. Raises BadSettings for a wrong id, for a report that the casebook
    does not hold, for a judgement to withdraw that is not there.
    """
    ...
