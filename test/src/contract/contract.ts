import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

/** Something in the contract that carries a description. */
export interface DescribedPart {
  /** `Activity.title`, `activities(first:)`. */
  readonly name: string;
  readonly description: string;
}

/** A file of the schema package as a schema. */
export function contractFrom(file: string): GraphQLSchema {
  return buildSchema(readFileSync(fileURLToPath(new URL(`../../../schema/${file}`, import.meta.url)), 'utf8'));
}

/** Every type, field, argument and enum value of the contract with its description. */
export function describedParts(schema: GraphQLSchema): DescribedPart[] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return own
    .flatMap((type) => {
      const parts: DescribedPart[] = [{ name: type.name, description: type.description ?? '' }];
      if (isEnumType(type)) {
        for (const value of type.getValues())
          parts.push({ name: `${type.name}.${value.name}`, description: value.description ?? '' });
      }
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        const fields: readonly Field[] = Object.values(type.getFields());
        for (const field of fields) {
          const name = `${type.name}.${field.name}`;
          parts.push({ name, description: field.description ?? '' });
          if (!('args' in field)) continue;
          for (const arg of field.args)
            parts.push({ name: `${name}(${arg.name}:)`, description: arg.description ?? '' });
        }
      }
      return parts;
    })
    .filter(({ name }) => !['Query', 'Mutation', 'Subscription'].includes(name));
}
