import { isCompiledQuery, compileQuery, type CompiledQuery } from 'graphql-jit';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../kernel/context.js';
import { withCoercedVariables, withoutVariableTypes } from './coerced-variables.js';

type Variables = Readonly<Record<string, unknown>>;

/** A document's operation, compiled, and the variables that it declares. */
interface Program {
  readonly run: CompiledQuery | ExecutionResult;
  readonly variables: readonly VariableDefinitionNode[];
}

const compiled = new WeakMap<DocumentNode, Map<string, Program>>();

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
  const program = programFor(schema, operation.document, operation.name);
  if (!isCompiledQuery(program.run)) return program.run;
  const { coerced, errors } = getVariableValues(schema, program.variables, variables);
  if (errors) return { errors };
  const result = await program.run.query(undefined, ctx, coerced);
  return result.errors ? { ...result, errors: result.errors.map(plainError) } : result;
}

/** The compiled executor's errors look like graphql-js's but cannot be turned into JSON; these can. */
function plainError(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError: originalError ?? null });
}

function programFor(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): Program {
  const mine = compiled.get(document) ?? new Map<string, Program>();
  compiled.set(document, mine);
  const known = mine.get(name ?? '');
  if (known) return known;
  const program: Program = {
    run: compileQuery(withCoercedVariables(schema), withoutVariableTypes(document), name, {
      disablingCapturingStackErrors: true,
    }),
    variables: getOperationAST(document, name)?.variableDefinitions ?? [],
  };
  mine.set(name ?? '', program);
  return program;
}
