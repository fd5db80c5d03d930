"""Sign people in."""

from anyio import CapacityLimiter

from rashomon.errors import BadSettings, Forbidden, TooOften
from rashomon.hosting import passwords
from rashomon.hosting.attempts import Attempts
from rashomon.hosting.openings import Openings
from rashomon.records.access import Account
from rashomon.store.access.accounts import find_lock, renew_lock, set_lock
from rashomon.store.access.sessions import Lasting, end_session, end_sessions, open_session

_AT_ONCE, _WAITING = 2, 20  # each takes 64 MiB for a tenth of a second
_LATER_SECONDS = 5.0


class Porter:
    """Who knows the accounts of a casebook. All that it does takes a while: call it from threads, `limiter` at once."""

    def __init__(self, openings: Openings, lasting: Lasting, attempts: Attempts) -> None:
        self._openings, self._lasting, self._attempts = openings, lasting, attempts
        self._nobody = passwords.make_lock_of_nobody()
        self.limiter = CapacityLimiter(_AT_ONCE)

    def must_have_time(self) -> None:
        """Raises TooOften where so many wait already that a longer queue would help nobody."""
        if self.limiter.statistics().tasks_waiting >= _WAITING:
            raise TooOften("too many people sign in at once; wait a while, then try again", seconds=_LATER_SECONDS)

    def sign_in(self, name: str, password: str, *, address: str, before: str | None) -> str:
        """The secret of a new session, in place of the one that the browser had `before`.

        Raises Forbidden where name and password do not fit, TooOften where that was tried too often.
        """
        account = self.check(name, password, address=address)
        with self._openings.borrow(by=account.name) as casebook:
            if before is not None:
                end_session(casebook.store, before)
            return open_session(casebook.store, account, self._lasting)

    def check(self, name: str, password: str, *, address: str) -> Account:
        """The account that name and password belong to. Raises as `sign_in` does.

        A name that nobody has takes as long as one that somebody has, and is answered in the same words.
        """
        self._attempts.begin(name, address)
        with self._openings.borrow() as casebook:
            found = find_lock(casebook.store, name)
        account, lock = found or (None, self._nobody)
        fits = passwords.opens(lock, password)
        if account is None or not fits or account.disabled is not None:
            raise Forbidden("name and password do not fit together")
        self._attempts.succeed(name, address)
        if passwords.is_outdated(lock):
            with self._openings.borrow(by=account.name) as casebook:
                renew_lock(casebook.store, account.name, passwords.make_lock(password), old=lock)
        return account

    def change_password(self, name: str, password: str, new: str, *, address: str) -> None:
        """Give somebody another password, which signs them out of all browsers.

        Raises as `sign_in` does; BadSettings for one that is no good password.
        """
        account = self.check(name, password, address=address)
        if new == password:
            raise BadSettings("the new password is the old one")
        lock = passwords.make_lock(new, name=account.name)
        with self._openings.borrow(by=account.name) as casebook:
            set_lock(casebook.store, account.name, lock)

    def sign_out(self, secret: str) -> None:
        """End the session of one browser."""
        with self._openings.borrow() as casebook:
            end_session(casebook.store, secret)

    def sign_out_everywhere(self, name: str) -> None:
        """End all sessions of somebody."""
        with self._openings.borrow() as casebook:
            end_sessions(casebook.store, name)

    def close(self) -> None:
        """Let go of the casebook."""
        self._openings.close()
