import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** How long each list of the introspection types is on average in one schema. */
export type IntrospectionLengths = Readonly<Record<string, number>>;

/** Averages, not the longest: a document that walks over all types meets exactly these. */
export function introspectionLengths(schema: GraphQLSchema): IntrospectionLengths {
  const types = Object.values(schema.getTypeMap());
  const fieldMaps = types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? [type.getFields()] : []));
  const fields = fieldMaps.flatMap((map) => Object.values(map));
  const inputFields = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const enumValues = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: mean(fields.length, types.length),
    inputFields: mean(inputFields.length, types.length),
    enumValues: mean(enumValues.length, types.length),
    interfaces: 1,
    possibleTypes: 1,
    args: mean(
      fields.reduce((sum, field) => sum + field.args.length, 0),
      fields.length,
    ),
    locations: 1,
    /** About half of all types are wrapped in another one. */
    ofType: 0.5,
  };
}

function mean(sum: number, count: number): number {
  return count === 0 ? 1 : Math.max(1, sum / count);
}
