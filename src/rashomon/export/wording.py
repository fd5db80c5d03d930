"""Put codes into plain words."""

from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.knowledge.country_names import load_country_names

# Of what is said to have happened, never of who did it: each is shown with whoever says so.
KINDS = {
    "AGREE": "agreement",
    "CONSULT": "talks",
    "CONSULT visit": "visit",
    "CONSULT third-party": "mediation",
    "CONSULT multilateral": "talks among several",
    "CONSULT phone": "telephone call",
    "SUPPORT": "support",
    "CONCEDE": "concession",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "RETREAT": "giving way",
    "RETREAT withdraw": "withdrawal",
    "RETREAT release": "release",
    "RETREAT return": "return",
    "RETREAT disarm": "disarmament",
    "RETREAT ceasefire": "ceasefire",
    "RETREAT access": "granting of access",
    "RETREAT resign": "resignation",
    "RETREAT ease": "easing",
    "REQUEST": "request",
    "REQUEST assist": "request for help",
    "REQUEST change": "demand for change",
    "REQUEST yield": "demand to give way",
    "REQUEST meet": "request to meet",
    "ACCUSE": "accusation",
    "ACCUSE disapprove": "criticism",
    "ACCUSE investigate": "investigation",
    "ACCUSE allege": "accusation or complaint",
    "REJECT": "refusal",
    "REJECT assist": "refusal to help",
    "REJECT change": "refusal to change",
    "REJECT yield": "refusal to give way",
    "REJECT meet": "refusal to meet",
    "THREATEN": "threat",
    "THREATEN restrict": "threat of restrictions",
    "THREATEN ban": "threat of a ban",
    "THREATEN arrest": "threat of arrest",
    "THREATEN relations": "threat to relations",
    "THREATEN rights": "threat to rights",
    "THREATEN expel": "threat of expulsion",
    "THREATEN territory": "threat to territory",
    "THREATEN violence": "threat of violence",
    "PROTEST": "protest",
    "PROTEST demo": "demonstration",
    "PROTEST riot": "riot",
    "PROTEST strike": "strike",
    "PROTEST hunger": "hunger strike",
    "PROTEST boycott": "boycott",
    "PROTEST obstruct": "blockade",
    "SANCTION": "cut in relations",
    "SANCTION convict": "conviction",
    "SANCTION expel": "expulsion",
    "SANCTION withdraw": "withdrawal",
    "SANCTION discontinue": "breaking off",
    "MOBILIZE": "movement of forces",
    "MOBILIZE troops": "movement of troops",
    "MOBILIZE weapons": "movement of weapons",
    "MOBILIZE police": "deployment of police",
    "MOBILIZE militia": "movement of militia",
    "COERCE": "coercion",
    "COERCE seize": "seizure",
    "COERCE restrict": "restriction",
    "COERCE ban": "ban",
    "COERCE censor": "censorship",
    "COERCE curfew": "curfew",
    "COERCE martial-law": "martial law",
    "COERCE arrest": "arrest",
    "COERCE deport": "deportation",
    "COERCE withhold": "withholding",
    "COERCE misinformation": "disinformation",
    "COERCE cyber": "attack on computers",
    "ASSAULT": "violence",
    "ASSAULT abduct": "abduction",
    "ASSAULT beat": "beating",
    "ASSAULT torture": "torture",
    "ASSAULT execute": "execution",
    "ASSAULT sexual": "sexual violence",
    "ASSAULT assassinate": "assassination",
    "ASSAULT destroy": "destruction",
    "ASSAULT primitive": "attack with simple weapons",
    "ASSAULT firearms": "shooting",
    "ASSAULT explosives": "bombing",
    "ASSAULT suicide-attack": "suicide attack",
    "ASSAULT aerial": "air strike",
    "ASSAULT drone": "drone strike",
    "ASSAULT heavy-weapons": "shelling",
    "ASSAULT crowd-control": "force against a crowd",
    "ASSAULT cleansing": "ethnic cleansing",
    "ASSAULT massacre": "massacre",
    "ASSAULT unconventional": "attack with chemical or other banned weapons",
    "ASSAULT kill": "killing",
}
ROLES = {
    "GOV": "government",
    "MIL": "military",
    "COP": "police",
    "JUD": "courts",
    "LEG": "parliament",
    "SPY": "secret service",
    "OPP": "opposition",
    "PTY": "party",
    "REB": "rebels",
    "CRM": "described as criminal",
    "BUS": "business",
    "LAB": "labour",
    "MED": "media",
    "EDU": "education",
    "HLH": "health",
    "REL": "religion",
    "AGR": "farming",
    "NGO": "non-governmental",
    "IGO": "body of states",
    "REF": "displaced",
    "CVL": "civilian",
}
# What stands before the name of whoever says it.
LEADS = {
    "asserts": "according to",
    "alleges": "alleged by",
    "denies": "denied by",
    "confirms": "confirmed by",
    "rejects": "rejected by",
    "doubts": "doubted by",
    "announces": "announced by",
    "demands": "demanded by",
    "promises": "promised by",
    "threatens": "threatened by",
    "asks": "asked by",
    "predicts": "predicted by",
}
MODALITIES = {
    "actual": "",
    "planned": "planned",
    "hypothetical": "supposed",
    "possible": "possible",
    "general": "in general, no single case",
}
JUDGED = "†"  # beside what a person judged
NEGATED = "said not to have happened"
# Units that say nothing beside what is counted: 31 miners, 300 euros.
NEEDLESS_UNITS = frozenset(("people", "protesters", "troops", "money"))
# Units that are written otherwise beside a number: 12 km.
MEASURES = {"distance": "km", "money": "of money"}
NATIONALITY = "nationality"
TIME = "time"
QUESTIONS = {
    "occurrence": "Did it happen?",
    "responsibility": "Who did it?",
    "cause": "How, or with what?",
    "target": "Who or what was hit?",
    "legality": "Was it lawful?",
    "deaths": "How many died?",
    "injuries": "How many were hurt?",
    "detained": "How many were detained?",
    "missing": "How many are missing?",
    "attendance": "How many came?",
    "count": "How many?",
    "amount": "How much?",
    "age": "How old?",
    "nationality": "Of what nationality?",
    "identity": "Who was it?",
    "status": "What became of them?",
    "time": "When?",
    "place": "Where?",
    "sequence": "Who began?",
}


