"""Test which language a text is said to be in."""

import time

import pytest

from rashomon.models.language import identify

TEXTS = {
    "en": "The minister of fisheries resigned on Wednesday after the harbour had been shut for a week, two aides said.",
    "de": "Der Minister für Fischerei ist am Mittwoch zurückgetreten, nachdem der Hafen eine Woche lang zu war.",
    "fr": "Le ministre de la pêche a démissionné mercredi, une semaine après la fermeture du port, selon deux proches.",
    "es": "El ministro de Pesca dimitió el miércoles después de que el puerto estuviera cerrado durante una semana.",
    "pt": "O ministro das Pescas demitiu-se na quarta-feira, depois de o porto não ter sido aberto durante uma semana.",
    "it": "Il ministro della pesca si è dimesso mercoledì dopo che il porto era stato chiuso per una settimana.",
    "nl": "De minister van Visserij is woensdag afgetreden nadat de haven een week lang dicht was, zei hij.",
    "pl": "Minister rybołówstwa podał się do dymisji w środę po tym, jak port był zamknięty przez cały tydzień.",
    "tr": "Balıkçılık bakanı, limanın bir hafta boyunca kapalı kalmasından sonra çarşamba günü istifa etti dedi.",
    "ru": "Министр рыболовства подал в отставку в среду после того, как порт был закрыт на неделю.",
    "uk": "Міністр рибальства подав у відставку в середу після того, як порт був закритий на тиждень.",
    "ar": "استقال وزير الصيد يوم الأربعاء بعد أن ظل الميناء مغلقا لمدة أسبوع، على ما قال اثنان من مساعديه.",
    "fa": "وزیر شیلات روز چهارشنبه پس از آن که بندر یک هفته بسته بود از سمت خود استعفا کرد و گفت که خسته است.",
    "hi": "मत्स्य मंत्री ने बुधवार को इस्तीफा दे दिया जब बंदरगाह एक सप्ताह के लिए बंद रहा और यह नहीं खुला।",
    "zh": "渔业部长星期三辞职，此前港口已关闭一周。",
    "ja": "漁業大臣は水曜日、港が一週間閉鎖された後に辞任した。",
    "ko": "항구가 일주일 동안 폐쇄된 뒤 수산부 장관이 수요일 사임했다.",
    "el": "Ο υπουργός Αλιείας παραιτήθηκε την Τετάρτη.",
    "he": "שר הדיג התפטר ביום רביעי.",
    "ka": "მინისტრი ოთხშაბათს გადადგა.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_of_news_is_told(language: str) -> None:
    assert identify(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", " \n", "12:30 — 14:00", "Kelvar", "😀😀😀", "Ok."])
def test_too_little_is_not_told(text: str) -> None:
    assert identify(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Kelvar police arrest two after harbour fire",
        "Minister resigns over cod deal",
        "Joran Pell, who led dock strike, dies at 80",
        "Mira Tolland: “I was not in the room”",
    ],
)
def test_an_english_headline_is_never_said_to_be_foreign(text: str) -> None:
    assert identify(text) in ("en", None)


def test_foreign_names_do_not_make_an_english_text_foreign() -> None:
    text = (
        "Die Zeit and Le Monde said that the mayor of São Tomé, José da Silva, had met the head of La Poste in Malmö."
    )
    assert identify(text) == "en"


def test_a_long_text_takes_no_longer_than_a_short_one() -> None:
    identify("x")
    text = TEXTS["en"] * 50_000
    start = time.perf_counter()
    for _ in range(20):
        identify(text)
    assert time.perf_counter() - start < 1
