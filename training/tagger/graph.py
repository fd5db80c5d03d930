"""Write the network as ONNX graphs whose matrices are int8.

Each row (token) of what goes into a matrix has a scale of its own, its greatest magnitude, and each column of the
matrix another: so what comes of a token does not depend on the tokens of other windows, and nothing is calibrated. The
graphs are written node by node since exporters leave attention in parts, which takes longer.
"""

from hashlib import sha256
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from training.tagger.model import DEEDS, HEADS, WIDTH, Layer, Tagger

OPSETS = (("", 18), ("com.microsoft", 1))
WIDEST = 63  # magnitude of a weight: with 127 two products overflow 16 bits on processors without VNNI
Array = np.ndarray


class Graph:
    """An ONNX graph in the making; methods add nodes and give the name of what they put out."""

    def __init__(self, *, exact: bool) -> None:
        self.exact = exact
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.number = 0

    def add(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: object) -> str:
        """A node; of several outputs the names are joined by spaces."""
        names = [f"{kind.lower()}_{self.number}_{n}" for n in range(outputs)]
        self.number += 1
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return " ".join(names)

    def own(self, kind: str, *inputs: str, **attributes: object) -> str:
        """A node of the runtime's own."""
        return self.add(kind, *inputs, domain="com.microsoft", **attributes)

    def keep(self, array: Array) -> str:
        """A constant, each once."""
        tensor = numpy_helper.from_array(np.asarray(array, order="C"))
        shape = f"{tensor.data_type} {tuple(tensor.dims)}".encode()
        key = f"c{sha256(shape + tensor.raw_data).hexdigest()[:16]}"
        tensor.name = key
        self.constants.setdefault(key, tensor)
        return key

    def multiply(self, x: str, weight: Array) -> str:
        """`x` times a matrix [in, out]."""
        if self.exact:
            return self.add("MatMul", x, self.keep(weight))
        columns = np.maximum(np.abs(weight).max(0), 1e-9) / WIDEST
        whole = np.round(weight / columns).astype(np.int8)
        least, step = self.keep(np.float32(1e-6)), self.keep(np.float32(1 / 127))
        zero, none = self.keep(np.uint8(128)), self.keep(np.zeros(len(columns), np.int8))
        scale = self.add("Max", self.add("ReduceMax", self.add("Abs", x), self.keep(np.array([-1])), keepdims=1), least)
        coded = self.add("QuantizeLinear", self.add("Div", x, scale), step, zero)
        product = self.own(
            "MatMulIntegerToFloat", coded, self.keep(whole), step, self.keep(columns.astype(np.float32)), zero, none
        )
        return self.add("Mul", product, scale)

    def linear(self, x: str, layer: nn.Linear) -> str:
        """A linear layer, bias included."""
        return self.add("Add", self.multiply(x, array(layer.weight).T), self.keep(array(layer.bias)))

    def norm(self, x: str, layer: nn.LayerNorm) -> str:
        """A layer norm over the last axis."""
        return self.add(
            "LayerNormalization", x, self.keep(array(layer.weight)), self.keep(array(layer.bias)), epsilon=layer.eps
        )

    def widen(self, x: str, layer: nn.Linear) -> str:
        """A linear layer with GELU."""
        return self.own("BiasGelu", self.multiply(x, array(layer.weight).T), self.keep(array(layer.bias)))

    def attend(self, mixed: str, heads: int, mask: str = "") -> str:
        """Attention over [batch, tokens, 3 * width] of queries, keys, values; `mask` as `mask_of` makes it."""
        q, k, v = self.add("Split", mixed, axis=2, num_outputs=3, outputs=3).split()
        return self.own("MultiHeadAttention", q, k, v, *(["", "", mask] if mask else []), num_heads=heads)

    def mask_of(self, mask: str) -> str:
        """What attention adds to its scores, [batch, 1, tokens, tokens], from 1 and 0 [batch, tokens]."""
        lack = self.add("Mul", self.add("Sub", self.keep(np.float32(1)), mask), self.keep(np.float32(-1e4)))
        row = self.add("Unsqueeze", lack, self.keep(np.array([1, 2])))
        size = self.add("Shape", mask, start=1, end=2)
        one = self.keep(np.array([1]))
        return self.add("Expand", row, self.add("Concat", one, one, size, one, axis=0))

    def save(self, path: Path, inputs: dict[str, tuple[int, list[object]]], outputs: dict[str, str]) -> None:
        """Write the graph; `inputs` by type and shape, `outputs` by what they are in the graph."""
        nodes = [*self.nodes, *(helper.make_node("Identity", [inner], [name]) for name, inner in outputs.items())]
        graph = helper.make_graph(
            nodes,
            path.stem,
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
            list(self.constants.values()),
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid(*o) for o in OPSETS], producer_name="rashomon"
        )
        model.ir_version = 8
        onnx.save(model, path)


