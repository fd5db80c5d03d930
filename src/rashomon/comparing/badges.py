"""Say of a holder whether it is a party to what it tells of, or was there."""
VERSION = "1"
def mark_holders(comparison, readings, sources, outlets):
    return comparison
