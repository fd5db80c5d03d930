"""Take what people judge."""

from dataclasses import asdict

from rashomon.api.answers import Saying, Withdrawal
from rashomon.api.asking import Asked
from rashomon.casebook.judging import Said
from rashomon.errors import BadJudgement, BadSettings, NotThere
from rashomon.records.judgement import Judgement


def judge(asked: Asked) -> Judgement:
    """Keep a judgement. Raises BadJudgement where it names nothing that is there, or cannot be."""
    said = asked.said
    assert isinstance(said, Saying)
    return _keep(asked, Said(**asdict(said)))


def withdraw(asked: Asked) -> Judgement:
    """Take a judgement back. Raises NotThere where it is not there, BadJudgement where it is somebody else's."""
    said, name = asked.said, asked.need("judgement")
    assert isinstance(said, Withdrawal)
    if not any(one.id.startswith(name) for one in asked.casebook.list_judgements()):
        raise NotThere(f"there is no judgement {name!r}")
    return _keep(asked, Said(verdict="withdraw", part="judgement", names=(name,), reason=said.reason))


def _keep(asked: Asked, said: Said) -> Judgement:
    try:
        return asked.casebook.judge(said)
    except BadSettings as error:  # what is well said, and is not to be done with what is there
        raise BadJudgement(str(error)) from error
