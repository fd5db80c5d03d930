"""List all that programs can ask for."""

from rashomon.api.answering import findings, history, judging, people, reports, thinking, working
from rashomon.api.answers import (
    Beginning,
    EntityFile,
    HeldReport,
    Match,
    Narrowing,
    Original,
    Overview,
    Saying,
    SourceFile,
    Withdrawal,
)
from rashomon.api.operations import Operation
from rashomon.api.parameters import take_moment, take_one_of, take_part, take_words
from rashomon.api.sending import Body
from rashomon.records.changes import Changes
from rashomon.records.comparison import Agreement, Comparison, Copy, Denial, Dispute, Incident, Story
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.store.answers import (
    Entry,
    NamedEntity,
    Source,
    Statement,
    StoredComparison,
    StoredFailure,
    StoredJudgement,
    StoredReport,
    ToldEvent,
    Tombstone,
)
from rashomon.store.jobs import Job, JobFailure, JobInput

REPORT = take_part("report", "the id of a report, or at least 6 digits that its key or digest begins with", "wire")
COMPARISON = take_part("comparison", "the id of a comparison, the beginning of one, or `newest`", "newest")
DISPUTE = take_part("dispute", "the id of a dispute or update in that comparison", "d1")
INCIDENT = take_part("incident", "the id of an incident in that comparison", "i1")
NAME = take_part("name", "a name, in any case or accents", "Strait Lines")
JOB = take_part("job", "the number of a job", "1")
JUDGEMENT = take_part("judgement", "the id of a judgement, or the beginning of one", "4be1f0")
FILTERS = (
    take_words("publisher", "only reports of this publisher, in any case or accents"),
    take_moment("since", "only reports published then or later"),
    take_moment("until", "only reports published then or earlier; of a day, all of it"),
    take_words("language", "only reports in this language (ISO 639-1)", example="en"),
    take_one_of("stance", "only reports in which somebody takes this stance", reports.STANCES),
)
OF_REPORT = take_words("report", "only what has to do with the report of this id")
OF_INCIDENT = take_words("incident", "only those of the incident of this id")
SLOT = take_words("slot", "only those of this slot", example="deaths")
STRENGTH = take_one_of("strength", "only strict ones, or only possible ones", ("strict", "possible"))
QUESTION = 'words, "a phrase", -word that must not stand there, word* that others begin with'
WITHDRAWN = take_one_of("withdrawn", "`true` for those that were taken back, too", ("true", "false"))
NO_JOB = "there is no such job"
NO_REPORT, NO_COMPARISON = "there is no such report", "there is no such comparison, or none at all yet"
SENT = "a report, or a list of reports; as lines of JSON, one a line"

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        name="overview", path="/overview", under="Casebook", answers=(Overview,), tell=history.tell_overview,
        summary="How much there is, which comparison is the newest, what it takes no account of.",
    ),
    Operation(
        name="reports", path="/reports", under="Reports", form="list", answers=(StoredReport,), own=FILTERS,
        tell=reports.tell_reports, leads={"report": ("report", "$response.body#/items/0/key")},
        summary="Reports, newest first, of unknown date last.",
    ),
    Operation(
        name="search", path="/search", under="Reports", form="list", answers=(Match,), most=100,
        own=(take_words("q", QUESTION, required=True, example="ferry"), *FILTERS), tell=reports.find_words,
        summary="Reports by their words, newest first, with the words where they stand.",
    ),
    Operation(
        name="facets", path="/facets", under="Reports", answers=(Narrowing,), tell=reports.tell_facets,
        own=(take_words("q", QUESTION, example="ferry"), *FILTERS),
        summary="What reports, or those that a search finds, can be narrowed to, with counts.",
    ),
    Operation(
        name="report", path="/reports/{report}", under="Reports", answers=(HeldReport,), own=(REPORT,),
        tell=reports.tell_report, missing=NO_REPORT,
        summary="A report: what is known of it, how it came here, its readings.",
    ),
    Operation(
        name="reading", path="/reports/{report}/reading", under="Reports", answers=(Reading,), missing=NO_REPORT,
        own=(REPORT, take_words("recipe", "the id of a recipe, for another reading than the newest")),
        tell=reports.tell_reading, summary="The reading of a report: its text with every layer found in it.",
    ),
    Operation(
        name="original", path="/reports/{report}/original", under="Reports", answers=(Original,), own=(REPORT,),
        tell=reports.tell_original, missing=NO_REPORT, summary="The text of a report as it came, before repair.",
    ),
    Operation(
        name="raw", path="/reports/{report}/bytes", under="Reports", form="bytes", answers=(bytes,), own=(REPORT,),
        tell=reports.give_bytes, missing=NO_REPORT, summary="The bytes of a report as they came.",
    ),
    Operation(
        name="judgements_of", path="/reports/{report}/judgements", under="Judgements", form="list",
        answers=(StoredJudgement,), own=(REPORT, WITHDRAWN), tell=reports.tell_judgements, missing=NO_REPORT,
        summary="What people judged of a report.",
    ),
    Operation(
        name="readings", path="/readings", under="Reports", form="list", answers=(Reading,), most=20, own=FILTERS,
        tell=reports.tell_readings,
        summary="The newest readings of reports, in their order; a page can have fewer than it could.",
    ),
    Operation(
        name="statements", path="/statements", under="Who says what", form="list", answers=(Statement,),
        own=(
            take_words("source", "only what is said under this name, in any case or accents", example="Strait Lines"),
            OF_REPORT,
            take_one_of("stance", "only statements of this stance", reports.STANCES),
        ),
        tell=people.tell_statements, summary="Who says what, across reports, those of the newest reports first.",
    ),
    Operation(
        name="events", path="/events", under="Who says what", form="list", answers=(ToldEvent,),
        own=(
            OF_REPORT,
            take_words("type", "only events of this type of the ontology", example="ACCIDENT"),
            take_words("actor", "only events with an actor of this name, in any case or accents"),
        ),
        tell=people.tell_events, summary="Who did what, across reports: always according to somebody.",
    ),
    Operation(
        name="sources", path="/sources", under="Who says what", form="list", answers=(Source,),
        own=(take_words("name", "only sources whose name holds these words", example="coast guard"),),
        tell=people.tell_sources, leads={"source": ("name", "$response.body#/items/0/name")},
        summary="Who is quoted, the most quoted first.",
    ),
    Operation(
        name="source", path="/sources/{name}", under="Who says what", answers=(SourceFile,), own=(NAME,),
        tell=people.tell_source, missing="nobody of that name is quoted or publishes",
        summary="A source: on whom it relies, whom it accuses, who stands against it, its disputes.",
    ),
    Operation(
        name="entities", path="/entities", under="Who says what", form="list", answers=(NamedEntity,),
        own=(take_words("name", "words that the name holds, side by side", required=True, example="Anselma"),),
        tell=people.tell_entities, summary="People, bodies, places by name, report by report.",
    ),
    Operation(
        name="entity", path="/entities/{name}", under="Who says what", answers=(EntityFile,), own=(NAME,),
        tell=people.tell_entity, missing="nobody and nothing is called so",
        summary="A person, a body, a place: where it is named, what it is said to do, what is disputed about it.",
    ),
    Operation(
        name="comparisons", path="/comparisons", under="Comparisons", form="list", answers=(StoredComparison,),
        tell=findings.tell_comparisons, leads={"comparison": ("comparison", "$response.body#/items/0/id")},
        summary="Comparisons, the last saved first.",
    ),
    Operation(
        name="comparison", path="/comparisons/{comparison}", under="Comparisons", answers=(Comparison,),
        own=(COMPARISON,), tell=findings.tell_comparison, missing=NO_COMPARISON,
        summary="A whole comparison: reports laid side by side.",
    ),
    Operation(
        name="disputes", path="/comparisons/{comparison}/disputes", under="Comparisons", form="list",
        answers=(Dispute,), own=(COMPARISON, SLOT, STRENGTH, OF_INCIDENT, OF_REPORT), tell=findings.tell_disputes,
        missing=NO_COMPARISON, summary="Positions that stand against each other, each with its holders.",
    ),
    Operation(
        name="dispute", path="/comparisons/{comparison}/disputes/{dispute}", under="Comparisons",
        answers=(Comparison,), own=(COMPARISON, DISPUTE), tell=findings.tell_dispute,
        missing="there is no such dispute in it", summary="The part of a comparison that belongs to one dispute.",
    ),
    Operation(
        name="updates", path="/comparisons/{comparison}/updates", under="Comparisons", form="list",
        answers=(Dispute,), own=(COMPARISON, SLOT, OF_INCIDENT, OF_REPORT), tell=findings.tell_updates,
        missing=NO_COMPARISON, summary="Later figures that replace earlier ones of the same holder.",
    ),
    Operation(
        name="agreements", path="/comparisons/{comparison}/agreements", under="Comparisons", form="list",
        answers=(Agreement,), own=(COMPARISON, SLOT, OF_INCIDENT, OF_REPORT), tell=findings.tell_agreements,
        missing=NO_COMPARISON, summary="Values that several holders share, with how many independent origins.",
    ),
    Operation(
        name="denials", path="/comparisons/{comparison}/denials", under="Comparisons", form="list",
        answers=(Denial,), own=(COMPARISON, OF_REPORT), tell=findings.tell_denials, missing=NO_COMPARISON,
        summary="Who denies an event, or what somebody says.",
    ),
    Operation(
        name="incidents", path="/comparisons/{comparison}/incidents", under="Comparisons", form="list",
        answers=(Incident,), missing=NO_COMPARISON, tell=findings.tell_incidents,
        own=(
            COMPARISON,
            take_words("type", "only incidents of this type of the ontology"),
            take_words("story", "only those of the story of this id"),
            OF_REPORT,
        ),
        summary="Happenings, each across the reports that tell of it.",
    ),
    Operation(
        name="incident", path="/comparisons/{comparison}/incidents/{incident}", under="Comparisons",
        answers=(Comparison,), own=(COMPARISON, INCIDENT), tell=findings.tell_incident,
        missing="there is no such incident in it", summary="The part of a comparison that belongs to one incident.",
    ),
    Operation(
        name="copies", path="/comparisons/{comparison}/copies", under="Comparisons", form="list", answers=(Copy,),
        own=(COMPARISON, OF_REPORT), tell=findings.tell_copies, missing=NO_COMPARISON,
        summary="Reports that repeat each other, with the one that they go back to.",
    ),
    Operation(
        name="stories", path="/comparisons/{comparison}/stories", under="Comparisons", form="list",
        answers=(Story,), own=(COMPARISON, OF_REPORT), tell=findings.tell_stories, missing=NO_COMPARISON,
        summary="Reports on one course of events.",
    ),
    Operation(
        name="changes", path="/changes", under="Comparisons", answers=(Changes,), tell=findings.tell_changes,
        own=(take_words("since", "a moment, or a comparison's id; if left out, the comparison before the newest"),),
        missing=NO_COMPARISON, summary="What the newest comparison has that an earlier one had not.",
    ),
    Operation(
        name="judgements", path="/judgements", under="Judgements", form="list", answers=(StoredJudgement,),
        own=(WITHDRAWN,), tell=history.tell_judgements, summary="What people judged, in the order of its saving.",
    ),
    Operation(
        name="judge", path="/judgements", under="Judgements", method="POST", form="made", right="judge",
        answers=(Judgement,), tell=judging.judge, takes=Body(form=Saying, summary="what is said of what"),
        leads={"withdraw": ("judgement", "$response.body#/id")},
        summary="Judge something that the casebook shows, beside the machine's row and never over it.",
    ),
    Operation(
        name="withdraw", path="/judgements/{judgement}/withdrawal", under="Judgements", method="POST", form="made",
        right="judge", answers=(Judgement,), own=(JUDGEMENT,), tell=judging.withdraw,
        takes=Body(form=Withdrawal, summary="why"), missing="there is no such judgement",
        summary="Take a judgement of one's own back; it stays, and so does this.",
    ),
    Operation(
        name="read", path="/read", under="Reading", method="POST", form="thought", answers=(Reading, Failure),
        think=thinking.read, takes=Body(form=None, summary=SENT),
        summary="Read reports, without keeping them; a failure stands in the place of one that cannot be read.",
    ),
    Operation(
        name="compare", path="/compare", under="Reading", method="POST", form="thought", answers=(Comparison,),
        think=thinking.compare, takes=Body(form=None, readings=True, summary=SENT + "; readings are taken as they are"),
        summary="Lay reports side by side, without keeping them.",
    ),
    Operation(
        name="add", path="/reports", under="Adding", method="POST", form="made", right="add", answers=(Job,),
        own=(
            take_words("name", "the name of the file that is sent, by which its format is told"),
            take_one_of("compare", "`true` to have all compared anew then", ("true", "false")),
        ),
        tell=working.add, takes=Body(form=None, files=True, summary=SENT + "; or the bytes of a file of any format"),
        leads={"job": ("job", "$response.body#/number")},
        summary="Take reports in, kept as they came, then read: beside all else, by a job that tells how far it is.",
    ),
    Operation(
        name="begin", path="/jobs", under="Adding", method="POST", form="made", right="add", answers=(Job,),
        tell=working.begin, takes=Body(form=Beginning, summary="what is to be done"),
        leads={"job": ("job", "$response.body#/number")},
        summary="Have all reports compared anew, or those read again that an older rashomon read.",
    ),
    Operation(
        name="jobs", path="/jobs", under="Adding", form="list", answers=(Job,), tell=working.tell_jobs, lasting=False,
        summary="Work that takes long and was asked for, the last first.",
    ),
    Operation(
        name="job", path="/jobs/{job}", under="Adding", answers=(Job,), own=(JOB,), tell=working.tell_job,
        missing=NO_JOB, lasting=False, summary="One job: how far it is, what came of it.",
    ),
    Operation(
        name="job_files", path="/jobs/{job}/files", under="Adding", form="list", answers=(JobInput,), own=(JOB,),
        tell=working.tell_files, missing=NO_JOB, lasting=False,
        summary="What became of each file, or address, of a job.",
    ),
    Operation(
        name="job_failures", path="/jobs/{job}/failures", under="Adding", form="list", answers=(JobFailure,),
        own=(JOB,), tell=working.tell_failures, missing=NO_JOB, lasting=False,
        summary="What of a job could not be read, with the reasons; the first thousand.",
    ),
    Operation(
        name="stop", path="/jobs/{job}", under="Adding", method="DELETE", right="add", answers=(Job,), own=(JOB,),
        tell=working.stop, missing=NO_JOB, lasting=False,
        summary="Stop a job: what was taken in stays.",
    ),
    Operation(
        name="log", path="/log", under="Casebook", form="list", answers=(Entry,), tell=history.tell_log,
        own=(take_one_of("act", "only acts of this kind", history.ACTS),),
        summary="The log of custody from its beginning, each entry sealed by the hash of the one before.",
    ),
    Operation(
        name="failures", path="/failures", under="Casebook", form="list", answers=(StoredFailure,),
        tell=history.tell_failures, summary="Reports that could not be read, the last first.",
    ),
    Operation(
        name="tombstones", path="/tombstones", under="Casebook", form="list", answers=(Tombstone,),
        tell=history.tell_tombstones, summary="What was deleted, the last first.",
    ),
)  # fmt: skip
"""Each operation once: routes, document, reference are made of this. What runs in the background joins them here."""
