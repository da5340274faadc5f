"""PDFs: the lines of the pages, joined into paragraphs; page headers, footers and numbers left out."""

from hmip_parse.readers import pdf_furniture, pdf_paragraphs
from hmip_parse.readers.document import Extracted, Job, UnreadableError
from hmip_parse.readers.paragraphs import lay_out
from hmip_parse.readers.pdf_pages import read_pages
from hmip_parse.readers.pdf_streams import check_streams

# Readers of PDFs ignore what follows this mark, and there may be a little of it.
_END = b"%%EOF"
_END_WITHIN = 4096
_MOST_UNKNOWN = 0.05


def extract(job: Job) -> Extracted:
    """The text of a PDF.

    Raises:
        UnreadableError: If it is damaged, cut short, locked, scanned or beyond the limits.
    """
    if _END not in job.raw[-_END_WITHIN:]:  # its first pages might still be read, and the rest be missed
        raise UnreadableError("the PDF has no end, so it was cut short", "get the whole file")
    check_streams(job.raw)
    pages = read_pages(job.raw, job.limits)
    letters = sum(len(line.text) for page in pages for line in page.lines)
    if not letters:
        raise UnreadableError(
            f"none of its {len(pages)} pages holds text; it may be a scan",
            "put it through OCR, for example with ocrmypdf, and read the result",
        )
    unknown = sum(page.unknown for page in pages)
    if unknown > _MOST_UNKNOWN * (letters + unknown):
        raise UnreadableError(
            "its fonts do not say which letters they show", "put it through OCR, for example with ocrmypdf --force-ocr"
        )
    remarks = [f"page {number} holds a picture and no text" for number, page in enumerate(pages, 1) if page.is_picture]
    if unknown:
        remarks.append(f"left out {unknown} characters whose font does not say what they are")
    kept, left_out = pdf_furniture.take_out(pages)
    remarks += [f"left out the page header or footer ‘{words}’" for words in left_out]
    paragraphs, doubtful = pdf_paragraphs.join(kept)
    if doubtful:
        remarks.append(f"cannot tell whether the hyphen at the end of a line belongs to {', '.join(doubtful)}")
    return Extracted(lay_out(paragraphs), tuple(remarks))
