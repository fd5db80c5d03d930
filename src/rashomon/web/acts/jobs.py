"""Ask for work that takes long, or for its end."""

from rashomon.errors import BadSettings
from rashomon.store import jobs
from rashomon.web.acting import Doing
from rashomon.web.linking import to_job
from rashomon.web.pages.adding import NO_FETCHING, read_addresses


def compare(doing: Doing) -> str:
    """Ask that all reports be laid side by side; the address of the job."""
    return to_job(jobs.ask(doing.casebook.store, "compare").number)


def read_again(doing: Doing) -> str:
    """Ask that what an older rashomon read be read anew; the address of the job."""
    return to_job(jobs.ask(doing.casebook.store, "read-again").number)


def fetch(doing: Doing) -> str:
    """Ask that hosts be asked for pages; the address of the job. Raises BadSettings where no host may be."""
    if doing.terms.fetching is None:
        raise BadSettings(NO_FETCHING)
    addresses = read_addresses(doing.need("urls"))
    asked = jobs.Asked(compare=doing.get("compare") is not None)
    names = tuple(address.url for address in addresses)
    return to_job(jobs.ask(doing.casebook.store, "fetch", asked, names=names).number)


def stop(doing: Doing) -> str:
    """Ask that a job be stopped; its address."""
    return to_job(jobs.stop(doing.casebook.store, _number(doing)).number)


def redo(doing: Doing) -> str:
    """Let a job that was stopped, or that failed, go on; its address."""
    return to_job(jobs.redo(doing.casebook.store, _number(doing)).number)


def drop(doing: Doing) -> str:
    """Forget what a job holds that was not read; its address."""
    return to_job(jobs.drop(doing.casebook.store, _number(doing)).number)


def _number(doing: Doing) -> int:
    return jobs.read_number(doing.need("job"))
