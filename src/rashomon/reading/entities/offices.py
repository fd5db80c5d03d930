"""Tell to which country people belong who are known to have held high office."""

from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.scene import Scene

# What the report itself may say that somebody is who also has an office.
BESIDE = (None, "GOV", "MIL", "PTY", "LEG", "OPP", "REL")
MOST_TITLES = 4


def hold_office(scene: Scene, figure: Figure, year: int | None) -> None:
    """Give an entity the country and role of the office that its name is known for, where the report says nothing else.

    Not where the report tells another country or another calling, nor where it takes a man for a woman.
    """
    if figure.type == "person":
        if figure.named and not figure.plural and figure.role in BESIDE:
            _serve(scene, figure, year)
    elif figure.country is None and figure.role == "GOV":
        _govern(scene, figure, year)


def _serve(scene: Scene, figure: Figure, year: int | None) -> None:
    """Somebody who holds or held an office."""
    holders, nouns = scene.actors.holders, scene.actors.nouns
    if any(noun in nouns and noun not in holders.callings for noun in figure.nouns | _called(scene, figure)):
        return
    titles = frozenset(word for mention in figure.mentions for word in _titles(scene, mention))
    held = holders.find(figure.name, titles=titles, year=year, country=figure.country)
    if held is None or (figure.gender is not None and (figure.gender == "she") != held.woman):
        return
    if held.country is None:
        figure.role = held.role or figure.role
        return
    figure.held = figure.country is None
    figure.country = held.country
    if figure.role is None and titles.isdisjoint(holders.former):
        figure.role = held.role


def _called(scene: Scene, figure: Figure) -> set[str]:
    """What the report says that somebody is: "Asif Lodra is a taxi driver"."""
    parse = scene.parse
    verbs = {parse.heads[m.head] for m in figure.mentions if parse.relations[m.head] == "nsubj"}
    return {parse.lemmas[t] for verb in verbs for t in scene.below[verb] if parse.relations[t] == "attr"}


def _titles(scene: Scene, mention: Mention) -> list[str]:
    """The words that stand right before a name."""
    first = scene.title_start(mention.head, mention.first)
    return [scene.lower[token].rstrip(".") for token in range(max(first, mention.first - MOST_TITLES), mention.first)]


def _govern(scene: Scene, figure: Figure, year: int | None) -> None:
    """A government that is called after who leads it: "the Suharto government"."""
    holders, parse = scene.actors.holders, scene.parse
    for mention in figure.mentions:
        for token in range(mention.first, mention.head):
            if parse.tags[token].startswith("NNP"):
                held = holders.find(parse.words[token], titles=holders.governing, year=year)
                if held is not None and held.role is not None:
                    figure.country = held.country
                    return
