import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from norms.text import TAGS, to_html


class TestToHtml:
    def test_keeps_paragraphs_lists_emphasis_and_links(self):
        html = to_html("Ask *one* question.\nBriefly.\n\n- [group](https://group.example/)\n")

        assert html == (
            "<p>Ask <em>one</em> question.<br>\nBriefly.</p>\n<ul>\n<li>"
            '<a href="https://group.example/" rel="noopener noreferrer nofollow">group</a>'
            "</li>\n</ul>\n"
        )

    @pytest.mark.parametrize(
        "text",
        [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            '<a href="javascript:alert(1)">x</a>',
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:alert(1))",
            "<javascript:alert(1)>",
            "![x](https://tracker.example/pixel.gif)",
            '[x](https://a.example/"onmouseover="alert(1))',
            "<svg/onload=alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]",
            "`<script>alert(1)</script>`",
        ],
    )
    def test_lets_no_script_or_picture_through(self, text):
        html = to_html(text)

        assert not re.search(r"<(script|img|svg)|<[^>]*(javascript|data|vbscript):", html, re.I)
        assert ' onmouseover="' not in html

    @given(st.text(alphabet="<>\"'&/=[]()!`*_-#\n abchrefonsciptjv:", max_size=80))
    def test_makes_no_tag_but_the_harmless_ones_of_any_text(self, text):
        html = to_html(text)

        tags = {part.split(">")[0].split()[0].strip("/") for part in html.split("<")[1:]}
        assert tags <= TAGS

    def test_leaves_headings_to_the_page(self):
        assert to_html("# Big") == "<p># Big</p>\n"
