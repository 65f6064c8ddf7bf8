"""Privacy: detectors of personal data, masking; text in, matches out."""
