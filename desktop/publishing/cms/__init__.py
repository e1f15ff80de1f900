"""One module a content management system, all on the contract in `contract.py`."""

# Every kind of site, by the name of its module: written out, so that a frozen build has them all.
KINDS = ("practice", "wordpress", "newsroom", "ghost", "micropub")
