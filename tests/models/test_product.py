import numpy as np
import pytest

from rashomon.models.product import Product


@pytest.fixture(scope="module")
def product() -> Product:
    from thinc.api import NumpyOps

    return Product(NumpyOps(use_blis=True))


def matrices(rows: int, inner: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(rows * inner)
    return (
        random.standard_normal((rows, inner)).astype(np.float32),
        random.standard_normal((columns, inner)).astype(np.float32),
    )


@pytest.mark.parametrize(("inner", "columns"), [(96, 64), (288, 288), (384, 288), (576, 288), (64, 74), (7, 5)])
def test_a_row_does_not_depend_on_the_rows_beside_it(product: Product, inner: int, columns: int) -> None:
    x, y = matrices(300, inner, columns)
    whole = product(x, y, trans2=True)
    assert np.allclose(whole, x @ y.T, atol=1e-3)
    for start in (0, 1, 7, 12, 150):
        for size in range(1, 150):
            assert (product(x[start : start + size], y, trans2=True) == whole[start : start + size]).all()


def test_it_writes_where_it_is_told(product: Product) -> None:
    x, y = matrices(5, 8, 3)
    out = np.full((5, 3), 7, np.float32)
    assert product(x, y, trans2=True, out=out) is out
    assert (out == product(x, y, trans2=True)).all()


def test_columns_out_of_order_and_no_rows_are_multiplied_too(product: Product) -> None:
    x, y = matrices(9, 8, 4)
    assert (
        product(x[:, ::2], y[:, ::2], trans2=True) == product(x[:, ::2].copy(), y[:, ::2].copy(), trans2=True)
    ).all()
    assert product(x[:0], y, trans2=True).shape == (0, 4)


def test_what_only_training_needs_is_left_to_others(product: Product) -> None:
    x, y = matrices(9, 8, 4)
    assert np.allclose(product(x, np.ascontiguousarray(y.T)), x @ y.T, atol=1e-4)