def say_kind(type_: str, mode: str | None) -> str:
    """A PLOVER type with its mode, in plain words."""
    kind = KINDS.get(type_) or flatten(type_).lower().replace("_", " ")
    if mode is None:
        return kind
    return KINDS.get(f"{type_} {mode}") or f"{kind}: {flatten(mode)}"


def say_role(role: str) -> str:
    """The role of an actor, in plain words."""
    return ROLES.get(role) or flatten(role)


def say_type(type_: str) -> str:
    """The type of an entity, in plain words."""
    return flatten(type_.replace("_", " "))


def say_country(code: str) -> str:
    """The name of a country from its ISO 3166-1 alpha-3 code; a code that is none stands as it is."""
    return load_country_names().get(code) or flatten(code)


def say_value(name: str, value: str) -> str:
    """The value of an attribute or slot: a nationality by the name of its country, a day in words, ~60 as about 60."""
    if name == NATIONALITY:
        return say_country(value)
    if name == TIME:
        return flatten(say_date(value))
    return flatten(f"about {value[1:]}" if value.startswith("~") else value)


def ask(slot: str) -> str:
    """The question that a slot answers."""
    return QUESTIONS.get(slot) or flatten(slot)


def say_count(number: int, noun: str) -> str:
    """A number with its noun: 1 report, 2,000 reports."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def enumerate_words(words: list[str]) -> str:
    """A, B and C."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
