import { CombinedGraphQLErrors, ServerError as HttpFailure } from '@apollo/client/errors';
import type { ErrorCode } from '@redvest/schema';

/** A code of the contract, or what only the console itself can notice: that no answer came at all. */
export type FailureCode = ErrorCode | 'UNREACHABLE';

/** Which input fields a refusal names, and what it says of each. */
export type FieldMessages = Readonly<Record<string, string>>;

/** What the server refused, read off its answer before anything is translated. */
export interface Failure {
  readonly code: string;
  readonly sentence: string;
  readonly fields: FieldMessages;
  /** What to tell the operator so that the entry in the log is found. */
  readonly reference: string | null;
}

/**
 * A refusal in the reader's language. `body.errors` is where react-admin looks for messages of single fields; it stays
 * absent when there are none, because react-admin takes its presence for a validation error and then says nothing else.
 */
export class ServerRefusal extends Error {
  readonly code: string;
  readonly reference: string | null;
  readonly body: { readonly errors: FieldMessages } | undefined;

  constructor(failure: Failure, words: { message: string; fields: FieldMessages }) {
    super(words.message);
    this.name = 'ServerRefusal';
    this.code = failure.code;
    this.reference = failure.reference;
    this.body = Object.keys(words.fields).length > 0 ? { errors: words.fields } : undefined;
  }
}

/** What to say of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of anything thrown by a request, `undefined` for errors of the console itself. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof ServerRefusal ? error.code : undefined;
}

function fieldsOf(value: unknown): FieldMessages {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** Reads one GraphQL error, wherever it came from: `/graphql` or a route that answers in the same form. */
export function failureFrom(error: { readonly message: string; readonly extensions?: unknown }): Failure {
  const extensions = (error.extensions ?? {}) as Readonly<Record<string, unknown>>;
  return {
    code: typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR',
    sentence: error.message,
    fields: fieldsOf(extensions['fields']),
    reference: typeof extensions['reference'] === 'string' ? extensions['reference'] : null,
  };
}

const statusCodes: Readonly<Record<number, FailureCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
};

/** What went wrong in an HTTP answer that isn't GraphQL. */
export function failureFromStatus(status: number): Failure {
  const code = statusCodes[status] ?? 'INTERNAL_SERVER_ERROR';
  return { code, sentence: `HTTP ${status}`, fields: {}, reference: null };
}

/** What a request threw, as a failure; the first GraphQL error counts, the others follow from it. */
export function readFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    if (first) return failureFrom(first);
  }
  if (HttpFailure.is(error)) return failureFromStatus(error.statusCode);
  return { code: 'UNREACHABLE', sentence: messageOf(error), fields: {}, reference: null };
}
