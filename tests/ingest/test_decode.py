"""Test that bytes become characters, and none is lost unsaid."""

import codecs

import pytest

from rashomon.errors import BadReport
from rashomon.ingest.decode import decode_bytes

ENGLISH = "“We will not pay,” the mayor of Kelvar said — “not now, and not later.” It’s her last word on the café. " * 3
RUSSIAN = "Министр рыболовства заявил в среду, что порт останется закрытым до конца недели. Он не назвал причины. " * 3
POLISH = "Minister powiedział w środę, że port pozostanie zamknięty do końca tygodnia. Nie podał żadnych przyczyn. " * 3
CHINESE = "渔业部长星期三表示，港口将关闭到本周末。他没有说明原因。" * 5
JAPANESE = "漁業大臣は水曜日、港は週末まで閉鎖されると述べた。理由は明らかにしなかった。" * 5


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, CHINESE])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(text: str, mark: bytes, encoding: str) -> None:
    decoded = decode_bytes(mark + text.encode(encoding))
    assert (decoded.text, decoded.decoding.encoding, decoded.decoding.how) == (text, encoding, "bom")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unicode_without_a_mark_is_seen(encoding: str) -> None:
    for text in (ENGLISH, RUSSIAN):
        decoded = decode_bytes(text.encode(encoding))
        assert (decoded.text, decoded.decoding.encoding, decoded.remarks) == (text, encoding, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (CHINESE, "gb18030"),
        (CHINESE.replace("渔业", "漁業").replace("长", "長"), "gb18030"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_a_legacy_encoding_is_found_with_a_remark(text: str, encoding: str) -> None:
    decoded = decode_bytes(text.encode(encoding))
    assert decoded.text == text
    assert decoded.decoding.how == "detected"
    assert [remark.code for remark in decoded.remarks] == ["encoding-guessed"]


def test_the_encoding_given_goes_first() -> None:
    decoded = decode_bytes("Кельвар".encode("cp1251"), encoding="cp1251")
    assert (decoded.text, decoded.decoding.how) == ("Кельвар", "given")


def test_an_encoding_given_that_does_not_fit_is_refused() -> None:
    with pytest.raises(BadReport, match=r"byte 3 .* utf-8"):
        decode_bytes(b"caf\xe9", encoding="utf-8")


def test_damaged_utf8_stays_utf8_and_says_what_was_damaged() -> None:
    raw = ENGLISH.encode() + b" it\x92s \xe2\x80 over"
    decoded = decode_bytes(raw)
    assert decoded.text == ENGLISH + " it’s \ufffd over"
    assert decoded.decoding.encoding == "utf-8"
    assert [remark.code for remark in decoded.remarks] == ["bytes-replaced"]
    assert "92" in decoded.remarks[0].message
    assert "e2 80" in decoded.remarks[0].message


def test_a_file_cut_inside_a_character_is_read() -> None:
    decoded = decode_bytes(CHINESE.encode()[:-1])
    assert decoded.text == CHINESE[:-1] + "\ufffd"


def test_bytes_of_every_kind_become_characters() -> None:
    assert len(decode_bytes(bytes(range(128, 256)) * 3).text) > 0


def test_much_damage_takes_no_longer_than_its_length() -> None:
    assert len(decode_bytes("é".encode() * 900_000 + b"\xff" * 200_000).text) == 1_100_000
