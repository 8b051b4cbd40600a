"""Reads the samples with Python's standard library, and prints a line for each figure of commodities in totals."""
import csv, io, json, sys
from decimal import Decimal

AREAS = {"398": "KZ", "156": "CN", "384": "CI", "0": "001", "842": "US"}
FLOWS = {"1": "M", "2": "X", "3": "RX", "4": "RM"}


def records(name):
    data = open(name, "rb").read()
    if name.endswith(".json"):
        document = json.loads(data, parse_float=Decimal)
        for r in document.get("data") or document.get("dataset"):
            yield {k: "" if v is None else str(v) for k, v in r.items()}
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    rows = list(csv.reader(io.StringIO(text)))
    for row in rows[1:]:
        yield dict(zip(rows[0], row))


def get(record, *names):
    return next((record[n] for n in names if n in record), "")


for name in sys.argv[1:]:
    for r in records(name):
        if not get(r, "classificationCode", "pfCode", "Classification").startswith("H") or get(r, "motCode") not in ("", "0"):
            continue
        flow = get(r, "flowCode", "rgCode", "Trade Flow Code")
        flow = FLOWS.get(flow, flow)
        period = get(r, "period", "Period")
        period = period if len(period) == 4 else period[:4] + "-" + period[4:]
        key = "%s>%s %s.%s %s " % (AREAS[get(r, "reporterCode", "rtCode", "Reporter Code")],
                                   AREAS[get(r, "partnerCode", "ptCode", "Partner Code")], flow,
                                   get(r, "cmdCode", "Commodity Code"), period)
        value = Decimal(get(r, "primaryValue", "TradeValue", "Trade Value (US$)"))
        print(key + format(value.normalize() + 0, "f") + " USD")
        weight = get(r, "netWgt", "NetWeight", "Netweight (kg)")
        if weight and (Decimal(weight) or not value):
            print(key + format((Decimal(weight) / 1000).normalize() + 0, "f") + " tonne")
