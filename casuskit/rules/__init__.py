"""Rules: judgements over documents and over the corpus, one a file, each with its own page."""
