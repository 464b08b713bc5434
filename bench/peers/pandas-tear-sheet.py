"""The tear sheet in vectorised pandas: pandas-tear-sheet.py FILE RUNS

FILE is CSV with the columns Date and Close. Prints JSON: the milliseconds of each of RUNS tear sheets, reading not
counted, and figures to compare with those of others.
"""

import json
import sys
import time

import numpy as np
import pandas as pd

SESSIONS_PER_YEAR = 252
PRESET_MONTHS = {"1M": 1, "3M": 3, "6M": 6, "1Y": 12, "3Y": 36, "5Y": 60, "10Y": 120, "20Y": 240}


def tear_sheet(closes):
    returns = closes.pct_change().iloc[1:]
    falls = closes / closes.cummax() - 1
    presets = anchors(closes)
    return {
        "periods": {name: growth(closes, start) for name, start in presets.items()},
        "volatilityFactsheet": factsheet_volatility(closes[presets["1Y"] :]),
        "maxDrawdown": falls.min(),
        **risk(closes, returns, falls),
        "drawdowns": drawdowns(closes, falls),
        "annual": annual(closes, returns),
        "monthly": period_ends(closes, "M"),
        "bestDays": with_previous_day(closes, returns.nlargest(10)),
        "worstDays": with_previous_day(closes, returns.nsmallest(10)),
    }


def anchors(closes):
    """The session each preset starts from; from the last session of a month, the last one of the earlier month."""
    first, last = closes.index[[0, -1]]
    days = {name: last - pd.DateOffset(months=months) for name, months in PRESET_MONTHS.items()}
    if pd.offsets.BMonthEnd().is_on_offset(last):
        days = {name: day + pd.offsets.MonthEnd(0) for name, day in days.items()}
    days["YTD"] = pd.Timestamp(last.year - 1, 12, 31)
    sessions = closes.index.get_indexer(list(days.values()), method="ffill")
    return {**{name: closes.index[session] for name, session in zip(days, sessions) if session >= 0}, "max": first}


def growth(closes, start):
    """The change to the last close, and its rate in calendar years from 360 days on."""
    end = closes.index[-1]
    change, days = closes[end] / closes[start] - 1, (end - start).days
    rate = (1 + change) ** (365.25 / days) - 1 if days >= 360 else None
    return {"from": start, "to": end, "return": change, "cagr": rate}


def factsheet_volatility(year):
    returns = np.log(year).diff().iloc[1:]
    return returns.std() * len(returns) ** 0.5


def risk(closes, returns, falls):
    volatility = returns.std() * SESSIONS_PER_YEAR**0.5
    downside = (returns.clip(upper=0) ** 2).mean() ** 0.5 * SESSIONS_PER_YEAR**0.5
    cagr, at_risk = growth(closes, closes.index[0])["cagr"], returns.quantile(0.05)
    return {
        "cagr": cagr,
        "volatility": volatility,
        "downsideDeviation": downside,
        "sharpe": returns.mean() * SESSIONS_PER_YEAR / volatility,
        "sortino": returns.mean() * SESSIONS_PER_YEAR / downside,
        "omega": returns.clip(lower=0).sum() / -returns.clip(upper=0).sum(),
        "calmar": cagr / -falls.min(),
        "ulcer": ((100 * falls) ** 2).mean() ** 0.5,
        "var95": at_risk,
        "cvar95": returns[returns <= at_risk].mean(),
        "skew": returns.skew(),
        "excessKurtosis": returns.kurt(),
    }


def drawdowns(closes, falls):
    """The 20 deepest of the groups of closes between one running maximum and the next."""
    dates, levels = closes.index, closes.to_numpy()
    group = (falls == 0).cumsum()
    under = falls[falls < 0].groupby(group)
    worst = pd.DataFrame({"depth": under.min(), "trough": under.idxmin()}).nsmallest(20, "depth")
    depth, trough = worst["depth"], dates.get_indexer(worst["trough"])
    peak, recovery = np.searchsorted(group, depth.index), np.searchsorted(group, depth.index + 1)
    is_over, end = recovery < len(closes), np.minimum(recovery, len(closes) - 1)
    return pd.DataFrame(
        {
            "peak": dates[peak],
            "peakClose": levels[peak],
            "trough": dates[trough],
            "troughClose": levels[trough],
            "recovery": dates[end].where(is_over),
            "recoveryClose": np.where(is_over, levels[end], np.nan),
            "depth": depth.to_numpy(),
            "sessionsToTrough": trough - peak,
            "sessionsToRecovery": np.where(is_over, end - trough, np.nan),
            "sessionsTotal": np.where(is_over, end - peak, np.nan),
            "daysToTrough": (dates[trough] - dates[peak]).days,
            "daysToRecovery": np.where(is_over, (dates[end] - dates[trough]).days, np.nan),
            "daysTotal": np.where(is_over, (dates[end] - dates[peak]).days, np.nan),
        }
    )


def period_ends(closes, unit):
    """Each month's or year's last close, the change from the one before it, and whether it is cut off."""
    period = closes.index.to_period(unit)
    ends = closes[~period.duplicated(keep="last")]
    table = pd.DataFrame({"date": ends.index, "close": ends.to_numpy()}, index=period.unique()).asfreq(unit)
    base = table["close"].shift(fill_value=closes.iloc[0])
    table["changePoints"] = table["close"] - base
    table["change"] = table["close"] / base - 1
    last = closes.index[-1]
    is_running = last + pd.offsets.BDay() <= table.index[-1].end_time
    table["partial"] = [True, *[False] * (len(table) - 2), is_running]
    return table


def annual(closes, returns):
    table, year = period_ends(closes, "Y"), closes.index.year
    of_year = closes.groupby(year)
    table["high"], table["low"] = of_year.max().to_numpy(), of_year.min().to_numpy()
    returns_of_year = returns.groupby(year[1:])
    volatility = returns_of_year.std() * SESSIONS_PER_YEAR**0.5
    table["volatility"] = volatility.where(returns_of_year.count() >= 20).to_numpy()
    return table


def with_previous_day(closes, returns):
    before = closes.index.get_indexer(returns.index) - 1
    return pd.DataFrame({"previousDate": closes.index[before], "change": returns})


def comparable(sheet):
    """The figures that are one number, and one of each table."""
    worst, last_year = sheet["drawdowns"].iloc[0], sheet["annual"].iloc[-1]
    return {
        **{name: value for name, value in sheet.items() if isinstance(value, float)},
        "tenYears": sheet["periods"]["10Y"]["cagr"],
        "worstDrawdownSessions": int(worst["sessionsToTrough"]),
        "worstDrawdownDays": int(worst["daysToTrough"]),
        "years": len(sheet["annual"]),
        "months": len(sheet["monthly"]),
        "lastYearChange": last_year["change"],
        "lastYearHigh": last_year["high"],
        "lastYearVolatility": last_year["volatility"],
        "lastMonthChange": sheet["monthly"]["change"].iloc[-1],
        "tenthBestDay": sheet["bestDays"]["change"].iloc[-1],
        "tenthWorstDay": sheet["worstDays"]["change"].iloc[-1],
    }


def main(file, runs):
    closes = pd.read_csv(file, index_col="Date", parse_dates=True)["Close"]
    sheet, took = tear_sheet(closes), []
    for _ in range(runs):
        start = time.perf_counter()
        tear_sheet(closes)
        took.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"milliseconds": took, "figures": comparable(sheet)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
