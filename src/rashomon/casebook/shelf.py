"""Keep at hand what is found out of a casebook at some expense."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import NamedTuple, TypeVar, cast

from rashomon.casebook.changes import find_changes, summarise
from rashomon.casebook.choosing import choose_dispute, choose_incident
from rashomon.casebook.laying import Laid
from rashomon.casebook.paging import every
from rashomon.errors import NotThere
from rashomon.records.changes import Changes
from rashomon.records.comparison import Comparison
from rashomon.store.answers import Filters, Standing
from rashomon.store.columns import Columns
from rashomon.store.lines import Heat, New
from rashomon.store.opening import Store
from rashomon.store.queries import count_disputes, find_comparison, find_new, get_comparison, get_part, list_comparisons
from rashomon.store.state import count_unlaid
from rashomon.store.surveying import Survey, survey

_KEPT = 3
_KEPT_MADE = 32
_LARGE, _KEPT_LARGE = 200, 4  # reports that a large dispute or incident touches; how many such are kept
Made = TypeVar("Made")


class Chosen(NamedTuple):
    """A part of a comparison with what of it has to do with one thing alone."""

    part: Comparison
    alone: Comparison


class Shelf:
    """The comparisons that were asked for last, with what else serves whoever asks next.

    The id of a comparison is the digest of what it names, so none goes out of date.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[str, Laid] = OrderedDict()
        self._changes: Changes | None = None
        self._new: tuple[str, str, New] | None = None
        self._columns: Columns | None = None
        self._made: OrderedDict[tuple[str | int, ...], object] = OrderedDict()
        self._chosen: OrderedDict[tuple[str, str, str], Chosen] = OrderedDict()
        self._lock = Lock()

    def find_changes(self, earlier: Laid, later: Laid) -> Changes:
        """What is new between two comparisons; kept for whoever asks next."""
        with self._lock:
            known = self._changes
        if known is None or (known.since, known.until) != (earlier.id, later.id):
            known = find_changes(earlier, later)
            with self._lock:
                self._changes = known
        return known

    def find_new(self, store: Store, earlier: str, later: str) -> New | None:
        """What a comparison has that the one before had not; worked out where it was not kept with it."""
        kept = find_new(store, later)
        if kept is not None:
            return kept
        with self._lock:  # whoever comes meanwhile waits: it takes as long for each
            known = self._new
            if known is None or known[:2] != (earlier, later):
                before, after = ((name, get_comparison(store, name)) for name in (earlier, later))
                new = summarise(find_changes(before, after))
                if new is None:
                    return None
                known = self._new = (earlier, later, new)
        return known[2]

    def count_disputes(self, store: Store, comparison: str) -> dict[Heat, int]:
        """How many disputes of each kind a comparison has, without those it has none of."""
        return self.remember(("counted", comparison), partial(count_disputes, store, comparison))

    def find_dispute(self, store: Store, comparison: str, name: str) -> Chosen:
        """A dispute or update of a comparison. Raises BadSettings where there is none of that id."""

        def choose() -> Chosen:
            part = get_part(store, comparison, dispute=name)
            return Chosen(part, choose_dispute(part, name))

        return self._choose((comparison, "dispute", name), choose)

    def find_incident(self, store: Store, comparison: str, name: str) -> Chosen:
        """An incident of a comparison. Raises BadSettings where there is none of that id."""

        def choose() -> Chosen:
            part = get_part(store, comparison, incident=name)
            return Chosen(part, choose_incident(part, name))

        return self._choose((comparison, "incident", name), choose)

    def _choose(self, key: tuple[str, str, str], choose: Callable[[], Chosen]) -> Chosen:
        """What is chosen; kept where it is so large that it is looked at part by part."""
        with self._lock:
            chosen = self._chosen.pop(key, None)
        chosen = chosen or choose()
        if len(chosen.part.reports) >= _LARGE:
            with self._lock:
                self._chosen[key] = chosen
                while len(self._chosen) > _KEPT_LARGE:
                    self._chosen.popitem(last=False)
        return chosen

    def remember(self, key: tuple[str | int, ...], make: Callable[[], Made]) -> Made:
        """What is made at some expense of what the key names, and of nothing else; the last few are kept."""
        with self._lock:
            known = self._made.get(key)
        if known is None:
            known = make()
            with self._lock:
                self._made[key] = known
                while len(self._made) > _KEPT_MADE:
                    self._made.popitem(last=False)
        return cast("Made", known)

    def survey(
        self, store: Store, asked: str, *, filters: Filters, cursor: str | None = None, limit: int = 20
    ) -> Survey:
        """Reports with what they can be narrowed to, found by columns that are kept for the next survey."""
        found = survey(store, asked, columns=self._columns, filters=filters, cursor=cursor, limit=limit)
        self._columns = found.columns
        return found

    def find(self, store: Store, identity: str) -> Laid:
        """The comparison of an id, or of the beginning of one. Raises BadSettings where there is none."""
        whole = self._complete(store, identity)
        with self._lock:
            laid = self._known.pop(whole, None) or Laid(whole, get_comparison(store, whole))
            self._known[whole] = laid
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return laid

    def _complete(self, store: Store, identity: str) -> str:
        """The whole id. The newest comparisons are looked at first: they are asked for most."""
        kept = every(lambda cursor: list_comparisons(store, cursor=cursor, limit=100))
        found = next((one.id for one in kept if identity and one.id.startswith(identity)), None)
        if found is None:
            raise NotThere(f"this casebook holds no comparison {identity!r}")
        return found


def find_newest(store: Store, shelf: Shelf) -> Laid | None:
    """The newest comparison; None where there is none yet."""
    newest = list_comparisons(store, limit=1).items
    return shelf.find(store, newest[0].id) if newest else None


def tell_standing(store: Store) -> Standing | None:
    """How the newest comparison stands to the casebook; None where there is none."""
    one = find_comparison(store)
    if one is None:
        return None
    return Standing(comparison=one.id, made=one.made, by=one.by, unlaid=count_unlaid(store))
