import type { Endpoint } from "./endpoint";
import { annual } from "./endpoints/annual";
import { closes } from "./endpoints/closes";
import { compare } from "./endpoints/compare";
import { day } from "./endpoints/day";
import { drawdowns } from "./endpoints/drawdowns";
import { falls } from "./endpoints/falls";
import { fx } from "./endpoints/fx";
import { index, indices } from "./endpoints/indices";
import { milestones } from "./endpoints/milestones";
import { monthly } from "./endpoints/monthly";
import { returns } from "./endpoints/returns";
import { tearSheet } from "./endpoints/tear-sheet";
import { volatility } from "./endpoints/volatility";

/** Every address of the API that is read, in the order in which it is told. */
export const ENDPOINTS = {
  indices,
  index,
  closes,
  annual,
  monthly,
  drawdowns,
  volatility,
  returns,
  milestones,
  tearsheet: tearSheet,
  day,
  compare,
  falls,
  fx,
} as const satisfies Readonly<Record<string, Endpoint>>;

export type EndpointName = keyof typeof ENDPOINTS;

export const ENDPOINT_NAMES = Object.keys(ENDPOINTS) as readonly EndpointName[];
