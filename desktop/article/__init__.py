"""What an article is: fields, body, source ledger, file format. Pure."""
