"""The questions of a case on a real terminal: one by one, each answer kept at once."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

from casuskit.core.documents import Document, parse
from casuskit.core.text import Source
from tests.builders import team
from tests.cli.run import environment
from tests.io.disk import on_disk

NEW = "casussen/2026-001.md"
CTRL_C, CTRL_D = "\x03", "\x04"


def _as_for_a_person() -> None:
    """Ctrl-C counts, also where the tests run in the background, and the terminal is theirs."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.close(os.open(os.ttyname(0), os.O_RDWR))


class Terminal:
    """A person at a pseudo-terminal, who reads until a prompt and then types."""

    def __init__(self, root: Path, *words: str) -> None:
        self.told, self.typed = "", ""
        self.screen, other = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "casuskit", *words],
            cwd=root,
            env=environment(root),
            stdin=other,
            stdout=other,
            stderr=other,
            start_new_session=True,
            preexec_fn=_as_for_a_person,
        )
        os.close(other)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.screen)

    def read(self, until: str) -> str:
        """What appears up to and with some words."""
        end = time.monotonic() + 30
        while until not in self.told:
            assert time.monotonic() < end, self.told
            if select.select([self.screen], [], [], 1)[0]:
                self.told += os.read(self.screen, 4096).decode()
            elif self.typed == CTRL_C:  # pressed before the line was open, where it waits for a key
                os.write(self.screen, CTRL_C.encode())
        piece, _, self.told = self.told.partition(until)
        return piece + until

    def type(self, line: str, after: str = "> ") -> None:
        """Wait for a prompt and type a line."""
        self.read(after)
        self.typed = line
        os.write(self.screen, line.encode())

    def ends(self) -> int:
        """The code with which the command ends."""
        return self.process.wait(timeout=30)


def made(root: Path) -> Document:
    return parse(Source(NEW, (root / NEW).read_text(encoding="utf-8")))


def first(terminal: Terminal) -> None:
    terminal.type("Moe en somber\n")
    terminal.type("advies\n")
    terminal.type("bt-2\n")


def test_questions_are_asked_one_by_one_with_their_hints(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        assert "Hoe noem je deze casus" in terminal.read("> ")
        os.write(terminal.screen, b"Moe en somber\n")
        told = terminal.read("> ")
        assert "1/8  Wat heb je van het team het meest nodig?" in told
        os.write(terminal.screen, b"advies\n")
        told = terminal.read("> ")
        assert "2/8  Wie brengt de casus in?" in told
        assert (root / NEW).exists()
        assert "bt-1" in told
        os.write(terminal.screen, b"bt-2\n")
        told = terminal.read("- ")
        assert "3/8  Wat speelt er lichamelijk?" in told
        assert "For example:" in told


def test_answers_are_kept_one_by_one_and_an_empty_line_passes_over(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        first(terminal)
        terminal.type("Slaapt slecht: al weken\n", "- ")
        terminal.type("Is moe\n", "\n- ")
        terminal.type("\n", "\n- ")
        terminal.read("4/8")
        assert made(root).texts("lichamelijk") == ("Slaapt slecht: al weken", "Is moe")
        for number in (5, 6, 7):
            terminal.type("\n", "\n- ")
            terminal.read(f"{number}/8")
        terminal.type("Ik wil rust.\n")
        terminal.type("\n")
        assert NEW in terminal.read(".md")
        assert terminal.ends() == 0
    assert made(root).text("hulpvraag_client") == "Ik wil rust."
    assert made(root).text("hulpvraag_team") == ""
    assert made(root).texts("geestelijk") == ()


def test_an_answer_that_does_not_fit_is_asked_again(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        terminal.type("M\n")
        assert "too short" in terminal.read("> ")
        os.write(terminal.screen, b"Moe en somber\n")
        terminal.type("advies\n")
        terminal.type("bt-9\n")
        assert "must be one of" in terminal.read("> ")
        os.write(terminal.screen, b"bt-2\n")
        terminal.read("3/8")
    assert made(root).text("inbrenger") == "bt-2"


def test_stopping_keeps_the_answers_so_far_and_going_on_asks_the_rest(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    for stop in (CTRL_C, CTRL_D):
        with Terminal(root, "new", *(() if stop == CTRL_C else ("2026-001",))) as terminal:
            if stop == CTRL_C:
                first(terminal)
                terminal.type("Slaapt slecht\n", "- ")
                terminal.type("\n", "\n- ")
                terminal.type(stop, "4/8")
            else:
                assert "1/5  Hoe gaat het geestelijk" in terminal.read("- ")
                os.write(terminal.screen, b"Somber\n")
                terminal.type("\n", "\n- ")
                terminal.read("2/5")
                terminal.type(stop, "\n- ")
            assert "casus new 2026-001" in terminal.read("2026-001")
            assert terminal.ends() == 130
    assert made(root).texts("lichamelijk") == ("Slaapt slecht",)
    assert made(root).texts("geestelijk") == ("Somber",)


def test_stopping_within_a_list_keeps_what_was_typed(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        first(terminal)
        terminal.type("Slaapt slecht\n", "- ")
        terminal.type("Eet weinig\n", "\n- ")
        terminal.type(CTRL_C, "\n- ")
        assert "casus new 2026-001" in terminal.read("2026-001")
        assert terminal.ends() == 130
    assert made(root).texts("lichamelijk") == ("Slaapt slecht", "Eet weinig")
    assert made(root).text("team") == "buurtteam"


def test_stopping_before_there_is_a_file_leaves_nothing(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        terminal.type(CTRL_C)
        terminal.read("no case was made")
        assert terminal.ends() == 130
    assert not (root / "casussen").exists()


def test_the_arrow_keys_move_through_the_line(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new") as terminal:
        terminal.type("Moe en sombr\x1b[De\x1b[A\n")
        terminal.type("\x1b[Aadvies\n")  # no answer is called back
        terminal.type("bt-2\n")
        terminal.read("3/8")
    assert (made(root).text("titel"), made(root).text("vraagtype")) == ("Moe en somber", "advies")


def test_the_end_says_what_comes_next(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    with Terminal(root, "new", "Moe en somber", "--by", "bt-2") as terminal:
        assert "Write no names" in terminal.read("1/7")
        terminal.type("advies\n")
        for number in range(2, 6):
            terminal.read(f"{number}/7")
            terminal.type("\n", "- ")
        for number in (6, 7):
            terminal.read(f"{number}/7")
            terminal.type("\n")
        assert "casus submit 2026-001" in terminal.read("submit 2026-001")
        assert terminal.ends() == 0
    with Terminal(root, "new", "2026-001") as terminal:
        for number in range(1, 5):
            terminal.read(f"{number}/6")
            terminal.type("\n", "- ")
        for number in (5, 6):
            terminal.read(f"{number}/6")
            terminal.type("\n")
        assert "casus submit 2026-001" in terminal.read("submit 2026-001")
