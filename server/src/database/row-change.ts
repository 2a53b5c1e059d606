/** What a transaction changed, for the audit trail: columns before and after, only those that differ. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** The whole row as it is now, where one row was written. */
  readonly row?: Readonly<Record<string, unknown>>;
}
