"""Reads the samples with Python's standard library, and prints a line for each rate."""
import csv, datetime, sys
import xml.etree.ElementTree as tree
from decimal import Decimal

CUBE = "{http://www.ecb.int/vocabulary/2002-08-01/eurofxref}Cube"
MONTHS = "January February March April May June July August September October November December".split()


def rates(name):
    if name.endswith(".xml"):
        for day in tree.parse(name).getroot().iter(CUBE):
            if "time" in day.attrib:
                for cube in day.findall(CUBE):
                    yield day.get("time"), cube.get("currency"), cube.get("rate")
        return
    rows = [[f.strip() for f in row] for row in csv.reader(open(name, newline="", encoding="utf-8"))]
    for row in rows[1:]:
        day = row[0]
        if " " in day:
            number, month, year = day.split()
            day = datetime.date(int(year), MONTHS.index(month) + 1, int(number)).isoformat()
        for currency, rate in zip(rows[0][1:], row[1:]):
            if currency:
                yield day, currency, rate


for name in sys.argv[1:]:
    for day, currency, rate in rates(name):
        if rate not in ("", "N/A"):
            print("EUR to %s, spot, %s: %s" % (currency, day, format(Decimal(rate).normalize() + 0, "f")))
