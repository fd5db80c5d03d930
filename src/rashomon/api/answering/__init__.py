"""Answer what programs ask, a subject a module."""
