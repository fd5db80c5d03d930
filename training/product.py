"""Write the graph of one node that multiplies matrices for spaCy's layers.

python -m training.product src/rashomon/models/product.onnx
"""

import sys
from pathlib import Path

import onnx
from onnx import TensorProto, helper


def write_product(path: Path) -> None:
    """x [rows, in], y [out, in] -> z [rows, out]."""
    shapes = {"x": ["rows", "in"], "y": ["out", "in"], "z": ["rows", "out"]}
    values = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()}
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["x", "y"], ["z"], transB=1)], "product", [values["x"], values["y"]], [values["z"]]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], producer_name="rashomon")
    model.ir_version = 8
    onnx.save(model, path)


if __name__ == "__main__":
    write_product(Path(sys.argv[1]))
