/** Facts for the doctor and the logs. */
export interface DatabaseFacts {
  readonly product: string;
  readonly version: string;
  /** Whether an acknowledged write survives a power cut. */
  readonly durable: boolean;
  readonly warnings: readonly string[];
}
