"""How it gets out: gate, egress guard, outbox, publisher, credentials, sites."""
