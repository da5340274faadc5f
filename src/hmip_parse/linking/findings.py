"""What the sentences of a release say about results: each rating with its decision, its services and its place."""

import attrs

from hmip_parse.linking.forms import Decision
from hmip_parse.linking.items import Place
from hmip_parse.linking.ratings import RatingMention
from hmip_parse.linking.register import Named
from hmip_parse.tokenizer import Range


@attrs.define(eq=False)
class Finding:
    """One rating in one sentence, decided.

    Attributes:
        decision: What the rating is.
        mention: The rating.
        services: The services it is about, where the sentence names them.
        topic: Whether it is about the service that the text is just speaking of.
        aspects: Ranges of the text that name the aspects.
        year: The year of an earlier rating, with its range.
        place: Which part of the release.
        paragraph: Index of the paragraph in the body; -1 for the headline.
        start: Where the sentence begins.
        end: Where it ends.
        before: The sentence before it in its paragraph.
        unsure: Whether the services are those that the sentences before are about, and nothing takes them up.
        region: The region that it is about, where it is one and no service.
    """

    decision: Decision
    mention: RatingMention
    services: tuple[Named, ...]
    topic: bool
    aspects: tuple[Range, ...]
    year: tuple[int, Range] | None
    place: Place
    paragraph: int
    start: int
    end: int
    before: Range | None
    unsure: bool = False
    region: str | None = None
