import type { GraphQLNamedType } from 'graphql';
import { Extensions } from 'type-graphql';

const mark = 'inRow';

/**
 * Marks an object type whose objects lie in the row of their record or are computed from it, such as opening hours and
 * transitions: a list of them reads no further rows, and is not charged for any.
 */
export function InRow(): ClassDecorator {
  return Extensions({ [mark]: true });
}

/** Whether a type was marked with {@link InRow}. */
export function liesInRow(type: GraphQLNamedType): boolean {
  return type.extensions[mark] === true;
}
