"""Reads the samples with Python's standard library, and prints a line for each figure."""
import csv, io, json, sys
from decimal import Decimal

AREAS = {"KAZ": "KZ", "CHN": "CN", "WLD": "001", "XKX": "XK"}


def figures(name):
    text = open(name, encoding="utf-8-sig", newline="").read()
    if name.endswith(".csv"):
        rows = [r for r in csv.reader(io.StringIO(text)) if r]
        at = next(i for i, r in enumerate(rows) if r[0].startswith("Country"))
        for row in rows[at + 1:]:
            record = dict(zip(rows[at], row))
            for column, cell in record.items():
                if column[:1].isdigit():
                    yield record["Country Code"], record["Indicator Code"], column, cell
        return
    document = json.loads(text, parse_float=str, parse_int=str)
    if isinstance(document, list):
        for r in document[1]:
            yield r["countryiso3code"], r["indicator"]["id"], r["date"], r["value"]
        return
    for r in document["source"]["data"]:
        key = {v["concept"]: v["id"] for v in r["variable"]}
        if set(key) <= {"Country", "Series", "Time", "Version"}:
            yield key["Country"], key["Series"], key["Time"].removeprefix("YR"), r["value"]


for name in sys.argv[1:]:
    for country, indicator, period, value in figures(name):
        if value and country in AREAS and indicator != "PA.NUS.FCRF":
            period = period.replace("Q", "-Q").replace("M", "-")
            print("%s %s %s" % (AREAS[country], period, format(Decimal(value).normalize() + 0, "f")))
