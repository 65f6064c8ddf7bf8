"""Pages in a real browser: accessible by axe, nothing asked of outside, nothing wrong.

axe-core finds what a program can find (WCAG 2.1 A and AA and good practice); a person finds more.
"""

import json
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.cli.run import casus, example_in

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})"
VIEWS = (
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "light"},
    {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark", "contrast": "more"},
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    assert found, "Chromium is not installed"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every page of the example: both sites; agenda, minutes and evaluation on their own."""
    root = example_in(tmp_path_factory.mktemp("site"))
    for audience in ("team", "leren"):
        assert casus(root, "publish", "-o", audience, "--audience", audience).code == 0
    for words in (
        ["agenda"],
        ["minutes"],
        ["minutes", "--flipover", "--case", "2026-005"],
        ["report"],
        ["report", "--audience", "team"],
    ):
        assert casus(root, *words, "-o", f"{'-'.join(words).strip('-')}.html").code == 0
    return sorted([*root.glob("*.html"), *root.glob("team/*.html"), *root.glob("leren/*.html")])


def problems(page: Page) -> list[str]:
    """What axe finds, each as its rule and the element."""
    page.evaluate(AXE)
    found: Any = page.evaluate(RUN)
    return [
        f"{each['id']}: {node['html'][:120]}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: json.dumps(view)[13:60])
def test_no_page_has_a_fault(view: dict[str, Any], browser: Browser, pages: list[Path]) -> None:
    context = browser.new_context(bypass_csp=True, **view)
    assert len(pages) > 10
    for path in pages:
        page = context.new_page()
        page.goto(path.as_uri())
        assert problems(page) == [], path.name
        page.close()
    context.close()


def test_a_page_asks_nothing_of_outside_and_reports_no_error(
    browser: Browser, pages: list[Path]
) -> None:
    context = browser.new_context()
    asked: list[str] = []
    told: list[str] = []
    for path in pages:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        page.goto(path.as_uri())
        page.wait_for_load_state("networkidle")
        page.close()
    context.close()
    assert told == []
    assert {url for url in asked if not url.startswith("file:")} == set()
    assert {url.rsplit("/", 1)[-1] for url in asked} <= {
        "style.css",
        "search.js",
        *(path.name for path in pages),
    }


@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_is_never_wider_than_the_screen(
    width: int, browser: Browser, pages: list[Path]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640})
    for path in pages:
        page = context.new_page()
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path.name
        page.close()
    context.close()


def test_the_first_tab_leads_to_the_contents(browser: Browser, pages: list[Path]) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(next(path for path in pages if path.name == "index.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    context.close()


@pytest.fixture(scope="module")
def address(pages: list[Path]) -> Iterator[str]:
    """The site for the team, on a server as a browser needs it to search."""
    folder = next(path.parent for path in pages if path.parent.name == "team")
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        pass


def test_a_reader_finds_a_meeting_by_a_word_and_nothing_leaves_the_site(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    told: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(f"{address}zoeken.html")
    page.get_by_label("Waar zoek je naar?").fill("escalatie")
    page.keyboard.press("Enter")
    page.locator("#gevonden a").first.wait_for()
    assert "gevonden" in page.get_by_role("status").inner_text()
    links = [each.get_attribute("href") for each in page.locator("#gevonden a").all()]
    assert any("2026-10-22.html" in str(each) for each in links)
    page.get_by_label("Waar zoek je naar?").fill("qqqxyz")
    page.get_by_role("button").click()
    page.get_by_text("0 pagina's gevonden.").wait_for()
    assert told == []
    assert {url for url in asked if not url.startswith((address, "blob:"))} == set()
    context.close()


def test_what_was_found_has_no_fault(browser: Browser, address: str) -> None:
    context = browser.new_context(bypass_csp=True, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{address}zoeken.html")
    page.get_by_label("Waar zoek je naar?").fill("casus")
    page.keyboard.press("Enter")
    page.locator("#gevonden a").first.wait_for()
    assert problems(page) == []
    context.close()
