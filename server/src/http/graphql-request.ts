import { DomainError } from '../kernel/errors.js';

/** What a request to `/graphql` says, as far as it is of the right kind; Apollo judges the rest. */
export interface GraphqlRequest {
  /** Hash of a persisted operation, when the request names one and brings no document. */
  readonly hash: string | undefined;
  readonly query: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Loose = Readonly<Record<string, unknown>>;

/** Reads the body of a POST. @throws DomainError for variables that are no object */
export function requestInBody(body: unknown): GraphqlRequest {
  const { query, variables, documentId, extensions } = looseObject(body);
  const hash = query === undefined ? hashIn(documentId, extensions) : undefined;
  const isWrong = hash !== undefined && variables !== undefined && variables !== null && !isObject(variables);
  if (isWrong) throw wrongVariables();
  return { hash, query: text(query), variables: looseObject(variables) };
}

/** Reads the address of a GET, whose variables and extensions are JSON. @throws DomainError for other text */
export function requestInAddress(address: unknown): GraphqlRequest {
  const { query, variables, documentId, extensions } = looseObject(address);
  return { hash: hashIn(documentId, parsed(extensions)), query: text(query), variables: parsed(variables) };
}

function hashIn(documentId: unknown, extensions: unknown): string | undefined {
  const { persistedQuery } = looseObject(extensions);
  return text(documentId)?.replace(/^sha256:/, '') ?? text(looseObject(persistedQuery)['sha256Hash']);
}

function parsed(json: unknown): Loose {
  if (json === undefined || json === '') return {};
  try {
    const value: unknown = JSON.parse(text(json) ?? '');
    if (isObject(value)) return value;
  } catch {
    // Falls through to the refusal below.
  }
  throw wrongVariables();
}

function wrongVariables(): DomainError {
  return new DomainError('BAD_USER_INPUT', 'Variables and extensions must be JSON objects.');
}

function looseObject(value: unknown): Loose {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
