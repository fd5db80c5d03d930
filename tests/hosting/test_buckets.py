"""Who asks too often waits, and then may again."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.hosting.buckets import Buckets


class Time:
    """A time that is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_is_emptied_and_fills_again() -> None:
    time = Time()
    buckets = Buckets(rate=2, burst=3, clock=time)
    assert [buckets.take("a") for _ in range(3)] == [0, 0, 0]
    assert buckets.take("a") == buckets.wait("a") == 0.5
    assert buckets.take("b") == 0
    time.now = 0.5
    assert buckets.wait("a") == 0
    assert (buckets.take("a"), buckets.take("a")) == (0, 0.5)
    buckets.give_back("a")
    assert buckets.take("a") == 0
    time.now = 100
    assert [buckets.take("a") > 0 for _ in range(4)] == [False, False, False, True]


def test_the_table_does_not_grow() -> None:
    buckets = Buckets(rate=1, burst=1, most=10)
    for number in range(1_000):
        buckets.take(str(number))
    assert len(buckets._levels) == 10


@given(st.lists(st.tuples(st.floats(0, 5), st.booleans()), max_size=200))
def test_nobody_gets_more_than_flows(asked: list[tuple[float, bool]]) -> None:
    time = Time()
    buckets = Buckets(rate=2, burst=5, clock=time)
    taken = 0
    for pause, back in asked:
        time.now += pause
        if not buckets.take("a"):
            taken += 1
            if back:
                buckets.give_back("a")
                taken -= 1
    assert taken <= 5 + 2 * time.now + 1e-6
