#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a web archive (WARC.gz, one gzip member a record as Common Crawl has it) of pages, repeated until it has a size.

    warc-of-pages.py FOLDER MEGABYTES ARCHIVE.warc.gz

FOLDER holds .html or .html.gz files. MEGABYTES is the size of the archive unpacked. Each repetition changes the address of
the pages, so that no two records are the same.
"""
import gzip
import pathlib
import sys
import zlib


def record(page, url, number):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page) + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n"
        "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % (url, number, len(http))
    )
    return head.encode() + http + b"\r\n\r\n"


def main(folder, megabytes, archive):
    pages = []
    for file in sorted(pathlib.Path(folder).iterdir()):
        if file.name.endswith((".html", ".html.gz")):
            pages.append((file.name, (gzip.open if file.suffix == ".gz" else open)(file, "rb").read()))
    size = number = 0
    with open(archive, "wb") as out:
        while size < int(megabytes) << 20:
            for name, page in pages:
                number += 1
                raw = record(page, f"https://pages.example.org/{number}/{name}", number)
                size += len(raw)
                member = zlib.compressobj(1, zlib.DEFLATED, 31)
                out.write(member.compress(raw) + member.flush())
    print(f"{number} records, {size >> 20} MB unpacked")


if __name__ == "__main__":
    main(*sys.argv[1:])
