"""A session's page: masthead, delegations, agenda, and the record below them."""
