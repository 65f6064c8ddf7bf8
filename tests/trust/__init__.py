"""What casuskit promises of trust (SECURITY.md), each promise with the tests that hold it."""
