"""The kernel names what may change the last digits."""

import platform

from rashomon.models.kernel import kernel


def test_names_processor_and_libraries() -> None:
    found = kernel()
    assert found.startswith(platform.machine().lower())
    assert all(f"{library} " in found for library in ("blis", "numpy", "thinc"))
    assert found == kernel()
