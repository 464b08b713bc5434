"""What every start brought, in vectorised pandas: pandas-holding.py FILE RUNS

FILE is CSV with the columns Date and Close. Prints JSON: the milliseconds of each of RUNS times 20 holding times, reading not
counted, and figures to compare with those of others.
"""

import json
import sys
import time

import pandas as pd

YEARS = range(1, 21)


def holding_times(closes):
    return {years: held(closes, years) for years in YEARS}


def held(closes, years):
    """Each session held to the last close on or before the same day that many years later."""
    levels = closes.to_numpy()
    targets = closes.index + pd.DateOffset(years=years)
    ends = closes.index.searchsorted(targets[targets <= closes.index[-1]], side="right") - 1
    yearly = pd.Series((levels[ends] / levels[: len(ends)]) ** (1 / years) - 1)
    tenth, middle, ninetieth = yearly.quantile([0.1, 0.5, 0.9])
    return {
        "tenth": tenth,
        "middle": middle,
        "ninetieth": ninetieth,
        "losing": (yearly < 0).mean(),
        "starts": len(yearly),
        "worst": yearly.min(),
        "best": yearly.max(),
    }


def main(file, runs):
    closes = pd.read_csv(file, index_col="Date", parse_dates=True)["Close"]
    times, took = holding_times(closes), []
    for _ in range(runs):
        start = time.perf_counter()
        holding_times(closes)
        took.append((time.perf_counter() - start) * 1000)
    figures = {f"{name} {years}": float(value) for years, told in times.items() for name, value in told.items()}
    print(json.dumps({"milliseconds": took, "figures": figures}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
