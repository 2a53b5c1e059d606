import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { affordableCost, assertStructure, costOf, measure } from './document-limits.js';

const schema = buildSchema(`
  interface Node { id: ID! parent: Node }
  type Query {
    viewer: Account
    activities(first: Int, last: Int, offset: Int): ActivityConnection!
  }
  type Mutation { signIn(username: String!): Account }
  type Account implements Node { id: ID! name: String parent: Node friend: Account other: Account }
  type Activity implements Node { id: ID! name: String parent: Node acts: [Act!]! latest(first: Int): [Act!]! hours: [Hour!]! tags: [String!]! }
  type Hour { from: String to: String }
  type Act { title: String performer: Account }
  type ActivityEdge { node: Activity! cursor: String! }
  type ActivityConnection { nodes: [Activity!]! edges: [ActivityEdge!]! totalCount: Int! }
`);

Object.assign(schema.getType('Hour') ?? {}, { extensions: { inRow: true } });

const measured = (source: string, operationName?: string) => measure(schema, parse(source), operationName);
const cost = (source: string, variables: Record<string, unknown> = {}): number => costOf(measured(source), variables);
const check = (source: string) => () => assertStructure(measured(source));

describe('the cost of a document', () => {
  it.each([
    ['{ viewer { id name } }', 3],
    ['{ activities(first: 10) { nodes { id } } }', 1 + 10 * 2],
    ['{ activities { nodes { id } totalCount } }', 1 + 25 * 3],
    ['{ activities(last: 3) { edges { node { id } cursor } } }', 1 + 3 * 4],
    ['{ activities(first: 2) { nodes { acts { title } } } }', 1 + 2 * (1 + (1 + 5 * 1))],
    ['{ activities(first: 2) { nodes { hours { from to } } } }', 1 + 2 * (1 + (1 + 2))],
    ['{ activities(first: 2) { nodes { latest(first: 10) { title } tags } } }', 1 + 2 * (1 + 11 + 1)],
    ['{ activities(first: -1) { nodes { id } } }', 1 + 1 * 2],
    ['{ activities(first: 2147483648) { nodes { id } } }', 1 + 100 * 2],
    ['{ activities(first: "x") { nodes { id } } }', 1 + 25 * 2],
    ['{ ...F ...F } fragment F on Query { viewer { id } }', 4],
    ['{ viewer { ... on Account { id } ... { name } } }', 3],
    ['{ viewer { nonsense { more } } }', 3],
    ['{ __typename }', 1],
  ])('of %s is %i', (source, points) => {
    expect(cost(source)).toBe(points);
  });

  it.each([
    [{}, 1 + 7 * 2],
    [{ n: 40 }, 1 + 40 * 2],
    [{ n: 1e9 }, 1 + 100 * 2],
    [{ n: -5 }, 1 + 1 * 2],
    [{ n: Number.NaN }, 1 + 25 * 2],
    [{ n: 'forty' }, 1 + 7 * 2],
  ])('follows the variables: %o', (variables, points) => {
    expect(cost('query ($n: Int = 7) { activities(first: $n) { nodes { id } } }', variables)).toBe(points);
  });

  it('works out nested pages and shared fragments with one set of variables', () => {
    const source = `query ($a: Int, $b: Int) { x: activities(first: $a) { nodes { ...F } } y: activities(first: $b) { nodes { ...F } } }
      fragment F on Activity { latest(first: $b) { title } }`;

    expect(cost(source, { a: 10, b: 2 })).toBe(1 + 10 * (1 + 1 + 2) + 1 + 2 * (1 + 1 + 2));
  });

  it('is that of the named operation', () => {
    const source = 'query A { viewer { id } } query B { viewer { id name } }';

    expect([undefined, 'A', 'B', 'C'].map((name) => costOf(measured(source, name), {}))).toEqual([2, 2, 3, 0]);
  });

  it('refuses a request above the limit with both numbers', () => {
    const expensive = measured(
      'query ($n: Int) { activities(first: $n) { nodes { acts { title performer { id name parent { id } } } } } }',
    );

    expect(affordableCost(expensive, { n: 10 })).toBe(1 + 10 * (1 + 1 + 5 * 6));
    expect(() =>
      affordableCost(
        measured(
          '{ activities(first: 100) { nodes { acts { title performer { id name parent { id parent { id parent { id } } } } } } } }',
        ),
        {},
      ),
    ).toThrow('This document is 5,201 points dear; the limit is 5,000.');
  });
});

