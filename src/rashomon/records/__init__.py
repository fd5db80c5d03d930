"""Say what there is: frozen, plain records."""
