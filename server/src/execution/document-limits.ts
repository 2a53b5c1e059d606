import { documentLimits, pageLimits } from '@redvest/schema';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { FREE, clampPage, defaultPages, evaluate, type CostFormula } from './document-cost.js';
import { DocumentTally, type Tally } from './document-tally.js';
import { introspectionLimit } from './introspection-limit.js';
import { QueryTooComplex } from './query-too-complex.js';

/** What can be said of an operation before its variables are known. Worth caching with the document. */
export interface StaticMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly introspectionDepth: number;
  /** Values the introspection part answers with, roughly, in this schema. */
  readonly introspectionWeight: number;
  readonly introspectionLimit: number;
  readonly cost: CostFormula;
  readonly defaultPages: ReadonlyMap<string, number>;
}

/**
 * Measures a document with its fragments expanded. It need not be valid: measure it first, because validation takes
 * time of its own. The counts are those of the worst part of the document, whether it is to run or not, as validation
 * looks at all of it; the cost is that of the named operation, or of the first.
 * @throws FragmentCycle
 */
export function measure(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): StaticMeasure {
  const tally = new DocumentTally(schema, document);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const tallies = operations.map((operation) => ofOperation(schema, tally, operation));
  const chosen = operationName ? operations.findIndex(({ name }) => name?.value === operationName) : 0;
  const operation = operations[chosen];
  const everything = [...tallies, ...tally.ofFragments()];
  const most = (count: (one: Tally) => number): number => everything.reduce((top, one) => Math.max(top, count(one)), 0);
  return {
    depth: most((one) => one.depth),
    aliases: most((one) => one.aliases),
    rootFields: tallies.reduce((top, one) => Math.max(top, one.ownFields), 0),
    directives: most((one) => one.directives),
    introspectionDepth: most((one) => one.introspectionDepth),
    introspectionWeight: most((one) => one.introspectionWeight),
    introspectionLimit: introspectionLimit(schema),
    cost: tallies[chosen]?.cost ?? FREE,
    defaultPages: operation ? defaultPages(operation) : new Map(),
  };
}

/**
 * Refuses what no variable can make small enough. To be asked before validation.
 * @throws QueryTooComplex naming the limit and both numbers
 */
export function assertStructure(measured: StaticMeasure): void {
  const counts: readonly (readonly [unit: string, found: number, limit: number])[] = [
    ['levels deep', measured.depth, documentLimits.depth],
    ['aliases long', measured.aliases, documentLimits.aliases],
    ['root fields wide', measured.rootFields, documentLimits.rootFields],
    ['directives long', measured.directives, documentLimits.directives],
    ['introspection levels deep', measured.introspectionDepth, documentLimits.introspectionDepth],
    ['introspection values large', measured.introspectionWeight, measured.introspectionLimit],
    ['points dear at its cheapest', evaluate(measured.cost, () => pageLimits.least), documentLimits.cost],
  ];
  for (const [unit, found, limit] of counts) {
    if (found > limit) throw new QueryTooComplex(unit, found, limit);
  }
}

/** The points one request costs with its variables: what limits and a partner's hourly budget are counted in. */
export function costOf(measured: StaticMeasure, variables: Readonly<Record<string, unknown>>): number {
  return evaluate(measured.cost, (variable) => {
    const given = variables[variable];
    if (typeof given === 'number') return clampPage(given);
    return measured.defaultPages.get(variable) ?? pageLimits.usual;
  });
}

/**
 * The points of a request, which must be within the limit.
 * @throws QueryTooComplex
 */
export function affordableCost(measured: StaticMeasure, variables: Readonly<Record<string, unknown>>): number {
  const cost = costOf(measured, variables);
  if (cost > documentLimits.cost) throw new QueryTooComplex('points dear', cost, documentLimits.cost);
  return cost;
}

function ofOperation(schema: GraphQLSchema, tally: DocumentTally, operation: OperationDefinitionNode): Tally {
  const selected = tally.of(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  const onVariables = (operation.variableDefinitions ?? []).map(({ directives }) => directives?.length ?? 0);
  const own = onVariables.reduce((sum, count) => sum + count, operation.directives?.length ?? 0);
  return { ...selected, directives: selected.directives + own };
}
