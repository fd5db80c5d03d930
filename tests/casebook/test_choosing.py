"""What has to do with one source is chosen by its name, however it is written."""

from rashomon.casebook import Casebook
from rashomon.casebook.choosing import choose_source


def test_a_source_is_known_with_its_article_and_without(casebook: Casebook) -> None:
    whole = casebook.compare().comparison
    chosen = choose_source(whole, "Coast Guard")
    assert [one.slot for one in chosen.disputes] == ["deaths"]
    assert chosen == choose_source(whole, "the coast guard")
    assert choose_source(whole, "nobody of the kind").disputes == ()
