import type { ClassType } from 'type-graphql';
import { listTypes, type ListTypes } from '../kernel/lists.js';
import type { Reading } from './reading.js';

/** The GraphQL types of a reading's list. */
export function typesOfList(reading: Reading, chinese: string, node: () => ClassType): ListTypes {
  const { type: name, filter, sort } = reading;
  return listTypes({ name, chinese, node, filter, sort, searchable: reading.search !== undefined });
}
