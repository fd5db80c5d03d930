"""The network of the tagger: an encoder, a head that finds anchors, a head that says what belongs to an anchor."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from rashomon.models.decoding import ROLES
from rashomon.models.windows import ANCHOR_CODES, DISTANCES, QUOTES, RELATIONS, SHAPES

TAGS = 64
STATES = 4
WIDTH = 128  # of the roles' head
DEPTH = 2
HEADS = 4
DEEDS = 192  # width of what is told of events
TYPES = 17  # no event, the types of PLOVER
ACTS = 4  # of the police: kills, arrests, uses force, does anything
LAYER = re.compile(r"encoder\.body\.encoder\.layer\.(\d+)\.")


class Encoder(nn.Module):
    """A pretrained encoder whose word pieces carry shape, tag, relation and quotation; its piece table is frozen."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.body: Any = AutoModel.from_pretrained(
            folder, add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )  # dropout there keeps torch from its fast attention
        self.width = self.body.config.hidden_size
        self.table = self.body.get_input_embeddings()
        self.table.weight.requires_grad_(False)
        self.features = nn.ModuleList(nn.Embedding(size, self.width) for size in (SHAPES, TAGS, RELATIONS, STATES))
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)

    def keep(self, layers: Iterable[int]) -> None:
        """Go on with these layers only."""
        own = self.body.encoder
        own.layer = nn.ModuleList(own.layer[number] for number in layers)

    def embed(self, pieces: Tensor, features: Tensor) -> Tensor:
        """What goes into the first layer: [windows, pieces, width]."""
        return self.table(pieces) + sum(table(features[..., n]) for n, table in enumerate(self.features))

    def forward(self, embedded: Tensor, mask: Tensor) -> Tensor:
        """[windows, pieces, width], from what `embed` gives."""
        return self.body(inputs_embeds=embedded, attention_mask=mask).last_hidden_state


class Layer(nn.Module):
    """A transformer layer, norms first."""

    def __init__(self, width: int, heads: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.norm, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.mix, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.wide, self.narrow = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """[batch, tokens, width]; `mask` is added to the scores, [batch, 1, 1, tokens]."""
        batch, tokens, width = x.shape
        q, k, v = (
            self.mix(self.norm(x)).reshape(batch, tokens, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        )
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        x = x + self.drop(self.out(seen.transpose(1, 2).reshape(batch, tokens, width)))
        return x + self.drop(self.narrow(functional.gelu(self.wide(self.norm2(x)))))


class RolesHead(nn.Module):
    """For each anchor, what each token is to it: nothing, source, cue, content."""

    def __init__(self) -> None:
        super().__init__()
        sizes = (ANCHOR_CODES + 2 * RELATIONS, DISTANCES, QUOTES)
        self.tables = nn.ModuleList(nn.Embedding(size, WIDTH) for size in sizes)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS) for _ in range(DEPTH))
        self.norm, self.final = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.out = nn.Linear(WIDTH, ROLES)

    def forward(self, tokens: Tensor, anchors: Tensor, relations: Tensor, mask: Tensor) -> Tensor:
        """[anchors, tokens, ROLES]; `tokens` is [anchors, tokens, WIDTH], `anchors` [anchors, WIDTH]."""
        x = tokens + anchors[:, None] + sum(table(relations[..., n]) for n, table in enumerate(self.tables))
        x = self.norm(x)
        added = (1 - mask[:, None, None].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, added)
        return self.out(self.final(x))


class Tagger(nn.Module):
    """The encoder with its heads."""

    def __init__(self, folder: Path, without: Collection[str] = ()) -> None:
        super().__init__()
        self.encoder = Encoder(folder)
        self.without = without
        width = self.encoder.width
        self.drop = nn.Dropout(0.1)
        self.anchor = nn.Linear(width, 1)
        self.parts = nn.Linear(width, 3)  # is it in any source, cue, content: only helps to train
        self.as_token, self.as_anchor = nn.Linear(width, WIDTH), nn.Linear(width, WIDTH)
        self.roles = RolesHead()
        self.deeds = nn.Linear(width, DEEDS)
        self.types, self.factuality, self.acts = nn.Linear(DEEDS, TYPES), nn.Linear(DEEDS, 1), nn.Linear(DEEDS, ACTS)

    def look(self, given: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """`encode` for a batch as data.py makes it."""
        with torch.autocast("cpu", torch.bfloat16):
            features = given["features"] * ("features" not in self.without)
            return self.encode(self.encoder.embed(given["pieces"], features), given["mask"])

    def encode(self, embedded: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Scores of anchors [windows, pieces], of parts [.., 3]; projections [.., WIDTH] of tokens, of anchors; deeds.

        Deeds [.., DEEDS] are what the heads of types, factuality, acts go on from.
        """
        hidden = self.drop(self.encoder(embedded, mask))
        deeds = self.drop(functional.gelu(self.deeds(hidden)))
        scores = self.anchor(hidden).squeeze(-1)
        return scores, self.parts(hidden), self.as_token(hidden), self.as_anchor(hidden), deeds


def load(folder: Path, weights: Path, without: Collection[str] = ()) -> Tagger:
    """The network that train.py left, with as many layers as it has."""
    state = torch.load(weights, weights_only=True)
    tagger = Tagger(folder, without)
    tagger.encoder.keep(range(len({int(n[1]) for key in state if (n := LAYER.match(key))})))
    tagger.load_state_dict(state, strict=any(key.startswith("deeds") for key in state))
    return tagger
