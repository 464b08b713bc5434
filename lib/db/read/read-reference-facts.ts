import type { Readable } from "@/lib/db/database";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { Localised } from "@/lib/reference/types";

const IN_ORDER = { orderBy: { position: "asc" }, omit: { position: true } } as const;

const both = (en: string, zhHant: string): Localised => ({ en, "zh-Hant": zhHant });

/** A text that may be missing: in both languages or in none, as the data files are checked. */
const orNone = (en: string | null, zhHant: string | null): Localised | null =>
  en === null ? null : both(en, zhHant ?? en);

/** The tables of dated facts, each in the order of its file. */
export async function readReferenceFacts(db: Readable): Promise<ReferenceFacts> {
  const state = await db.prisma.storeRevision.findUnique({ where: { id: 1 } });
  return {
    revision: state?.revision ?? 0,
    ...(await readMembers(db)),
    ...(await readMethod(db)),
    ...(await readProducts(db)),
  };
}

async function readMembers({
  prisma,
}: Readable): Promise<Pick<ReferenceFacts, "constituents" | "constituentCounts">> {
  const constituents = await prisma.constituent.findMany(IN_ORDER);
  const counts = await prisma.constituentCount.findMany(IN_ORDER);
  return {
    constituents: constituents.map(({ subIndex, subIndexZhHant, ...row }) => ({
      ...row,
      subIndex: both(subIndex, subIndexZhHant),
    })),
    constituentCounts: counts.map(({ note, noteZhHant, ...row }) => ({
      ...row,
      note: orNone(note, noteZhHant),
    })),
  };
}

async function readMethod({
  prisma,
}: Readable): Promise<Pick<ReferenceFacts, "methodology" | "classification" | "coverage">> {
  const methodology = await prisma.methodologyDate.findMany(IN_ORDER);
  const classification = await prisma.classification.findMany(IN_ORDER);
  const coverage = await prisma.marketCoverage.findMany(IN_ORDER);
  return {
    methodology: methodology.map(({ date, source, ...row }) => ({
      ...{ date, source },
      what: both(row.what, row.whatZhHant),
      value: orNone(row.value, row.valueZhHant),
    })),
    classification: classification.map(({ code, source, ...row }) => ({
      ...{ code, source },
      sector: both(row.sectorEn, row.sectorZhHant),
      note: orNone(row.note, row.noteZhHant),
    })),
    coverage: coverage.map(({ date, source, ...row }) => ({
      ...{ date, source },
      coveragePercent: Number(row.coveragePercent),
      ofWhat: both(row.ofWhat, row.ofWhatZhHant),
    })),
  };
}

async function readProducts({
  prisma,
}: Readable): Promise<Pick<ReferenceFacts, "contracts" | "funds" | "tracking">> {
  const contracts = await prisma.contract.findMany(IN_ORDER);
  const funds = await prisma.fund.findMany(IN_ORDER);
  const tracking = await prisma.trackingFact.findMany(IN_ORDER);
  return {
    contracts: contracts.map(({ code, launched, currency, source, ...row }) => ({
      ...{ code, launched, currency, source },
      contract: both(row.contract, row.contractZhHant),
      multiplier: row.multiplier === null ? null : Number(row.multiplier),
      tick: orNone(row.tick, row.tickZhHant),
      months: orNone(row.months, row.monthsZhHant),
      hours: orNone(row.hours, row.hoursZhHant),
      lastDay: orNone(row.lastDay, row.lastDayZhHant),
      settlement: orNone(row.settlement, row.settlementZhHant),
    })),
    funds: funds.map(({ code, launched, source, ...row }) => ({
      ...{ code, launched, source },
      name: both(row.nameEn, row.nameZhHant),
      index: orNone(row.index, row.indexZhHant),
      exchange: orNone(row.exchange, row.exchangeZhHant),
      note: orNone(row.note, row.noteZhHant),
    })),
    tracking: tracking.map(({ value, asOf, source, ...row }) => ({
      ...{ value, asOf, source },
      fact: both(row.fact, row.factZhHant),
      unit: both(row.unit, row.unitZhHant),
      note: orNone(row.note, row.noteZhHant),
    })),
  };
}
