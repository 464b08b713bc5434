import { allowed } from "./allowed";
import { analyze } from "./analyze";
import { annual } from "./annual";
import { claimMethods } from "./claim-methods";
import { claims } from "./claims";
import { common } from "./common";
import { compare } from "./compare";
import { contents } from "./contents";
import { correlation } from "./correlation";
import { currencies } from "./currencies";
import { data } from "./data";
import { day } from "./day";
import { disagreements } from "./disagreements";
import { dozen } from "./dozen";
import { drawdowns } from "./drawdowns";
import { eligibility } from "./eligibility";
import { eligibilityReasons } from "./eligibility-reasons";
import { factTables } from "./fact-tables";
import { facts } from "./facts";
import { falls } from "./falls";
import { glossary } from "./glossary";
import { go } from "./go";
import { importer } from "./importer";
import { imports } from "./imports";
import { keys } from "./keys";
import { methodology } from "./methodology";
import { milestones } from "./milestones";
import { monthly } from "./monthly";
import { observations } from "./observations";
import { outlets } from "./outlets";
import { overview } from "./overview";
import { ownFile } from "./own-file";
import { periods } from "./periods";
import { pictures } from "./pictures";
import { plates } from "./plates";
import { profile } from "./profile";
import { programs } from "./programs";
import { returns } from "./returns";
import { risk } from "./risk";
import { sheet } from "./sheet";
import { spacedFigures } from "./spaced-figures";
import { spacedPages } from "./spaced-pages";
import { tableTitles } from "./table-titles";
import { take } from "./take";
import { tech } from "./tech";
import { fallTerms } from "./terms/fall-terms";
import { marketTerms } from "./terms/market-terms";
import { methodTerms } from "./terms/method-terms";
import { returnTerms } from "./terms/return-terms";
import { riskTerms } from "./terms/risk-terms";
import { volatility } from "./volatility";

/** Every text of the program, in both languages side by side: one cannot be added without the other. */
export const messages = {
  ...common,
  ...observations,
  ...spacedFigures,
  ...spacedPages,
  ...allowed,
  ...overview,
  ...sheet,
  ...annual,
  ...monthly,
  ...drawdowns,
  ...falls,
  ...tech,
  ...methodology,
  ...eligibility,
  ...eligibilityReasons,
  ...factTables,
  ...facts,
  ...profile,
  ...disagreements,
  ...claims,
  ...claimMethods,
  ...glossary,
  ...returnTerms,
  ...riskTerms,
  ...fallTerms,
  ...methodTerms,
  ...marketTerms,
  ...go,
  ...milestones,
  ...periods,
  ...pictures,
  ...plates,
  ...tableTitles,
  ...returns,
  ...volatility,
  ...risk,
  ...day,
  ...compare,
  ...correlation,
  ...currencies,
  ...contents,
  ...analyze,
  ...data,
  ...dozen,
  ...imports,
  ...importer,
  ...keys,
  ...outlets,
  ...ownFile,
  ...take,
  ...programs,
};

export type MessageKey = keyof typeof messages;
