import { errorCodes, type ErrorCode } from '@redvest/schema';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from './errors.js';
import { newId } from './ids.js';

/** Apollo's own codes, in the contract's words. */
const translated: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
};

/** Shapes an error for the wire: known refusals with code and fields; anything else is logged and answered by a reference. */
export function formatError(log: Logger, formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = causeOf(thrown);
  if (cause instanceof DomainError) return shaped(formatted, cause.message, refusal(cause));
  const code = codeOf(formatted, cause);
  if (code && code !== 'INTERNAL_SERVER_ERROR') return shaped(formatted, formatted.message, { code });
  const reference = newId();
  log.error({ err: cause, reference, path: formatted.path }, 'Unexpected failure');
  const message = `Something went wrong on our side. Reference: ${reference}`;
  return shaped(formatted, message, { code: 'INTERNAL_SERVER_ERROR', reference });
}

/** Executors wrap what a resolver threw, some of them twice and not all in graphql-js's own class. */
function causeOf(thrown: unknown): unknown {
  const inner = thrown instanceof Error && 'originalError' in thrown ? thrown.originalError : undefined;
  return inner instanceof Error ? causeOf(inner) : thrown;
}

function refusal(error: DomainError): Record<string, unknown> {
  return error.fields ? { code: error.code, fields: error.fields } : { code: error.code };
}

/** An error of graphql-js itself (syntax, validation, variables) has no cause but itself: the caller can mend it. */
function codeOf(formatted: GraphQLFormattedError, cause: unknown): ErrorCode | undefined {
  const given = formatted.extensions?.['code'];
  if (typeof given === 'string') {
    const known = errorCodes.find((code) => code === given);
    if (known === 'INTERNAL_SERVER_ERROR' && cause instanceof GraphQLError && !cause.path) return 'BAD_USER_INPUT';
    return known ?? translated[given];
  }
  return cause instanceof GraphQLError ? 'BAD_USER_INPUT' : undefined;
}

function shaped(
  from: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(from.locations ? { locations: from.locations } : {}),
    ...(from.path ? { path: from.path } : {}),
    extensions,
  };
}