def array(tensor: object) -> Array:
    """A parameter as it is."""
    return tensor.detach().float().numpy()  # type: ignore[attr-defined]


def write_encoder(tagger: Tagger, path: Path, *, exact: bool) -> None:
    """embedded [windows, pieces, width] -> anchor, tokens, anchors, deeds, by piece; no mask: nothing is padded."""
    graph, body = Graph(exact=exact), tagger.encoder.body
    heads = body.config.num_attention_heads
    embeddings = body.embeddings
    first = array(embeddings.position_embeddings.weight) + array(embeddings.token_type_embeddings.weight)[0]
    size = graph.add("Shape", "embedded", start=1, end=2)
    zero = graph.keep(np.array([0]))
    places = graph.add("Slice", graph.keep(first), zero, size, zero)
    x = graph.norm(graph.add("Add", "embedded", places), embeddings.LayerNorm)
    for layer in body.encoder.layer:
        own = layer.attention.self
        weight = np.concatenate([array(part.weight) for part in (own.query, own.key, own.value)])
        bias = np.concatenate([array(part.bias) for part in (own.query, own.key, own.value)])
        mixed = graph.add("Add", graph.multiply(x, weight.T), graph.keep(bias))
        out = layer.attention.output
        x = graph.norm(graph.add("Add", x, graph.linear(graph.attend(mixed, heads), out.dense)), out.LayerNorm)
        wide = graph.widen(x, layer.intermediate.dense)
        x = graph.norm(graph.add("Add", x, graph.linear(wide, layer.output.dense)), layer.output.LayerNorm)
    heads_of = (tagger.anchor, tagger.as_token, tagger.as_anchor, tagger.deeds)
    weight = np.concatenate([array(head.weight) for head in heads_of])
    bias = np.concatenate([array(head.bias) for head in heads_of])
    all_heads = graph.add("Add", graph.add("MatMul", x, graph.keep(weight.T)), graph.keep(bias))
    sizes = graph.keep(np.array([1, WIDTH, WIDTH, DEEDS]))
    parts = graph.add("Split", all_heads, sizes, axis=2, outputs=4).split()
    anchor = graph.add("Squeeze", parts[0], graph.keep(np.array([2])))
    graph.save(
        path,
        {"embedded": (TensorProto.FLOAT, ["windows", "pieces", tagger.encoder.width])},
        {"anchor": anchor, "tokens": parts[1], "anchors": parts[2], "deeds": graph.own("Gelu", parts[3])},
    )


def write_roles(tagger: Tagger, path: Path, *, exact: bool) -> None:
    """tokens [n, scope, WIDTH], anchors [n, WIDTH], relations [n, scope, 3], mask [n, scope] -> log scores of roles."""
    graph, head = Graph(exact=exact), tagger.roles
    x = graph.add("Add", "tokens", graph.add("Unsqueeze", "anchors", graph.keep(np.array([1]))))
    for number, table in enumerate(head.tables):
        code = graph.add("Gather", "relations", graph.keep(np.array(number)), axis=2)
        x = graph.add("Add", x, graph.add("Gather", graph.keep(array(table.weight)), code))
    x = graph.norm(x, head.norm)
    mask = graph.mask_of("mask")
    layer: Layer
    for layer in head.layers:  # type: ignore[assignment]
        mixed = graph.linear(graph.norm(x, layer.norm), layer.mix)
        x = graph.add("Add", x, graph.linear(graph.attend(mixed, HEADS, mask), layer.out))
        x = graph.add("Add", x, graph.linear(graph.widen(graph.norm(x, layer.norm2), layer.wide), layer.narrow))
    scores = graph.add(
        "Add",
        graph.add("MatMul", graph.norm(x, head.final), graph.keep(array(head.out.weight).T)),
        graph.keep(array(head.out.bias)),
    )
    graph.save(
        path,
        {"tokens": (TensorProto.FLOAT, ["anchors", "scope", WIDTH]), "anchors": (TensorProto.FLOAT, ["anchors", WIDTH]),
         "relations": (TensorProto.INT64, ["anchors", "scope", 3]), "mask": (TensorProto.FLOAT, ["anchors", "scope"])},
        {"roles": graph.add("LogSoftmax", scores, axis=-1)},
    )  # fmt: skip
