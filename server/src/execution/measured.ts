import type { DocumentNode, GraphQLSchema } from 'graphql';
import { measure, type StaticMeasure } from './document-limits.js';

const measures = new WeakMap<DocumentNode, Map<string, StaticMeasure>>();

/** The measure of an operation, taken once for each document. @throws FragmentCycle */
export function measureOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): StaticMeasure {
  const mine = measures.get(document) ?? new Map<string, StaticMeasure>();
  measures.set(document, mine);
  const known = mine.get(operationName ?? '');
  if (known) return known;
  const measured = measure(schema, document, operationName);
  mine.set(operationName ?? '', measured);
  return measured;
}
