"""A capped index chained over days, in vectorised pandas: pandas-methodology.py FILE RUNS

FILE is CSV with a company a line: shares, float, and a price of each day. Prints JSON: the milliseconds of each of RUNS, reading
not counted, and figures to compare with those of others.
"""

import json
import sys
import time

import pandas as pd

CAP = 0.08
BASE = 100


def cap_factors(capitalisation):
    """Whoever is over the cap is held at it, the rest share what is left, until none is over."""
    held = pd.Series(False, index=capitalisation.index)
    while True:
        rest = capitalisation[~held].sum()
        scale = (1 - held.sum() * CAP) / rest
        over = ~held & (capitalisation * scale > CAP * (1 + 1e-12))
        if not over.any():
            return (CAP / scale / capitalisation).where(held, 1)
        held |= over


def levels(companies):
    prices = companies.filter(regex="^d")
    shares = companies["shares"] * companies["float"]
    factors = cap_factors(prices["d0"] * shares)
    totals = prices.mul(shares * factors, axis=0).sum()
    return factors, BASE * (totals / totals.shift()).fillna(1).cumprod()


def main(file, runs):
    companies = pd.read_csv(file)
    (factors, chained), took = levels(companies), []
    for _ in range(runs):
        start = time.perf_counter()
        levels(companies)
        took.append((time.perf_counter() - start) * 1000)
    figures = {
        "level": float(chained.iloc[-1]),
        "middle": float(chained.iloc[len(chained) // 2]),
        "factor": float(factors.iloc[0]),
        "capped": int((factors < 1).sum()),
    }
    print(json.dumps({"milliseconds": took, "figures": figures}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
