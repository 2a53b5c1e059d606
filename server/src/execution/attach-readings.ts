import { isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.js';
import { placeOf } from './plan.js';
import { declaredReadings, type Reading } from './reading.js';
import type { Row } from './select.js';

const fromPlace: GraphQLFieldResolver<Row, unknown> = (row, _args, _ctx, info) => row[placeOf(String(info.path.key))];

/**
 * Lets each declared reading answer the fields of its type: columns and joined rows are plain properties, children lie in
 * their place. A field that neither a column, a relation nor a resolver answers stops the start.
 */
export function attachReadings(schema: GraphQLSchema, db: Database): void {
  for (const reading of declaredReadings()) {
    const type = schema.getType(reading.type);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${reading.type}.`);
    requireDirectories(reading);
    attach(type, reading, db);
  }
}

function attach(type: GraphQLObjectType, reading: Reading, db: Database): void {
  const properties = db.table(reading.entity).byProperty;
  for (const field of Object.values(type.getFields())) {
    if (reading.computed[field.name]) continue;
    if (reading.many[field.name]) field.resolve = fromPlace;
    else if (reading.one[field.name] || reading.derived[field.name] || properties.has(field.name)) delete field.resolve;
    else throw new Error(`Nothing answers ${type.name}.${field.name}: no column, relation or computed field.`);
  }
}

/** A joined row is not checked row by row: the whole district may see it, or it belongs where the joining row belongs. */
function requireDirectories(reading: Reading): void {
  for (const [field, relation] of Object.entries(reading.one)) {
    if (!relation.sameScope && !relation.of().directory)
      throw new Error(`${reading.type}.${field} joins a reading that is no directory.`);
  }
}
