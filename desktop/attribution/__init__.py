"""Who said what: quotations, speakers, rules, desk policy. Pure."""
