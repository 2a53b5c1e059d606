/** Prepared statements by their text, at most so many: a caller's filters make ever new texts, and each costs memory. */
export class StatementCache<S> {
  private readonly known = new Map<string, S>();

  constructor(
    private readonly most: number,
    private readonly prepare: (sql: string) => S,
  ) {}

  get size(): number {
    return this.known.size;
  }

  /** The statement of a text; the one that was not used for longest makes room. */
  get(sql: string): S {
    const found = this.known.get(sql);
    if (found !== undefined) this.known.delete(sql);
    const statement = found ?? this.prepare(sql);
    this.known.set(sql, statement);
    if (this.known.size > this.most) this.forgetOldest();
    return statement;
  }

  private forgetOldest(): void {
    for (const sql of this.known.keys()) {
      this.known.delete(sql);
      return;
    }
  }
}
