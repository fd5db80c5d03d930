"""Test how a host is reached: through TLS, through proxies that look up its name."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.collect import Collector, Fetched, Manners, Missed, fetch, open_archive
from rashomon.collect.address import parse_address
from rashomon.collect.dial import parse_proxy
from rashomon.errors import BadSettings
from tests.collect.host import ROBOTS, Hands, Host, leads_to, page, running
from tests.collect.proxies import socks, tunnel
from tests.collect.warc import read_warc

NEWS = b"<p>The harbour reopened on Monday."
HERE = "/CN=herald.test"


@pytest.fixture
def host() -> Iterator[Host]:
    with running() as host:
        host.answers |= {"/a": page(NEWS), "http://herald.example/a": page(NEWS)}
        yield host


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for herald.test, with its key, that nobody has signed."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate, is not installed")
    path = tmp_path_factory.mktemp("certificate") / "host.pem"
    words = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj {HERE}".split()
    words += ["-addext", "subjectAltName=DNS:herald.test", "-keyout", str(path), "-out", str(path) + ".crt"]
    subprocess.run([openssl, *words], check=True, capture_output=True, timeout=60)
    with path.open("ab") as stream:
        stream.write(Path(f"{path}.crt").read_bytes())
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[Host]:
    with running(certificate) as host:
        host.answers["/a"] = page(NEWS)
        yield host


def _refuse(name: str, _port: int) -> tuple[str, ...]:
    raise AssertionError(f"{name} was looked up here")


def _fetch(url: str, folder: Path, *, proxy: str = "", **manners: object) -> Fetched | Missed:
    settled = Manners(seconds=3.0, tries=1, proxy=proxy, **manners)  # type: ignore[arg-type]
    resolve = _refuse if proxy else lambda _name, _port: ("127.0.0.1",)
    collector = Collector(settled, clock=Hands().clock(), resolve=resolve)
    with open_archive(folder, collector) as archive:
        return fetch(url, collector, archive)


def _had(answer: Fetched | Missed) -> bytes:
    assert isinstance(answer, Fetched), answer
    return answer.body


def _missed(answer: Fetched | Missed) -> str:
    assert isinstance(answer, Missed), answer
    return answer.message


def _secure_url(host: Host, name: str = "herald.test") -> str:
    return f"https://{name}:{host.port}/a"


def test_a_certificate_that_holds_is_trusted(
    secure: Host, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    answer = _fetch(_secure_url(secure), tmp_path)
    assert _had(answer) == NEWS
    assert answer.kept is not None
    assert read_warc(answer.kept.path)[-1].block == secure.answers["/a"]


def test_a_certificate_that_nobody_signed_is_not_trusted(secure: Host, tmp_path: Path) -> None:
    answer = _fetch(_secure_url(secure), tmp_path)
    assert "its certificate does not hold" in _missed(answer)
    assert secure.asked == []
    assert not list(tmp_path.iterdir())


def test_a_certificate_of_another_name_is_not_trusted(
    secure: Host, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert "its certificate does not hold" in _missed(_fetch(_secure_url(secure, "wire.test"), tmp_path))


def test_what_speaks_no_tls_is_missed(host: Host, tmp_path: Path) -> None:
    assert "no line to it" in _missed(_fetch(_secure_url(host), tmp_path))


def test_nobody_is_led_from_a_secure_line_to_an_open_one(
    secure: Host, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.answers["/a"] = leads_to(f"http://herald.test:{secure.port}/a")
    assert "where others can read along" in _missed(_fetch(_secure_url(secure), tmp_path))


def test_a_proxy_of_http_asks_for_us(host: Host, tmp_path: Path) -> None:
    answer = _fetch("http://herald.example/a", tmp_path, proxy=f"http://me:se%20cret@127.0.0.1:{host.port}")
    assert _had(answer) == NEWS
    assert host.paths == [f"http://herald.example{ROBOTS}", "http://herald.example/a"]
    assert host.asked[-1][1]["Proxy-Authorization"] == "Basic bWU6c2UgY3JldA=="
    assert answer.kept is not None
    kept = read_warc(answer.kept.path)
    assert not any(b"Authorization" in record.block for record in kept)
    assert {record.ip for record in kept} == {None}


def test_a_proxy_of_http_opens_a_tunnel(
    secure: Host, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with tunnel(secure.port) as proxied:
        assert _had(_fetch("https://herald.test/a", tmp_path, proxy=f"http://me:x@127.0.0.1:{proxied.port}")) == NEWS
    assert proxied.asked == [("herald.test", 443)] * 2
    assert all(b"\r\nProxy-Authorization: Basic bWU6eA==\r\n" in head for head in proxied.heads)
    assert not any("Proxy-Authorization" in headers for _, headers in secure.asked)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 407 Who\r\n\r\n", b"\r\n\r\n", b"x" * 20_000, b""])
def test_a_tunnel_that_is_not_opened_is_missed(tmp_path: Path, answer: bytes) -> None:
    with running() as gone:
        port = gone.port
    with tunnel(port, answer=answer) as proxied:
        answered = _fetch("https://herald.test/a", tmp_path, proxy=f"http://127.0.0.1:{proxied.port}")
    assert "the proxy" in _missed(answered)


def test_a_proxy_of_socks_looks_names_up(host: Host, tmp_path: Path) -> None:
    with socks(host.port) as proxied:
        proxy = f"socks5h://127.0.0.1:{proxied.port}"
        assert _had(_fetch("http://heraldxyz.onion/a", tmp_path / "1", proxy=proxy)) == NEWS
        assert _had(_fetch("http://192.0.2.7/a", tmp_path / "2", proxy=proxy)) == NEWS
        assert _had(_fetch("http://[2001:db8::1]:81/a", tmp_path / "3", proxy=proxy)) == NEWS
    assert proxied.asked[::2] == [("heraldxyz.onion", 80), ("192.0.2.7", 80), ("2001:db8::1", 81)]


def test_a_proxy_of_socks_may_want_a_password(host: Host, tmp_path: Path) -> None:
    with socks(host.port, password=True) as proxied:
        proxy = f"@127.0.0.1:{proxied.port}"
        assert _had(_fetch("http://herald.example/a", tmp_path / "1", proxy=f"socks5h://me:right{proxy}")) == NEWS
        assert "refuses" in _missed(_fetch("http://herald.example/a", tmp_path / "2", proxy=f"socks5h://me:x{proxy}"))
        plain = f"socks5h://{proxy[1:]}"
        assert "wants a name" in _missed(_fetch("http://herald.example/a", tmp_path / "3", proxy=plain))
    assert proxied.users[0] == ("me", "right")


@pytest.mark.parametrize(("answer", "words"), [(5, "the host refused"), (77, "error 77")])
def test_what_a_proxy_of_socks_says_is_told(tmp_path: Path, answer: int, words: str) -> None:
    with socks(1, answer=answer) as proxied:
        message = _missed(_fetch("http://herald.example/a", tmp_path, proxy=f"socks5h://127.0.0.1:{proxied.port}"))
    assert words in message


@pytest.mark.parametrize(
    "goal", ["http://169.254.169.254/x", "http://localhost/x", "http://nas.local/x", "http://127.1/"]
)
def test_a_proxy_is_led_into_no_inner_network(host: Host, tmp_path: Path, goal: str) -> None:
    host.answers["/a"] = leads_to(goal)
    with socks(host.port) as proxied:
        proxy = f"socks5h://127.0.0.1:{proxied.port}"
        message = _missed(_fetch("http://herald.example/a", tmp_path, proxy=proxy, other_hosts=True))
    assert "which is not of the public internet" in message
    assert {name for name, _ in proxied.asked} == {"herald.example"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("socks5://127.0.0.1:9050", "write socks5h://"),
        ("127.0.0.1:9050", "cannot be used"),
        ("https://127.0.0.1:8080", "cannot be used"),
        ("socks5h://127.0.0.1", "cannot be used"),
        ("http://127.0.0.1:99999", "is no address"),
        ("http://me:secret@", "cannot be used"),
    ],
)
def test_what_is_no_proxy_is_refused_without_its_password(text: str, words: str) -> None:
    with pytest.raises(BadSettings, match=words) as caught:
        parse_proxy(text)
    assert "secret" not in str(caught.value)
    assert parse_proxy("") is None


def test_no_proxy_of_the_system_is_asked(host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert _had(_fetch(host.url("/a", "herald.test"), tmp_path)) == NEWS
    assert parse_address(host.url("/a")).port == host.port
