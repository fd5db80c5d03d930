"""Open graphs with ONNX Runtime."""

from pathlib import Path
from typing import Any


def open_session(path: Path, threads: int) -> Any:
    """A session that runs a graph; `threads` 0 takes one for each core. Raises OSError where it cannot be read."""
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # threads sleep between calls
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except (
        state.Fail,
        state.InvalidArgument,
        state.InvalidGraph,
        state.InvalidProtobuf,
        state.NoSuchFile,
        state.NotImplemented,
    ) as error:
        raise OSError(f"{path.name}: {error}") from error
