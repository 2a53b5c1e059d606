import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { validateInput } from './kernel/validate-input.js';
import { registerParts } from './parts.js';
import { resolvers } from './schema.js';

/** The contract as code. Readings must still be attached before it can answer. */
export function makeSchema(): GraphQLSchema {
  registerParts();
  return buildSchemaSync({
    resolvers: [...resolvers] as unknown as NonEmptyArray<new () => object>,
    validateFn: validateInput,
  });
}

/** The contract as text, in an order that does not depend on the code's. */
export function printContract(schema: GraphQLSchema = makeSchema()): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
