"""The text of a release as HTML: paragraph by paragraph, character by character, with its marks.

What the elements hold is the text and nothing else, so that it can be searched and copied; the names that stand by the
marks are links without words, and the style sheet prints their `data-tag`.
"""

from hmip_parse.explain import escaping
from hmip_parse.explain.marks import Break, Close, Open, Words
from hmip_parse.explain.view import View
from hmip_parse.terms import Severity

_CLIPPED = 120  # characters of a value in the name of a link


def words(view: View, prefix: str) -> str:
    """The paragraphs of the text.

    Args:
        view: The release.
        prefix: What all ids of this release begin with.
    """
    text = view.item.text
    parts = ["<p>"]
    for token in view.tokens:
        match token:
            case Words(start, end):
                parts.append(escaping.text(text[start:end]))
            case Open(mark, again):
                parts.append(_opened(view, prefix, mark, again=again))
            case Close(mark, last):
                name = _name(view, prefix, mark) if last and not view.is_layout(mark) else ""
                parts.append(f"{name}</{_element(view, mark)}>")
            case Break():
                parts.append("</p><p>")
    parts.append("</p>")
    return "".join(parts)


def _element(view: View, mark: int) -> str:
    return "span" if view.is_layout(mark) else "mark"


def _opened(view: View, prefix: str, mark: int, *, again: bool) -> str:
    place = "" if again else f' id="{prefix}m{mark}"'
    if view.is_body(mark):
        return f'<span{place} class="body" data-m="{mark}">'
    if view.is_layout(mark):
        name = "" if again else _name(view, prefix, mark)
        return f'<span{place} class="part {view.group(mark)}" data-m="{mark}">{name}'
    return f'<mark{place} class="{view.group(mark)}{_remarked(view, mark)}" data-m="{mark}">'


def _remarked(view: View, mark: int) -> str:
    of_values, about = view.owning(mark)
    about += [view.diagnostics[position] for value in of_values for position in value.remarks]
    return " doubt" if of_values and any(found.severity is not Severity.INFO for found in about) else ""


def _name(view: View, prefix: str, mark: int) -> str:
    """The link from words to the first row about them, which says in full what they were read as."""
    of_values, of_diagnostics = view.owning(mark)
    said = [f"{value.label}: {value.printed}" for value in of_values]
    said += [f"{diagnostic.severity}: {diagnostic.message}" for diagnostic in of_diagnostics]
    full = escaping.plain("; ".join(escaping.clipped(one, _CLIPPED) for one in said))
    tag = escaping.plain(view.tag(mark))
    return (
        f'<a class="tag" href="#{prefix}v{view.marks[mark].owners[0]}" data-tag="{tag}" aria-label="{tag}: {full}"></a>'
    )
