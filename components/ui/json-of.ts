import { oncePer } from "@/lib/views/parts/once";

/**
 * A value of a view as JSON text, for a client component that parses it once. React would walk thousands of
 * numbers and cells one by one on both sides; text it passes on whole.
 * Views are kept between requests, so what is sent of them is written once.
 */
export const jsonOf = oncePer((value: object) => JSON.stringify(value));
