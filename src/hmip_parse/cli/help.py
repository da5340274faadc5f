"""What `--help` says of each command: a description, and after the options, examples and exit codes."""

import textwrap

from hmip_parse.media import SUFFIXES

_NAMES = textwrap.fill(" ".join(f"*{suffix}" for suffix in SUFFIXES), 76, initial_indent="  ", subsequent_indent="  ")
_INPUTS = f"""\
Inputs are files, folders, patterns such as 'texts/**/*.docx' (quoted, so that
the shell leaves them to this command) and - for standard input, which is also
read when nothing is named. Read are plain text in any common encoding, web
pages, Word documents (.docx), PDFs and e-mails; the kind is told from the
content. Pages and PDFs need a library each: pip install 'hmip-parse[all]'
brings all of them. Of a folder are taken the files, in it and below, named
{_NAMES}
Others that hold words, such as *.doc, *.rtf and *.msg, are named on standard
error with what to do about them, and count as inputs that could not be read."""

_EXITS = """\
exit codes:
  0    all inputs were read
  1    some could not be read, or the output not be written; all else was done
  2    wrong usage; nothing was done
  130  stopped by Ctrl-C; a file named with -o is as it was before"""

_COLOURS = """\
Colours and progress are for terminals; NO_COLOR=1 takes the colours away,
FORCE_COLOR=1 brings them into a pipe as well."""

TOP = """\
Read press releases of HM Inspectorate of Probation, and say what they say:
which service was inspected, how it was rated, and by which words."""

TOP_END = f"""\
Without the name of a command, parse is meant: hmip-parse release.txt. A file
that is named like a command needs ./ before it, or parse: ./check, parse check.
hmip-parse COMMAND --help shows the options of a command, with examples.

shell completion, with the extra: pip install 'hmip-parse[completion]'
  hmip-parse --print-completion bash > \\
    ~/.local/share/bash-completion/completions/hmip-parse

{_EXITS}"""

PARSE = """\
Read releases and write what they say: a table on a terminal, and JSON Lines
(an object for each release, with the words of every value) in a pipe."""

PARSE_END = f"""\
examples:
  hmip-parse texts/                      a table, on a terminal
  hmip-parse texts/ > releases.jsonl     one release a line of JSON
  hmip-parse --pretty release.pdf        one release, to be read by people
  hmip-parse texts/ -o releases.csv      a row a release, for a spreadsheet;
                                         --bom if that is Excel
  hmip-parse texts/ -o hmip.sqlite       a database of tables: releases,
                                         outcomes, quotes, evidence, ...
  hmip-parse texts/ -o out/              the same tables as CSV, in a folder
  hmip-parse --fields source,outcomes.service.name,outcomes.rating texts/
  find texts -name '*.pdf' -print0 | hmip-parse --files-from - --jobs 4
  curl -s "$address" | hmip-parse        standard input, when nothing is named
  hmip-parse --strict texts/ 2> faults   leave out texts that are empty, are no
                                         release or contradict themselves

formats:
  jsonl    the whole record, an object a line       (*.jsonl, *.ndjson)
  json     the same in one array                    (*.json)
  csv      a row a release; several values in one cell are parted by |
                                                    (*.csv)
  table    for people; with -o, to a text file      (*.txt)
  parquet  a row a release; lists stay lists        (*.parquet; needs -o)
  sqlite   all tables, a row a thing, made anew     (*.sqlite, *.db; needs -o)
The name of the output says which one is meant, where --format does not. A
folder as the output (-o out/ or --tables out) gets the tables, a row a thing,
one file each, as csv, jsonl, parquet or sqlite; several --format may be given.
What is in the folder already is added to, and files that have not changed are
not read again.

--fields takes the paths of the record, as 'hmip-parse schema' describes them,
and source, pdu, region, rating and score. A path through a list gives a list.
A record is an object in jsonl and json, and words in the other formats: score
is 9/27, fieldwork 2022-06-01 to 2022-06-30. score.points is its number alone.
Spans count the characters of the text that hmip_parse.read gives.

{_INPUTS}

What a reader left out, guessed or found odd is remarked on standard error. An
input that cannot be read is named there, with what to do about it, and the
others still go through.

{_COLOURS}

{_EXITS}"""

CHECK = """\
Say what should be looked at before a release is relied on, as a linter does:
file:line:column: severity code message, the line, and a caret under the words."""

CHECK_END = f"""\
examples:
  hmip-parse check texts/
  hmip-parse check --fail-on warning release.docx
  hmip-parse check --ignore region-inferred,unit-unknown texts/
  hmip-parse check --format sarif -o checks.sarif texts/
  hmip-parse check --format github texts/   in a workflow of GitHub Actions
  hmip-parse check --explain region-inferred

Lines and columns count from 1, a column is one character. Of a page, a PDF, a
Word document or an e-mail they count in the text that its reader makes of it
(hmip_parse.read); sarif and github then say so in words, and mark the file as
a whole. A remark about the text as a whole stands at line 1, column 1 without
an excerpt. Where a value was not read but looked up, the caret is under the
words that it was looked up by.

{_INPUTS}

{_COLOURS}

exit codes:
  0    nothing was found that is as grave as --fail-on says
  1    something was, or an input could not be read
  2    wrong usage; nothing was done
  130  stopped by Ctrl-C; a file named with -o is as it was before"""

EXPLAIN = """\
Show releases with the words of each value marked and named, and beside them
the record: on the terminal, or as one page for a browser."""

EXPLAIN_END = f"""\
examples:
  hmip-parse explain release.txt
  hmip-parse explain release.docx -o release.html
  hmip-parse explain texts/ -o releases.html   several, with an index
  hmip-parse explain texts/ | less -R          with FORCE_COLOR=1 for colours

The page needs no network and no other file, and can be printed.

{_INPUTS}

{_COLOURS}

{_EXITS}"""

SCHEMA = "Write the JSON Schema (2020-12) that the record of every release satisfies."

SCHEMA_END = """\
examples:
  hmip-parse schema > release.schema.json
  hmip-parse schema | jq '.properties | keys'"""

REFERENCE = """\
List or look up the facts that the parser knows: regions, delivery units,
divisions, companies, youth services, bands of points, people."""

REFERENCE_END = """\
examples:
  hmip-parse reference                      the kinds, and how many rows of each
  hmip-parse reference regions
  hmip-parse reference units Staffordshire  by a part of a name, or of an alias
  hmip-parse reference all cardiff          in every kind
  hmip-parse reference units --format csv -o units.csv

A name is found by its words, in any order and case. Each row has its public
sources; the table leaves them out, json and csv have them.

exit codes:
  0    something was found
  1    nothing has that name, or the output could not be written
  2    wrong usage, an unknown kind among it"""