describe('the structure of a document', () => {
  it.each([
    ['depth', `{ viewer ${'{ friend '.repeat(10)} { id } ${'}'.repeat(10)} }`, '12 levels deep; the limit is 10'],
    [
      'depth through a fragment',
      `{ viewer { ...F } } fragment F on Account ${'{ friend '.repeat(9)} { id } ${'}'.repeat(9)}`,
      '11 levels deep',
    ],
    ['aliases', `{ viewer { ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} } }`, '31 aliases'],
    [
      'aliases in repeated fragments',
      '{ viewer { a: friend { ...F } b: other { ...F } } } fragment F on Account { '.concat(
        Array.from({ length: 16 }, (_, n) => `a${n}: id`).join(' '),
        ' }',
      ),
      '34 aliases',
    ],
    ['root fields', `{ ${'viewer { id } '.repeat(21)} }`, '21 root fields'],
    [
      'root fields through fragments',
      `{ ...F ...F } fragment F on Query { ${'viewer { id } '.repeat(11)} }`,
      '22 root fields',
    ],
    [
      'sign-ins',
      `mutation { ${Array.from({ length: 21 }, (_, n) => `a${n}: signIn(username: "a") { id }`).join(' ')} }`,
      '21 root fields',
    ],
    ['directives', `{ viewer { id ${'@include(if: true) '.repeat(51)} } }`, '51 directives'],
    [
      'directives on a spread and its fragment',
      `{ viewer { ${'...F @skip(if: false) '.repeat(26)} } } fragment F on Account @x { id }`,
      '52 directives',
    ],
    [
      'cost at its cheapest',
      `{ viewer { ${'...F '.repeat(80)} } } fragment F on Account { ${'id '.repeat(80)} }`,
      '6,401 points',
    ],
    [
      'an operation that is not to run',
      `query A { viewer { id } } query B { ${'viewer { id } '.repeat(21)} }`,
      '21 root fields',
    ],
    [
      'a fragment that nobody spreads',
      `{ viewer { id } } fragment F on Account ${'{ friend '.repeat(11)} { id } ${'}'.repeat(11)}`,
      '12 levels deep',
    ],
  ])('is refused for its %s', (_, source, reason) => {
    expect(check(source)).toThrow(reason);
    expect(check(source)).toThrow(expect.objectContaining({ code: 'QUERY_TOO_COMPLEX' }));
  });

  it.each([
    '{ viewer { ...F } } fragment F on Account { friend { ...F } }',
    '{ viewer { id } } fragment A on Account { ...B } fragment B on Account { friend { ...A } }',
  ])('is refused for a fragment that contains itself', (source) => {
    expect(check(source)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('passes at the limits themselves', () => {
    expect(check(`{ viewer ${'{ friend '.repeat(8)} { id } ${'}'.repeat(8)} }`)).not.toThrow();
    expect(check(`{ ${'viewer { id } '.repeat(20)} }`)).not.toThrow();
  });
});

describe('introspection', () => {
  const options = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };

  it.each([
    getIntrospectionQuery(),
    getIntrospectionQuery(options),
    '{ __type(name: "Account") { fields { name type { name ofType { name } } } } }',
  ])('passes in its usual forms and costs no points', (source) => {
    expect(check(source)).not.toThrow();
    expect(cost(source)).toBe(0);
  });

  it.each([
    ['circles', `{ __schema { types ${'{ fields { type '.repeat(6)} { name } ${'} }'.repeat(6)} } }`],
    [
      'repetition',
      `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: __schema { ...S }`).join(' ')} } fragment S on __Schema { types { name kind fields { name args { name type { ...T } } type { ...T } } } } fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind ofType { name kind ofType { name kind } } } } } }`,
    ],
    ['depth', `{ __type(name: "Account") ${'{ ofType '.repeat(21)} { name } ${'}'.repeat(21)} }`],
  ])('is bounded against %s', (_, source) => {
    expect(check(source)).toThrow(expect.objectContaining({ code: 'QUERY_TOO_COMPLEX' }));
  });
});
