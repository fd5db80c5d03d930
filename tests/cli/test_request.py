"""Test that what the user sets comes to those who heed it."""

from rashomon.cli.request import choose_manners
from rashomon.collect.manners import Manners
from rashomon.settings import Settings


def test_hosts_are_asked_as_the_settings_say() -> None:
    assert choose_manners(Settings()) == Manners()
    settled = Settings(
        contact="desk@herald.example",
        fetch_seconds=9.0,
        largest_page=7,
        most_redirects=0,
        other_hosts=True,
        pause_seconds=60.0,
        proxy="socks5h://127.0.0.1:9050",
    )
    assert choose_manners(settled) == Manners(
        contact="desk@herald.example",
        seconds=9.0,
        largest=7,
        redirects=0,
        other_hosts=True,
        pause=60.0,
        proxy="socks5h://127.0.0.1:9050",
    )
