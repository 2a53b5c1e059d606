import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { affordableCost, assertStructure, measure } from './document-limits.js';
import { assertMergeable } from './merged-fields.js';
import { tokensWithin } from './document-tokens.js';
import { variablesWithin } from './variable-limits.js';

const schema = buildSchema(`
  interface Node { id: ID parent: Node account: Account }
  type Query { viewer: Account list(filter: Filter, first: Int): [Account!]! }
  type Account implements Node { id: ID name: String parent: Node account: Account friend: Account other: Account }
  type Team implements Node { id: ID parent: Node account: Account leader: Account }
  input Filter { not: Filter and: [Filter!] name: String }
`);

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);
const chain = (length: number, on: (n: number) => string, body: (next: string) => string): string =>
  `{ viewer { ...F0 } } ${many(length, (n) => `fragment F${n} on ${on(n)} { ${body(`...F${n + 1}`)} }`)} fragment F${length} on ${on(length)} { id }`;
const account = (): string => 'Account';
const alternating = (n: number): string => (n % 3 === 0 ? 'Account' : n % 3 === 1 ? 'Node' : 'Team');

const corpus: readonly (readonly [name: string, source: string])[] = [
  ['doubling fragments', chain(40, account, (next) => `${next} ${next}`)],
  ['a hundred doubling fragments', chain(140, account, (next) => `${next} ${next}`)],
  ['doubling fragments under one field', chain(40, account, (next) => `friend { ${next} } friend { ${next} }`)],
  ['aliased doubling fragments', chain(40, account, (next) => `a: friend { ${next} } b: friend { ${next} }`)],
  ['doubling fragments across types', chain(40, alternating, (next) => `account { ${next} } parent { ${next} }`)],
  [
    'doubling through inline fragments',
    chain(40, account, (next) => `... on Node { ${next} } ... on Account { ${next} }`),
  ],
  [
    'every fragment spreading all later ones',
    `{ viewer { ...F0 } } ${many(40, (n) => `fragment F${n} on Account { id ${many(40 - n, (m) => `...F${n + m + 1}`)} }`)} fragment F40 on Account { id }`,
  ],
  ['a fragment cycle', '{ viewer { ...A } } fragment A on Account { friend { ...A } }'],
  [
    'many fragment cycles',
    `{ viewer { ...F0 } } ${many(150, (n) => `fragment F${n} on Account { friend { ...F${(n * 7 + 1) % 150} } ...F${(n * 13 + 5) % 150} }`)}`,
  ],
  [
    'cycles nobody spreads',
    `{ viewer { id } } ${many(60, (n) => `fragment F${n} on Account { ${many(8, (m) => `...F${(n + m + 1) % 60}`)} }`)}`,
  ],
  ['1,000 aliases', `{ viewer { ${many(1000, (n) => `a${n}: __typename`)} } }`],
  ['600 aliased root fields', `{ ${many(600, (n) => `a${n}: viewer { id }`)} }`],
  ['20,000 equal fields', `{ viewer { ${'id '.repeat(20_000)} } }`],
  ['1,900 equal fields', `{ viewer { ${'id '.repeat(1_900)} } }`],
  ['equal fields with children', `{ viewer { ${'friend { other { id } } '.repeat(270)} } }`],
  ['equal fields at two levels', `{ viewer { ${`friend { ${'other { id } '.repeat(24)} } `.repeat(20)} } }`],
  [
    'equal fields through fragments',
    `{ viewer { ${many(60, (n) => `...F${n} ...F${n}`)} } } ${many(60, (n) => `fragment F${n} on Account { friend { id } other { id } }`)}`,
  ],
  ['500 directives', `{ viewer { id ${'@include(if: true) '.repeat(500)} } }`],
  ['500 unknown directives', `{ viewer { id ${many(500, (n) => `@d${n}`)} } }`],
  ['5,000 variables', `query (${many(5_000, (n) => `$v${n}: Int`)}) { viewer { id } }`],
  ['490 unused variables', `query (${many(490, (n) => `$v${n}: Int`)}) { viewer { id } }`],
  ['deep fields', `{ viewer ${nested('{ friend ', '}', 900)} }`],
  ['deep lists', `{ list(filter: { and: ${'['.repeat(950)}${']'.repeat(950)} }) { id } }`],
  ['deep objects', `{ list(filter: ${nested('{ not: ', '}', 900)}) { id } }`],
  ['brackets that never close', '['.repeat(100_000)],
  ['braces that never close', '{a'.repeat(50_000)],
  ['one huge string', `{ list(filter: { name: "${'x'.repeat(100_000)}" }) { id } }`],
  ['one huge block string', `{ list(filter: { name: """${'\n  x'.repeat(25_000)}""" }) { id } }`],
  ['one huge name', `{ viewer { ${'n'.repeat(100_000)} } }`],
  ['comments only', '# nothing\n'.repeat(10_000)],
  ['more than 100 kB', `{ viewer { id } } ${'#'.repeat(102_400)}`],
  ['1,900 unknown fields', `{ viewer { ${many(1_900, (n) => `name${n}`)} } }`],
  ['circular introspection', `{ __schema { types ${nested('{ fields { type ', '} }', 50)} } }`],
  ['aliased introspection', `{ ${many(20, (n) => `a${n}: __schema { types { fields { type { name } } } }`)} }`],
  ['a page of 2^31', '{ list(first: 2147483648) { id } }'],
  ['a page of -1', '{ list(first: -1) { id } }'],
  ['nothing', ''],
  ['a stray byte', '\u0000'],
];

