import { isCompiledQuery, compileQuery, type CompiledQuery } from 'graphql-jit';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../kernel/context.js';

type Variables = Readonly<Record<string, unknown>>;

const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();

/**
 * Runs an operation of a validated document with the compiled executor. A document is compiled once and kept as long as
 * whoever holds the document (Apollo's document store, the persisted operations) keeps it.
 */
export async function runOperation(
  schema: GraphQLSchema,
  operation: { document: DocumentNode; name: string | undefined },
  ctx: RequestContext,
  variables: Variables,
): Promise<ExecutionResult> {
  const program = compiledFor(schema, operation.document, operation.name);
  if (!isCompiledQuery(program)) return program;
  const result = await program.query(undefined, ctx, { ...variables });
  return result.errors ? { ...result, errors: result.errors.map(plainError) } : result;
}

/** The compiled executor's errors look like graphql-js's but cannot be turned into JSON; these can. */
function plainError(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError: originalError ?? null });
}

function compiledFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): CompiledQuery | ExecutionResult {
  const mine = compiled.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
  compiled.set(document, mine);
  const known = mine.get(name ?? '');
  if (known) return known;
  const program = compileQuery(schema, document, name, { disablingCapturingStackErrors: true });
  mine.set(name ?? '', program);
  return program;
}
