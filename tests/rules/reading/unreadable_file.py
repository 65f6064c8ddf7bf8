"""unreadable-file: found by the reader on disk, so shown there."""

MISSES = ()
HITS = ()
ON_DISK = "tests/io/test_reading.py"
