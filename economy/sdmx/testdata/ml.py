"""Reads SDMX-ML messages with Python's standard library and prints an observation a line.

It reads a message as a tree, with other means than the Go reader: the attributes of a
group belong to the observations whose components include the key of the group.
"""
import sys
import xml.etree.ElementTree as ElementTree
from decimal import Decimal

ROLES = ["REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "OBS_VALUE"]


def local(name):
    return name.rpartition("}")[2]


def texts(element):
    """The components that are attributes of an element, or Value and Comp elements within it."""
    found = {k: v for k, v in element.attrib.items() if not k.startswith("{")}
    for child in element:
        if local(child.tag) == "Comp":
            found[child.get("id")] = "".join(child.find("Value").itertext())
    return found


def values(element, *names):
    found = {}
    for part in element:
        if local(part.tag) in names:
            for v in part:
                found[v.get("id") or v.get("concept")] = v.get("value")
    return found


def observation(obs, generic):
    if not generic:
        return texts(obs)
    found = values(obs, "ObsKey", "Attributes")
    for part in obs:
        match local(part.tag):
            case "ObsDimension":
                found["TIME_PERIOD"] = part.get("value")
            case "Time":
                found["TIME_PERIOD"] = part.text
            case "ObsValue":
                found["OBS_VALUE"] = part.get("value")
    return found


def read(path):
    root = ElementTree.parse(path).getroot()
    generic = local(root.tag).startswith("Generic")
    for data in (e for e in root if local(e.tag) == "DataSet"):
        own = values(data, "Attributes") if generic else texts(data)
        groups, series = [], []
        for e in data.iter():
            match local(e.tag):
                case "Series":
                    series.append((values(e, "SeriesKey", "Attributes") if generic else texts(e), [o for o in e if local(o.tag) == "Obs"]))
                case "Obs" if e in list(data):
                    series.append(({}, [e]))
                case "Group" | "AreaGroup" | "Atts":
                    key = values(e, "GroupKey") if generic else {k: v for k, v in texts(e).items() if k in ("REF_AREA", "INDICATOR")}
                    groups.append((key, values(e, "Attributes") if generic else texts(e)))
        for head, observations in series:
            for o in observations:
                found = {**head, **observation(o, generic)}
                all_of = dict(own)
                for key, attributes in groups:
                    if key.items() <= found.items():
                        all_of.update(attributes)
                all_of.update(found)
                yield [all_of.get(role, "") for role in ROLES]


for path in sys.argv[1:]:
    for area, other, period, unit, mult, status, value in read(path):
        other = {"_Z": "", "RUS": "RU"}.get(other, other)
        period = period.replace("-M", "-")
        if value in ("", "NaN"):
            figure, status = "", status or "O"
        else:
            figure = f" {Decimal(value).scaleb(int(mult or 0)):f} {unit}"
        print(f"{path}: {area}>{other} {period}{figure} {status}")
