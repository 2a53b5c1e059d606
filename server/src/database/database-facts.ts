/** Facts for the log of a start. */
export interface DatabaseFacts {
  readonly product: string;
  readonly version: string;
  /** Whether an acknowledged write survives a power cut. */
  readonly durable: boolean;
}
