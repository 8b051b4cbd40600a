"""Sums a file with Python's integers, and prints the totals: value, quantity, missing quantities, and value by product."""
import csv, sys


def thousandths(text):
    whole, _, rest = text.partition(".")
    return int(whole) * 1000 + int(rest.ljust(3, "0"))


def plain(n):
    text = f"{n // 1000}.{n % 1000:03}".rstrip("0")
    return text.rstrip(".")


value, quantity, missing, products = 0, 0, 0, {}
for row in csv.DictReader(open(sys.argv[1])):
    v = thousandths(row["v"])
    value += v
    products[row["k"]] = products.get(row["k"], 0) + v
    if row["q"] == "NA":
        missing += 1
    else:
        quantity += thousandths(row["q"])
print(value)
print(plain(quantity))
print(missing)
for code in sorted(products):
    print(code, products[code])