/** The way a document takes on the server, up to its execution. */
function answer(source: string): string {
  const refused = tokensWithin(source);
  if (refused) return refused.message;
  try {
    const document = parse(source, { noLocation: true });
    const measured = measure(schema, document);
    assertStructure(measured);
    assertMergeable(document);
    const errors = validate(schema, document);
    affordableCost(measured, {});
    return errors[0]?.message ?? 'runs';
  } catch (error) {
    if (error instanceof RangeError || !(error instanceof Error)) throw error;
    return error.message;
  }
}

describe('a hostile document', () => {
  answer(getIntrospectionQuery());

  it.each(corpus)('of %s is answered or refused within 250 ms', (_, source) => {
    const begun = process.cpuUsage();

    const outcome = answer(source);

    const { user, system } = process.cpuUsage(begun);
    // Time of our own, not of the clock: a machine that does other things too must not fail us.
    expect((user + system) / 1_000).toBeLessThan(250);
    expect(outcome).not.toBe('');
  });

  it.each([
    'doubling fragments',
    'aliased doubling fragments',
    'doubling fragments across types',
    '1,000 aliases',
    '20,000 equal fields',
    '1,900 equal fields',
    'equal fields with children',
    'equal fields at two levels',
    'equal fields through fragments',
    '5,000 variables',
    '500 directives',
    'deep lists',
    'deep objects',
  ])('of %s is refused for what it is', (name) => {
    const source = corpus.find(([known]) => known === name)?.[1] ?? '';

    expect(answer(source)).toMatch(/^This document is [\d,]+|^This document is more than/);
  });
});

describe('hostile variables', () => {
  const deep = (depth: number): unknown => JSON.parse(`${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`);

  it('are refused when they nest without end', () => {
    expect(variablesWithin({ filter: deep(13_000) })?.message).toBe(
      'This set of variables is 31 levels deep; the limit is 30.',
    );
  });

  it('are refused when they hold too many values', () => {
    expect(variablesWithin({ ids: Array.from({ length: 20_000 }, (_, n) => n) })?.message).toContain(
      'values long; the limit is 10,000',
    );
  });

  it.each([undefined, null, {}, { filter: deep(10) }, { ids: ['a', 'b'] }])(
    'pass when they are ordinary',
    (variables) => {
      expect(variablesWithin(variables)).toBeUndefined();
    },
  );
});
