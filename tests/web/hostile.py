"""A report that would do harm if its words were not only shown."""

SCRIPT = "<script>alert(1)</script>"
ID = f"../../{SCRIPT}.json"
REPORT = {
    "id": ID,
    "publisher": '"><img src=x onerror=alert(1)>\u202e',
    "published": "2025-03-06",
    "title": f"\u202ereversed</title>{SCRIPT}",
    "url": "javascript:alert(1)",
    "text": (
        f"{SCRIPT} The mayor said \u202ethat nine people died\u202c when the ferry Anselma sank off Port Vela on "
        "Sunday. “</p><style>*{display:none}</style>” said the <b onclick=alert(1)>harbour master</b>."
    ),
}
