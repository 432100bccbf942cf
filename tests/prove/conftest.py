from tests.browser.conftest import chromium, site

__all__ = ["chromium", "site"]
