"""Linking results to services: mentions, skeletons, forms, and the records that they make."""

from hmip_parse.linking.linker import Linked, link

__all__ = ["Linked", "link"]
