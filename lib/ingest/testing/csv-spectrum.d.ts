declare module "csv-spectrum" {
  /** A CSV file and the JSON file that says what is in it. */
  interface SpectrumCase {
    readonly name: string;
    readonly csv: Buffer;
    readonly json: Buffer;
  }

  /** Reads the cases of the package. */
  export default function spectrum(take: (error: Error | null, cases: SpectrumCase[]) => void): void;
}
