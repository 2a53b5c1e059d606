import { Field, ID, InputType, Int, type ClassType } from 'type-graphql';
import type { SqlValue } from '../database/table-map.js';
import type { Caller } from './caller.js';
import { DateTime, Day } from './scalars.js';

/** How a field can be filtered. `property` when the row calls it differently, `link` when another table holds it. */
export interface FilterSpec {
  readonly type: () => ClassType;
  readonly description: string;
  readonly property?: string;
  readonly link?: {
    readonly table: string;
    readonly key: string;
    /** The row's property that `key` points at; its id unless said. */
    readonly property?: string;
    readonly column: string;
    readonly values?: readonly SqlValue[];
    readonly also?: Readonly<Record<string, readonly SqlValue[]>>;
  };
  /** Who may filter by it, where not everybody who sees the rows reads the field. */
  readonly onlyFor?: (caller: Caller) => boolean;
}

/** The filterable fields of a list. */
export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

/** A filter as a caller gives it: fields with operators, `q`, and `and`, `or`, `not` around more of them. */
export type FilterInput = Readonly<Record<string, unknown>>;

@InputType({ description: 'Filters by identifier. (按标识筛选)' })
export class IdCondition {
  @Field(() => ID, { nullable: true, description: 'Is this one. (等于)' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'Is one of these. (属于)' })
  in?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Is missing, or is there. (是否为空)' })
  isNull?: boolean;
}

@InputType({ description: 'Filters by area. (按区域筛选)' })
export class AreaCondition {
  @Field(() => ID, { nullable: true, description: 'Is this very area. (等于)' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'Is one of these areas. (属于)' })
  in?: string[];

  @Field(() => ID, { nullable: true, description: 'Is this area or any below it. (本级及下级)' })
  under?: string;
}

@InputType({ description: 'Filters by text. (按文本筛选)' })
export class TextCondition {
  @Field(() => String, { nullable: true, description: 'Is this text. (等于)' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Is one of these texts. (属于)' })
  in?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Is missing, or is there. (是否为空)' })
  isNull?: boolean;
}

@InputType({ description: 'Filters by instant; half-open ranges take gte and lt. (按时刻筛选)' })
export class DateTimeCondition {
  @Field(() => DateTime, { nullable: true, description: 'At or after. (不早于)' })
  gte?: string;

  @Field(() => DateTime, { nullable: true, description: 'After. (晚于)' })
  gt?: string;

  @Field(() => DateTime, { nullable: true, description: 'At or before. (不晚于)' })
  lte?: string;

  @Field(() => DateTime, { nullable: true, description: 'Before. (早于)' })
  lt?: string;
}

@InputType({ description: 'Filters by calendar day. (按日期筛选)' })
export class DateCondition {
  @Field(() => Day, { nullable: true, description: 'On this day. (等于)' })
  eq?: string;

  @Field(() => Day, { nullable: true, description: 'On or after. (不早于)' })
  gte?: string;

  @Field(() => Day, { nullable: true, description: 'On or before. (不晚于)' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: 'Is missing, or is there. (是否为空)' })
  isNull?: boolean;
}

@InputType({ description: 'Filters by whole number. (按整数筛选)' })
export class IntCondition {
  @Field(() => Int, { nullable: true, description: 'Is this number. (等于)' })
  eq?: number;

  @Field(() => Int, { nullable: true, description: 'At least. (不小于)' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'At most. (不大于)' })
  lte?: number;
}

@InputType({ description: 'Filters by yes or no. (按是否筛选)' })
export class BooleanCondition {
  @Field(() => Boolean, { nullable: true, description: 'Is so, or is not. (等于)' })
  eq?: boolean;
}

const enumConditions = new Map<object, ClassType>();

/** The filter of an enum, one input type for each: `{ eq, in }`. Made at once, because the schema is built from what is declared by then. */
export function enumCondition(values: object, name: string): () => ClassType {
  const known = enumConditions.get(values);
  if (known) return () => known;
  class EnumCondition {}
  Field(() => values, { nullable: true, description: 'Is this value. (等于)' })(EnumCondition.prototype, 'eq');
  Field(() => [values], { nullable: true, description: 'Is one of these values. (属于)' })(
    EnumCondition.prototype,
    'in',
  );
  InputType(`${name}Condition`, { description: `Filters by ${name}. (按取值筛选)` })(EnumCondition);
  enumConditions.set(values, EnumCondition);
  return () => EnumCondition;
}
