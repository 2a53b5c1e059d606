import type { GraphqlPort } from '../../providers/graphql-port';
import type { Row, Submission } from '../../providers/resource-gateway';

/** An entry of a table that is in force from a day on, and until one. */
export interface Entry extends Row {
  readonly version: number;
  readonly validTo?: string | null;
}

interface Calls<R extends Entry> {
  /** What the form can correct, out of the form's values or of the record. */
  readonly facts: (entry: unknown) => object;
  readonly amend: (port: GraphqlPort, input: object) => Promise<R>;
  readonly close: (port: GraphqlPort, input: { id: string; version: number; validTo: string | null }) => Promise<R>;
}

/** One form for two deeds of the API: correcting an entry, and saying until when it is in force. Only what changed is sent. */
export function amendThenClose<R extends Entry>({ facts, amend, close }: Calls<R>): Submission<R> {
  return async (port, values, before) => {
    const { id, version, validTo = null } = values as unknown as Entry;
    const known = before as R;
    const corrected = JSON.stringify(facts(values)) !== JSON.stringify(facts(known));
    const amended = corrected ? await amend(port, { ...facts(values), id, version }) : known;
    const ends = validTo || null;
    if (ends === (known.validTo ?? null)) return amended;
    return close(port, { id, version: corrected ? amended.version : version, validTo: ends });
  };
}
