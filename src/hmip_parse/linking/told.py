"""What the findings tell of each service: those that name it, and those about the service that the text is speaking of."""

import bisect
from collections.abc import Iterable

from hmip_parse.linking.findings import Finding
from hmip_parse.linking.forms import STATES, Decision
from hmip_parse.linking.items import BODY, HEADLINE, NOTES, SPEECH, Items
from hmip_parse.linking.register import Named
from hmip_parse.linking.remarks import Remark

_BY_RANK = (BODY, HEADLINE, SPEECH)
_GROUP = Decision.GROUP


class Told:
    """The findings and remarks of a release, by service.

    Attributes:
        all_remarks: All remarks, in order.
    """

    def __init__(
        self,
        services: list[Named],
        items: Items,
        findings: Iterable[Finding],
        remarks: Iterable[Remark],
        region: str | None = None,
    ) -> None:
        self._services = services
        own = frozenset(services)
        self._own = [(at, service) for at, service in items.named if service in own] if len(services) > 1 else []
        self._findings: dict[Named, list[Finding]] = {}
        self._remarks: dict[Named, list[Remark]] = {}
        self._group: list[Finding] = []
        self.all_remarks = list(remarks)
        for finding in findings:
            if finding.decision is _GROUP:
                self._group.append(finding)
            if finding.region:
                told = tuple(services) if finding.region == region else ()
            else:
                told = finding.services or (self._topic(finding.start) if finding.topic else ())
            for service in told:
                self._findings.setdefault(service, []).append(finding)
        for remark in self.all_remarks:
            for service in remark.services or self._topic(remark.start):
                self._remarks.setdefault(service, []).append(remark)

    def _topic(self, at: int) -> tuple[Named, ...]:
        """The service that the text is speaking of: the only one, or the one that was named last before."""
        if len(self._services) == 1:
            return (self._services[0],)
        before = bisect.bisect_left(self._own, at, key=lambda item: item[0])
        return (self._own[before - 1][1],) if before else ()

    def findings(self, service: Named) -> list[Finding]:
        """What is found about a service, in the order of the text."""
        return self._findings.get(service, [])

    def remarks(self, service: Named) -> list[Remark]:
        """What else is said of it: scores, earlier inspections, unchanged results."""
        return self._remarks.get(service, [])

    def stated(self, service: Named) -> list[Finding]:
        """The findings that state its overall rating, those of the highest rank first.

        Speech counts only where nothing else states; what is said of a counted group only where nothing names it.
        """
        found = [f for f in self.findings(service) if f.decision in STATES and f.place is not NOTES]
        ranked = [finding for place in _BY_RANK for finding in found if finding.place is place]
        written = [finding for finding in ranked if finding.place is not SPEECH]
        return written or ranked or self._of_group(service)

    def _of_group(self, service: Named) -> list[Finding]:
        """What the lead says of the services that it only counts: one rating for all, or one each in their order."""
        if service not in self._services or not self._group:
            return []
        if len(self._group) == 1:
            return self._group
        return [self._group[self._services.index(service)]] if len(self._group) == len(self._services) else []
