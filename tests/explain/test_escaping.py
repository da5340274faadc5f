import pytest

from hmip_parse.explain import escaping

ODD = '<span class="odd">{}</span>'


@pytest.mark.parametrize(
    ("words", "in_element", "in_attribute"),
    [
        ("Derby & Stoke", "Derby &amp; Stoke", "Derby &amp; Stoke"),
        ("<script>alert('x')</script>", "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;", None),
        ('" onfocus="alert(1)', "&quot; onfocus=&quot;alert(1)", "&quot; onfocus=&quot;alert(1)"),
        ("</style><!-- ]]>", "&lt;/style&gt;&lt;!-- ]]&gt;", None),
        ("&lt; &amp;", "&amp;lt; &amp;amp;", "&amp;lt; &amp;amp;"),
        ("‘Good’ – £5 Ŵyn 😀", "‘Good’ – £5 Ŵyn 😀", "‘Good’ – £5 Ŵyn 😀"),
        # A parser of HTML drops it, and one of C strings ends there.
        ("a\0b", f"a{ODD.format('U+0000')}b", "aU+0000b"),
        ("a\ud800b", f"a{ODD.format('U+D800')}b", "aU+D800b"),
        # As a number it would be read as Windows-1252.
        ("a\x85b", f"a{ODD.format('U+0085')}b", "a b"),
        ("a\x1bb", f"a{ODD.format('U+001B')}b", "aU+001Bb"),
        # 'rated doog' would be shown as 'rated good'.
        ("rated \u202edoog\u202c", f"rated {ODD.format('U+202E')}doog{ODD.format('U+202C')}", "rated U+202EdoogU+202C"),
        ("a\u2066b\u200f", f"a{ODD.format('U+2066')}b{ODD.format('U+200F')}", "aU+2066bU+200F"),
        # Line ends and blanks stay, for the words of an element are searched and copied.
        ("a\n\tb  c", "a\n\tb  c", "a b c"),
        ("a\r\nb", "a&#13;\nb", "a b"),
        ("a\rb", "a&#13;<br>b", "a b"),
    ],
)
def test_what_a_release_holds_is_text(words, in_element, in_attribute):
    assert escaping.text(words) == in_element
    assert escaping.plain(words) == (in_attribute or in_element)


@pytest.mark.parametrize(
    ("words", "most", "shown"),
    [
        ("short", 5, "short"),
        ("of the staff", 12, "of the staff"),
        ("of the staff", 8, "of the…"),
        ("of \n the staff", 8, "of the…"),
        ("unbroken", 4, "unbr…"),
        (f"of{' ' * 100}the", 8, "of…"),
        ("", 4, ""),
    ],
)
def test_long_words_are_cut_between_words(words, most, shown):
    assert escaping.clipped(words, most) == shown


class Whole(str):
    """Words that must not be looked at from end to end."""

    __slots__ = ()

    def split(self, *_):
        raise AssertionError("all words were read")


def test_what_is_cut_off_is_not_read():
    """A statement of 5,000 parts took a second: each part's link named all of its words to keep the first."""
    assert escaping.clipped(Whole("one two " * 1000), 9) == "one two…"
