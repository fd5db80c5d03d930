"""Open graphs with ONNX Runtime."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any


def open_session(path: Path, threads: int, also: Sequence[str] = ()) -> Any:
    """A session that runs a graph; `threads` 0 takes one for each core, `also` names inner tensors to be put out too.

    Raises OSError where it cannot be read.
    """
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # threads sleep between calls
    options.log_severity_level = 3
    try:
        graph = path.read_bytes() + b"".join(map(_put_out, also))
        return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    except (
        state.Fail,
        state.InvalidArgument,
        state.InvalidGraph,
        state.InvalidProtobuf,
        state.NoSuchFile,
        state.NotImplemented,
    ) as error:
        raise OSError(f"{path.name}: {error}") from error


def _put_out(tensor: str) -> bytes:
    """What makes a tensor an output when it stands behind an ONNX model, as parts of one field are merged.

    In Protocol Buffers: field 7 of a model is its graph, field 12 of a graph an output, field 1 of that its name;
    a length below 128 is one byte.
    """
    found = tensor.encode()
    for field in (1, 12, 7):
        found = bytes((field << 3 | 2, len(found))) + found
    return found
