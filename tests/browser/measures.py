"""What is measured on a page, as expressions for the browser."""

from tests.browser.looking import PHONE

NAMELESS = """
[...document.querySelectorAll("a, button, input:not([type=hidden])")]
  .filter((one) => !one.textContent.trim() && !one.ariaLabel && !(one.labels && one.labels.length))
  .map((one) => one.outerHTML)
"""
WIDE = f"""
[...document.querySelectorAll("main *, header *, footer *")]
  .filter((one) => one.getBoundingClientRect().right > {PHONE} + 1 && !one.closest(".scroller, .unseen, .note"))
  .map((one) => one.outerHTML.slice(0, 120))
"""
"""What a reader with a phone would have to move the page sideways for."""
