"""Reads a file with Python's standard library, and prints a line for each figure."""
import csv, sys
from decimal import Decimal

AREAS = {"398": "KZ", "156": "CN"}

for r in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")):
    key = "%s>%s %s %s " % (AREAS[r["i"]], AREAS[r["j"]], r["k"], r["t"])
    print(key + format((Decimal(r["v"].strip()) * 1000).normalize() + 0, "f") + " USD")
    if r["q"] not in ("", "NA"):
        print(key + format(Decimal(r["q"]).normalize() + 0, "f") + " tonne")
