import type { Localised } from "@/lib/reference/types";
import { both, type Claim, PLACES } from "./claim";

interface Sector {
  readonly id: string;
  readonly name: Localised;
  readonly percent: number;
  readonly subIndex: string;
  readonly members: Localised;
  readonly codes: readonly string[];
}

/** The four sectors of the article of 2025, with their weights and the members that it names. */
const SECTORS: readonly Sector[] = [
  {
    ...{ id: "finance", name: both("Finance", "金融"), percent: 40, subIndex: "Finance" },
    members: both("HSBC, AIA, Bank of China", "滙豐控股、友邦保險、中國銀行"),
    codes: ["0005", "1299", "3988"],
  },
  {
    ...{ id: "properties", name: both("Properties & Construction", "地產及建築"), percent: 20 },
    subIndex: "Properties",
    members: both("Sun Hung Kai Properties, CK Asset", "新鴻基地產、長實集團"),
    codes: ["0016", "1113"],
  },
  {
    ...{ id: "commerce", name: both("Commerce & Industry", "工商業"), percent: 30 },
    subIndex: "Commerce & Industry",
    members: both("Tencent, Alibaba, Meituan, Xiaomi", "騰訊、阿里巴巴、美團、小米"),
    codes: ["0700", "9988", "3690", "1810"],
  },
  {
    ...{ id: "utilities", name: both("Utilities", "公用事業"), percent: 10, subIndex: "Utilities" },
    members: both("CLP, Power Assets", "中電控股、電能實業"),
    codes: ["0002", "0006"],
  },
];

interface Company {
  readonly code: string;
  readonly name: Localised;
  readonly sector: Localised;
  /** The one of the four sub-indices that the sector names; `null` where it is none of them. */
  readonly subIndex: string | null;
  readonly billions: number;
}

/** The undated article's table of companies: sector, and value in billions of US dollars. */
const COMPANIES: readonly Company[] = [
  {
    ...{ code: "0005", name: both("HSBC Holdings", "滙豐控股"), sector: both("Finance", "金融") },
    ...{ subIndex: "Finance", billions: 130 },
  },
  {
    ...{ code: "0941", name: both("China Mobile", "中國移動"), sector: both("Telecommunications", "電訊") },
    ...{ subIndex: null, billions: 100 },
  },
  {
    ...{ code: "0700", name: both("Tencent", "騰訊"), sector: both("Technology", "科技") },
    ...{ subIndex: null, billions: 600 },
  },
  {
    ...{ code: "0001", name: both("CK Hutchison", "長和"), sector: both("Commerce", "工商業") },
    ...{ subIndex: "Commerce & Industry", billions: 50 },
  },
];

const weight = { by: "article", place: PLACES.weights, question: "weights" } as const;
const company = { by: "undated", place: PLACES.companies, question: "companies" } as const;

/** The weights of the sectors, their members, and the sector and size of companies. */
export const sectorClaims: readonly Claim[] = [
  {
    ...{ id: "weights-sum", ...weight },
    says: both("40, 20, 30 and 10 % in all", "合計 40、20、30 及 10 %"),
    check: { kind: "sum", parts: SECTORS.map(({ percent }) => percent) },
  },
  ...SECTORS.flatMap(({ id, name, percent, subIndex, members, codes }): Claim[] => [
    {
      ...{ id: `weight-${id}`, ...weight },
      says: both(`${name.en}: about ${percent} %`, `${name["zh-Hant"]}：約 ${percent} %`),
      check: { kind: "weight", subIndex, percent },
    },
    {
      ...{ id: `members-${id}`, ...weight },
      says: both(
        `Among its largest members in ${name.en}: ${members.en}`,
        `${name["zh-Hant"]}的主要成分股：${members["zh-Hant"]}`,
      ),
      check: { kind: "members", codes, subIndex },
    },
  ]),
  ...COMPANIES.flatMap(({ code, name, sector, subIndex, billions }): Claim[] => [
    {
      ...{ id: `sector-${code}`, ...company },
      says: both(`${name.en}: ${sector.en}`, `${name["zh-Hant"]}：${sector["zh-Hant"]}`),
      check: { kind: "members", codes: [code], subIndex },
    },
    {
      ...{ id: `value-${code}`, ...company },
      says: both(`${name.en}: about US$${billions} billion`, `${name["zh-Hant"]}：市值約${billions}0億美元`),
      check: { kind: "undecidable", why: "market-values" },
    },
  ]),
];
