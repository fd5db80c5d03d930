from tests.web.conftest import client, compared

__all__ = ["client", "compared"]
