"""Join the names of a report that name the same entity."""

from collections.abc import Sequence

from rashomon.reading.entities.bodies import join_bodies
from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.people import join_people, share_surnames
from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name


def join_names(scene: Scene, names: Sequence[Name]) -> dict[int, Figure]:
    """The entity of each name, by the number of the name; a name that could mean two has none.

    A person's last name alone stands for the only full name that ends so, or for the only one that came before it.
    Bodies are joined by equal words, by acronym, by a shorter form that only one longer name has; lands by country.
    """
    shared = share_surnames(scene, names)
    people = [number for number, name in enumerate(names) if name.label == "PERSON" or number in shared]
    others = [number for number, name in enumerate(names) if name.label != "PERSON" and number not in shared]
    return {**join_people(scene, names, people, shared), **join_bodies(scene, names, others)}
