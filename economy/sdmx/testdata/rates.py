"""Reads samples of exchange rates with Python's standard library, and prints a line for each rate."""
import csv, sys
import xml.etree.ElementTree as tree
from decimal import Decimal

NAMES = "CURRENCY CURRENCY_DENOM EXR_SUFFIX TIME_PERIOD OBS_VALUE".split()


def values(element):
    return {v.get("id"): v.get("value") for v in element.iter() if v.tag.endswith("}Value")}


def rates(name):
    if name.endswith(".csv"):
        yield from csv.DictReader(open(name, newline="", encoding="utf-8"))
        return
    for series in tree.parse(name).getroot().iter():
        if series.tag == "Series":
            for obs in series.findall("Obs"):
                yield {**series.attrib, **obs.attrib}
        elif series.tag.endswith("}Series"):
            for obs in series:
                if obs.tag.endswith("}Obs"):
                    found = values(series[0])
                    for part in obs:
                        name = {"ObsDimension": "TIME_PERIOD", "ObsValue": "OBS_VALUE"}.get(part.tag.split("}")[1])
                        if name:
                            found[name] = part.get("value")
                    yield found


for name in sys.argv[1:]:
    for found in rates(name):
        currency, denominator, suffix, period, number = (found.get(n) for n in NAMES)
        if number in (None, "", "NaN"):
            continue
        kind = "spot" if len(period) == 10 else {"A": "average", "E": "end-of-period"}[suffix]
        print("%s to %s, %s, %s: %s" % (denominator, currency, kind, period, format(Decimal(number).normalize() + 0, "f")))
