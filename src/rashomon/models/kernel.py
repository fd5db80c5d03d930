"""Name the arithmetic that this processor does."""

import platform
from importlib.metadata import version
from typing import Any


def kernel() -> str:
    """The processor, its vector extensions, the libraries that multiply matrices: equal kernels give equal bytes.

    For example ``x86_64 X86_V3; blis 1.3.4, numpy 2.4.6, onnxruntime 1.32.0, thinc 8.3.14, tokenizers 0.23.2``.
    """
    libraries = ", ".join(f"{name} {version(name)}" for name in ("blis", "numpy", "onnxruntime", "thinc", "tokenizers"))
    return f"{' '.join((platform.machine().lower(), *_extensions()))}; {libraries}"


def _extensions() -> tuple[str, ...]:
    import numpy as np

    extensions: Any = np.show_config(mode="dicts")
    kinds = extensions["SIMD Extensions"]
    return tuple(name for kind in ("baseline", "found") for name in kinds.get(kind, ()))
