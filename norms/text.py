"""What coaches write in Markdown, as HTML that is safe to show."""

import nh3
from markdown_it import MarkdownIt

TAGS = {"p", "br", "hr", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "pre"}

# A line break stays one. No pictures: they would load from elsewhere; no headings: the page has its
# own.
_markdown = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(
    ["image", "heading", "lheading"]
)


def to_html(markdown):
    """The HTML of a Markdown text: paragraphs, lists, quotes, emphasis and links, nothing else."""
    return nh3.clean(
        _markdown.render(markdown),
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
    )
