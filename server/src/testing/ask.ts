import { parse, validate, type ExecutionResult } from 'graphql';
import type { Database } from '../database/database.js';
import { attachReadings } from '../execution/attach-readings.js';
import { runOperation } from '../execution/compiled-operation.js';
import type { RequestContext } from '../kernel/context.js';
import { DomainError } from '../kernel/errors.js';
import { makeSchema } from '../contract.js';

/** Asks the schema as the API does, without HTTP. */
export type Ask = <T = unknown>(
  ctx: RequestContext,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer<T>>;

/** Data, and refusals in the order in which they came: their codes, and the input fields that they name. */
export interface Answer<T> {
  readonly data: T;
  readonly codes: readonly string[];
  readonly fields: readonly (Readonly<Record<string, string>> | undefined)[];
}

/** Readies the schema for a database. */
export function asking(db: Database): Ask {
  const schema = makeSchema();
  attachReadings(schema, db);
  return async <T>(ctx: RequestContext, text: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const document = parse(text);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const result = await runOperation(schema, { document, name: undefined }, ctx, variables);
    const refusals = refusalsOf(result);
    const data = (result.data ?? {}) as T;
    return { data, codes: refusals.map(({ code }) => code), fields: refusals.map(({ fields }) => fields) };
  };
}

function refusalsOf(result: ExecutionResult): DomainError[] {
  return (result.errors ?? []).map((error) => {
    const cause = error.originalError;
    if (cause instanceof DomainError) return cause;
    throw cause ?? error;
  });
}
