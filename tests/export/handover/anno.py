"""The terms of Web Annotation that are used here, with the IRIs that the W3C gives them; written for these tests."""

from typing import Any

OA = "http://www.w3.org/ns/oa#"
_AS = "http://www.w3.org/ns/activitystreams#"
_DC = "http://purl.org/dc/terms/"
_PLAIN = ("http://www.w3.org/2001/XMLSchema#nonNegativeInteger", "http://www.w3.org/2001/XMLSchema#dateTime")


def _id(iri: str, kind: str = "@id") -> dict[str, str]:
    return {"@id": iri, "@type": kind}


CONTEXT: dict[str, Any] = {
    "@context": {
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@id"},
        **{
            name: f"{OA}{name}"
            for name in (
                "Annotation",
                "SpecificResource",
                "TextualBody",
                "TextPositionSelector",
                "TextQuoteSelector",
                "TimeState",
                "exact",
                "prefix",
                "suffix",
                "styleClass",
                "tagging",
                "describing",
                "identifying",
                "classifying",
                "editing",
                "assessing",
            )
        },
        "AnnotationCollection": f"{_AS}OrderedCollection",
        "AnnotationPage": f"{_AS}OrderedCollectionPage",
        "Person": "http://xmlns.com/foaf/0.1/Person",
        "Software": f"{_AS}Application",
        "Text": "http://purl.org/dc/dcmitype/Text",
        "name": "http://xmlns.com/foaf/0.1/name",
        "label": {"@id": "http://www.w3.org/2000/01/rdf-schema#label"},
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "format": "http://purl.org/dc/elements/1.1/format",
        "language": "http://purl.org/dc/elements/1.1/language",
        "motivation": _id(f"{OA}motivatedBy", "@vocab"),
        "purpose": _id(f"{OA}hasPurpose", "@vocab"),
        "body": _id(f"{OA}hasBody"),
        "target": _id(f"{OA}hasTarget"),
        "source": _id(f"{OA}hasSource"),
        "selector": _id(f"{OA}hasSelector"),
        "state": _id(f"{OA}hasState"),
        "cached": _id(f"{OA}cachedSource"),
        "via": _id(f"{OA}via"),
        "start": _id(f"{OA}start", _PLAIN[0]),
        "end": _id(f"{OA}end", _PLAIN[0]),
        "created": _id(f"{_DC}created", _PLAIN[1]),
        "creator": _id(f"{_DC}creator"),
        "generator": _id(f"{_AS}generator"),
        "partOf": _id(f"{_AS}partOf"),
        "first": _id(f"{_AS}first"),
        "last": _id(f"{_AS}last"),
        "next": _id(f"{_AS}next"),
        "startIndex": _id(f"{_AS}startIndex", _PLAIN[0]),
        "total": _id(f"{_AS}totalItems", _PLAIN[0]),
        "items": {"@id": f"{_AS}items", "@type": "@id", "@container": "@list"},
    }
}
_SELECTORS = [
    {
        "properties": {
            "type": {"const": "TextPositionSelector"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
        },
        "required": ["type", "start", "end"],
        "additionalProperties": False,
    },
    {
        "properties": {
            "type": {"const": "TextQuoteSelector"},
            "exact": {"type": "string", "minLength": 1},
            "prefix": {"type": "string"},
            "suffix": {"type": "string"},
        },
        "required": ["type", "exact"],
        "additionalProperties": False,
    },
]
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["@context", "id", "type", "partOf", "startIndex", "items"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "type": {"const": "AnnotationPage"},
        "items": {"type": "array", "items": {"$ref": "#/$defs/annotation"}},
    },
    "$defs": {
        "annotation": {
            "type": "object",
            "required": ["id", "type", "motivation", "created", "creator", "body", "target"],
            "properties": {
                "id": {"pattern": "^urn:uuid:[0-9a-f-]{36}$"},
                "type": {"const": "Annotation"},
                "motivation": {"enum": ["identifying", "tagging", "editing", "classifying", "assessing"]},
                "body": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "required": ["type", "format", "value"],
                        "properties": {"type": {"const": "TextualBody"}},
                    },
                },
                "target": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "required": ["type", "source", "styleClass"],
                        "properties": {
                            "type": {"const": "SpecificResource"},
                            "source": {
                                "required": ["id", "type", "via"],
                                "properties": {
                                    "id": {"pattern": "^ni:///sha-256;[A-Za-z0-9_-]{43}$"},
                                    "via": {"pattern": "^urn:sha256:[0-9a-f]{64}$"},
                                },
                            },
                            "selector": {"type": "array", "items": {"oneOf": _SELECTORS}},
                        },
                    },
                },
            },
        }
    },
}
