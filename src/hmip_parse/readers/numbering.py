"""The numbers and marks that pages and word processors put before list items."""

BULLET = "•"

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MOST_ROMAN = 3999
_LETTERS = 26


def roman(number: int) -> str:
    """A number in small Roman numerals; in digits where they do not reach."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    found = ""
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        found += numeral * count
    return found


def letters(number: int) -> str:
    """1 is 'a', 26 is 'z', 27 is 'aa' as in pages; in digits below 1."""
    if number < 1:
        return str(number)
    found = ""
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        found = chr(ord("a") + rest) + found
    return found


def repeated_letters(number: int) -> str:
    """1 is 'a', 26 is 'z', 27 is 'aa', 28 is 'bb' as in Word."""
    if number < 1:
        return str(number)
    times, rest = divmod(number - 1, _LETTERS)
    return chr(ord("a") + rest) * (times + 1)


def ordinal(number: int) -> str:
    """'1st', '2nd', '11th'."""
    teen = number % 100 in {11, 12, 13}
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
