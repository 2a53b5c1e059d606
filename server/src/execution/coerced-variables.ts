import { GraphQLScalarType, Kind, type DefinitionNode, type DocumentNode, type GraphQLSchema } from 'graphql';

/** A value that graphql-js has judged already. */
const coerced = new GraphQLScalarType({ name: 'Coerced', parseValue: (value) => value });
const coercedType = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } } as const;

/**
 * The document as the compiled executor gets it: every variable of the type {@link coerced}. That executor would unroll an
 * input type into code, and never end with one that holds itself, as every list's filter does (`and`, `or`, `not`). So
 * graphql-js judges the variables, and the executor takes them as they are.
 */
export function withoutVariableTypes(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.map(untyped) };
}

function untyped(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
  const variableDefinitions = (definition.variableDefinitions ?? []).map(({ kind, variable }) => {
    return { kind, variable, type: coercedType };
  });
  return { ...definition, variableDefinitions };
}

/** The schema with the one more type that {@link withoutVariableTypes} names. */
export function withCoercedVariables(schema: GraphQLSchema): GraphQLSchema {
  const known = schema.getType.bind(schema);
  const getType: GraphQLSchema['getType'] = (name) => (name === coerced.name ? coerced : known(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}
