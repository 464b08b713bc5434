/** The header that names the work of a request handed over, so that another one can stop it. */
export const WORK_HEADER = "x-almanac-work";
