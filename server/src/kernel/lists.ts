import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import type { FilterInput, FilterSpecs } from './list-filters.js';

/** The arguments that every list takes. */
export interface ListArguments {
  readonly filter?: FilterInput;
  readonly sort?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly offset?: number;
}

/** The GraphQL types of one list. */
export interface ListTypes {
  readonly Args: ClassType<ListArguments>;
  readonly Connection: ClassType;
  /** The filter alone, for figures over the same records. */
  readonly Filter: ClassType<FilterInput>;
}

/** What a list's types are made from. */
export interface ListOptions {
  /** The node's type name, `Activity`. */
  readonly name: string;
  readonly chinese: string;
  readonly node: () => ClassType;
  readonly filter: FilterSpecs;
  readonly sort: readonly string[];
  /** Whether `q` searches it. */
  readonly searchable: boolean;
}

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list is ordered. (排序方向)',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first. (升序)' },
    DESC: { description: 'Largest or latest first. (降序)' },
  },
});

@ObjectType({ description: 'Where a page lies in its list. (分页信息)', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow. (有下一页)' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede. (有上一页)' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row. (首行游标)' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row. (末行游标)' })
  endCursor: string | null;
}

function screaming(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function connectionType({ name, chinese, node }: ListOptions): ClassType {
  class Edge {}
  Field(() => node(), { description: `The record. (${chinese})` })(Edge.prototype, 'node');
  Field(() => String, { description: 'Its place in the list, opaque. (游标)' })(Edge.prototype, 'cursor');
  ObjectType(`${name}Edge`, {
    description: `One place in a list of ${name}. (${chinese}列表项)`,
    simpleResolvers: true,
  })(Edge);
  class Connection {}
  Field(() => [node()], { description: 'The records of this page. (记录)' })(Connection.prototype, 'nodes');
  Field(() => [Edge], { description: 'The records with their cursors. (记录与游标)' })(Connection.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where this page lies. (分页信息)' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many records the filter finds; counted only when selected. (总数)' })(
    Connection.prototype,
    'totalCount',
  );
  ObjectType(`${name}Connection`, { description: `A page of ${name}. (${chinese}列表)`, simpleResolvers: true })(
    Connection,
  );
  return Connection;
}

function filterType({ name, chinese, filter, searchable }: ListOptions): ClassType<FilterInput> {
  class Filter {
    readonly [field: string]: unknown;
  }
  const add = (property: string, type: () => ClassType | [ClassType] | StringConstructor, description: string) => {
    Field(type as () => ClassType, { nullable: true, description })(Filter.prototype, property);
  };
  for (const [property, spec] of Object.entries(filter)) add(property, spec.type, spec.description);
  if (searchable) add('q', () => String, 'Finds names by prefix, substring and pinyin initials. (搜索)');
  add('and', () => [Filter], 'All of these. (且)');
  add('or', () => [Filter], 'Any of these. (或)');
  add('not', () => Filter, 'Not this. (非)');
  InputType(`${name}Filter`, {
    description: `Which ${name} records to list; fields given side by side must all hold. (${chinese}筛选)`,
  })(Filter);
  return Filter;
}

function sortType({ name, chinese, sort }: ListOptions): ClassType {
  const fields = Object.fromEntries(sort.map((property) => [screaming(property), property]));
  const described = sort.map(
    (property) => [screaming(property), { description: `By ${property}. (按此字段排序)` }] as const,
  );
  registerEnumType(fields, {
    name: `${name}SortField`,
    description: `What a list of ${name} can be ordered by. (${chinese}排序字段)`,
    valuesConfig: Object.fromEntries(described),
  });
  class Sort {}
  Field(() => fields, { description: 'The field. (字段)' })(Sort.prototype, 'field');
  Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way. (方向)' })(Sort.prototype, 'direction');
  InputType(`${name}Sort`, { description: `One key of the order of ${name}; ties are broken by id. (${chinese}排序)` })(
    Sort,
  );
  return Sort;
}

/** Declares the GraphQL types of a list: connection, edge, filter, sort and arguments. */
export function listTypes(options: ListOptions): ListTypes {
  const Filter = filterType(options);
  class Args {}
  const add = (property: string, type: () => unknown, description: string) => {
    Field(type as () => ClassType, { nullable: true, description })(Args.prototype, property);
  };
  add('filter', () => Filter, 'Which records. (筛选)');
  if (options.sort.length > 0) {
    const Sort = sortType(options);
    add('sort', () => [Sort], 'In which order. (排序)');
  }
  add('first', () => Int, 'How many from the start, 1 to 100; 25 unless said. (前若干条)');
  add('after', () => String, 'Behind this cursor. (游标之后)');
  add('last', () => Int, 'How many from the end, 1 to 100. (后若干条)');
  add('before', () => String, 'Before this cursor. (游标之前)');
  add('offset', () => Int, 'How many to skip, at most 10,000; for page jumps. (跳过条数)');
  ArgsType()(Args);
  return { Args, Connection: connectionType(options), Filter };
}

/** The payload of a mutation: the changed record under its field. */
export function changedPayload(mutation: string, field: string, node: () => ClassType): ClassType {
  class Payload {}
  Field(() => node(), { description: 'The record as it is now. (变更后的记录)' })(Payload.prototype, field);
  ObjectType(`${mutation}Payload`, {
    description: `The answer of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}. (结果)`,
    simpleResolvers: true,
  })(Payload);
  return Payload;
}

/** What every input that changes a record carries. */
@InputType()
export abstract class ChangeInput {
  @Field(() => ID, { description: 'Which record. (记录标识)' })
  id: string;

  @Field(() => Int, { description: 'The version that you read; CONFLICT when it has moved on. (版本)' })
  version: number;
}

@InputType({
  description: 'Which record takes a step, and why. `transitions` tells which steps ask for a reason. (状态变更)',
})
export class StepInput extends ChangeInput {
  @MaxLength(500, { message: 'Give at most 500 characters.' })
  @Field(() => String, { nullable: true, description: 'Why; kept with the step. (原因)' })
  reason?: string | null;
}
