"""Put all faces that answer requests at one address."""
