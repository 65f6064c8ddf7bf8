"""What holds for every file, and a fuzzer that looks for one for which it does not."""
