"""Lead a casebook from one schema to the next, a module a step."""
