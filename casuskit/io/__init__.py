"""What can fail because of the machine: files, git, the library on disk, printing of documents."""
