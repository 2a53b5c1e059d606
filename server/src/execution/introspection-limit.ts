import { documentLimits } from '@redvest/schema';
import { Kind, getIntrospectionQuery, parse, type GraphQLSchema } from 'graphql';
import { DocumentTally } from './document-tally.js';

const limits = new WeakMap<GraphQLSchema, number>();

/** The weight that introspection may have in this schema: a few times what the whole standard query weighs. */
export function introspectionLimit(schema: GraphQLSchema): number {
  const known = limits.get(schema);
  if (known !== undefined) return known;
  const limit = Math.ceil(weightOfEverything(schema) * documentLimits.introspectionShare);
  limits.set(schema, limit);
  return limit;
}

function weightOfEverything(schema: GraphQLSchema): number {
  const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true };
  const document = parse(getIntrospectionQuery({ ...options, inputValueDeprecation: true }));
  const tally = new DocumentTally(schema, document);
  const weights = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? tally.of(definition.selectionSet, schema.getQueryType() ?? undefined).introspectionWeight
      : 0,
  );
  return Math.max(...weights);
}
