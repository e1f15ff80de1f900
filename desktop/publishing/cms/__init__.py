"""One module a content management system, all on the contract in `contract.py`."""
