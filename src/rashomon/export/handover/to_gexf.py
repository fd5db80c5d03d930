"""Hand over a graph for Gephi: who stands how to whom."""

import re
from collections.abc import Iterable, Iterator, Mapping

from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.tally import Tally
from rashomon.export.handover.web_of_sources import KINDS, Edge, Node, draw
from rashomon.export.visible import neutralise

_NAMESPACE = "http://gexf.net/1.3"
_NODE = {"type": "string", "country": "string", "role": "string", "statements": "integer"}
_EDGE = {"stances": "string", "evidence": "string"}
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SEPARATOR = "; "


def write_gexf(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """`sources.gexf`, valid GEXF 1.3: nodes are names, edges of six kinds with the first words that show them."""
    from xml.sax.saxutils import escape, quoteattr

    tally = Tally()
    web = draw(handover, tally)

    def attributes(known: Mapping[str, object]) -> str:
        return "".join(f" {name}={quoteattr(_clean(str(value)))}" for name, value in known.items())

    def describe(kind: str, fields: Mapping[str, str]) -> Iterator[str]:
        yield f'    <attributes class="{kind}">\n'
        for name, type_ in fields.items():
            yield f"      <attribute{attributes({'id': name, 'title': name, 'type': type_})}/>\n"
        yield "    </attributes>\n"

    def values(known: Mapping[str, object]) -> str:
        given = {name: value for name, value in known.items() if value not in ("", None)}
        inner = "".join(f"<attvalue{attributes({'for': name, 'value': value})}/>" for name, value in given.items())
        return f"<attvalues>{inner}</attvalues>" if inner else ""

    def show_node(node: Node) -> str:
        known = {name: getattr(node, name) for name in _NODE}
        return f"      <node{attributes({'id': node.id, 'label': node.label})}>{values(known)}</node>\n"

    def show_edge(number: int, edge: Edge) -> str:
        head = {"id": f"e{number}", "source": edge.source, "target": edge.target, "kind": edge.kind, "label": edge.kind}
        known = {"stances": _SEPARATOR.join(edge.stances), "evidence": _SEPARATOR.join(edge.evidence)}
        return f"      <edge{attributes(head | {'weight': float(edge.weight)})}>{values(known)}</edge>\n"

    def lines() -> Iterable[str]:
        told = "; ".join(f"{kind}: {meaning}" for kind, meaning in KINDS.items())
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield f'<gexf xmlns="{_NAMESPACE}" version="1.3">\n'
        yield f"  <meta lastmodifieddate={quoteattr(handover.made[:10])}>\n    <creator>rashomon</creator>\n"
        yield f"    <title>{escape(_clean(handover.title))}</title>\n    <description>{escape(told)}</description>\n"
        yield '  </meta>\n  <graph mode="static" defaultedgetype="directed">\n'
        yield from describe("node", _NODE)
        yield from describe("edge", _EDGE)
        yield "    <nodes>\n"
        yield from map(show_node, web.nodes.values())
        yield "    </nodes>\n    <edges>\n"
        yield from (show_edge(number, edge) for number, edge in enumerate(web.edges.values(), 1))
        yield "    </edges>\n  </graph>\n</gexf>\n"

    with folder.open(
        "sources.gexf", "who cites, names, denies, contradicts whom", media_type="application/gexf+xml"
    ) as file:
        file.write_text(lines())
    hidden = sum(edge.weight - len(edge.evidence) for edge in web.edges.values())
    tally.add("place of the words that show an edge", hidden, "each edge has the first five")
    tally.add("judgement", len(handover.judgements), "a graph of sources has no place for it")
    tally.add("report that could not be read", len(handover.failures), "it has no sources")
    yield from tally


def _clean(words: str) -> str:
    """Words without characters that XML forbids."""
    return _NO_XML.sub("�", neutralise(words))
