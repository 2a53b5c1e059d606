/** One document that somebody could send to hurt the server, and what to call it. */
export interface HostileDocument {
  readonly name: string;
  readonly source: string;
  /** As JSON text; some are too deep for our own JSON.stringify. */
  readonly variables?: string;
}

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

/** `length` fragments, each made of the next one by `body`. */
function chain(length: number, body: (next: string) => string): string {
  const fragments = many(length, (n) => `fragment F${String(n)} on Area { ${body(`...F${String(n + 1)}`)} }`);
  return `{ areas(first: 1) { nodes { ...F0 } } } ${fragments} fragment F${String(length)} on Area { id }`;
}

const acrossTypes = many(20, (n) => {
  const next = String(n + 1);
  return `fragment A${String(n)} on Area { statistics { ...S${next} } s: statistics { ...S${next} } }
    fragment S${String(n)} on AreaStat { area { ...A${next} } a: area { ...A${next} } }`;
});

const deepFilter = (depth: number): string => `{"filter":${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}}`;
const manyIds = (count: number): string =>
  JSON.stringify({ filter: { id: { in: Array.from({ length: count }, (_, n) => String(n)) } } });
const listing =
  'query ($filter: AreaFilter, $first: Int) { areas(filter: $filter, first: $first) { totalCount nodes { id } } }';

/** Promise S2: whatever one document of up to 100 kB holds, the server answers or refuses it quickly. */
export const hostileCorpus: readonly HostileDocument[] = [
  { name: 'doubling fragments', source: chain(40, (next) => `${next} ${next}`) },
  { name: 'a hundred doubling fragments', source: chain(120, (next) => `${next} ${next}`) },
  { name: 'doubling fragments below a field', source: chain(40, (next) => `parent { ${next} } parent { ${next} }`) },
  { name: 'aliased doubling fragments', source: chain(40, (next) => `a: parent { ${next} } b: parent { ${next} }`) },
  { name: 'doubling inline fragments', source: chain(40, (next) => `... on Area { ${next} } ... { ${next} }`) },
  {
    name: 'doubling fragments across types',
    source: `{ areas { nodes { ...A0 } } } ${acrossTypes} fragment A20 on Area { id } fragment S20 on AreaStat { id }`,
  },
  { name: 'a fragment cycle', source: '{ areas { nodes { ...A } } } fragment A on Area { parent { ...A } }' },
  {
    name: 'a tangle of fragment cycles',
    source: `{ areas { nodes { ...F0 } } } ${many(140, (n) => `fragment F${String(n)} on Area { parent { ...F${String((n * 7 + 1) % 140)} } ...F${String((n * 13 + 5) % 140)} }`)}`,
  },
  { name: '1,000 aliases of __typename', source: `{ ${many(1_000, (n) => `a${String(n)}: __typename`)} }` },
  { name: '600 aliases of a list', source: `{ ${many(600, (n) => `a${String(n)}: areas { totalCount }`)} }` },
  { name: '20,000 equal fields', source: `{ areas { nodes { ${'id '.repeat(20_000)} } } }` },
  { name: '1,900 equal fields', source: `{ areas { nodes { ${'id '.repeat(1_900)} } } }` },
  { name: 'equal fields with children', source: `{ areas { nodes { ${'parent { parent { id } } '.repeat(260)} } } }` },
  { name: '500 directives', source: `{ areas { totalCount ${'@include(if: true) '.repeat(500)} } }` },
  { name: '500 unknown directives', source: `{ areas { totalCount ${many(500, (n) => `@d${String(n)}`)} } }` },
  { name: '5,000 variables', source: `query (${many(5_000, (n) => `$v${String(n)}: Int`)}) { viewer { id } }` },
  { name: '490 unused variables', source: `query (${many(490, (n) => `$v${String(n)}: Int`)}) { viewer { id } }` },
  { name: 'deep fields', source: `{ areas { nodes ${nested('{ parent ', '}', 900)} } }` },
  { name: 'deep lists', source: `{ areas(filter: { and: ${nested('[', ']', 950)} }) { totalCount } }` },
  { name: 'deep objects', source: `{ areas(filter: ${nested('{ not: ', '}', 900)}) { totalCount } }` },
  { name: 'brackets that never close', source: '['.repeat(100_000) },
  { name: 'braces that never close', source: '{a'.repeat(50_000) },
  { name: 'a string of 100 kB', source: `{ areas(filter: { q: "${'x'.repeat(99_000)}" }) { totalCount } }` },
  {
    name: 'a block string of 100 kB',
    source: `{ areas(filter: { q: """${'\n x'.repeat(33_000)}""" }) { totalCount } }`,
  },
  { name: 'a name of 100 kB', source: `{ ${'n'.repeat(100_000)} }` },
  { name: 'nothing but comments', source: '# nothing\n'.repeat(10_000) },
  { name: '1,900 unknown fields', source: `{ areas { nodes { ${many(1_900, (n) => `name${String(n)}`)} } } }` },
  {
    name: 'circular introspection',
    source: `{ __schema { types ${nested('{ fields { type ', '} }', 14)} } }`.replace('type  } }', 'type { name } } }'),
  },
  {
    name: 'introspection twenty times',
    source: `{ ${many(20, (n) => `a${String(n)}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } inputFields { name type { name } } enumValues { name } } }`)} }`,
  },
  { name: 'a page of -1', source: '{ areas(first: -1) { nodes { id } } }' },
  { name: 'a page of 2^31', source: '{ areas(first: 2147483648) { nodes { id } } }' },
  { name: 'an offset of 2^31 - 1', source: '{ areas(offset: 2147483647) { nodes { id } } }' },
  { name: 'a page of 1e308 by variable', source: listing, variables: '{"first":1e308}' },
  { name: 'a filter 12,000 levels deep by variable', source: listing, variables: deepFilter(12_000) },
  { name: 'a filter 29 levels deep by variable', source: listing, variables: deepFilter(29) },
  {
    name: 'a filter of 2,000 alternatives',
    source: listing,
    variables: JSON.stringify({ filter: { or: Array.from({ length: 2_000 }, () => ({ q: 'hjq' })) } }),
  },
  {
    name: '9,000 ids by variable',
    source: listing,
    variables: manyIds(9_000),
  },
  {
    name: '90,000 ids by variable',
    source: listing,
    variables: manyIds(90_000),
  },
  { name: 'a cursor of nonsense', source: '{ areas(after: "WyJ4Iiwx") { nodes { id } } }' },
  { name: 'SQL in a search', source: `{ areas(filter: { q: "' OR 1=1; DROP TABLE area; --" }) { totalCount } }` },
  { name: 'wildcards in a search', source: `{ areas(filter: { q: "${'%_'.repeat(49)}" }) { totalCount } }` },
  { name: 'a zero byte', source: '{ areas(filter: { q: "\\u0000" }) { totalCount } }' },
  { name: 'a lone surrogate', source: '{ areas(filter: { q: "\\ud800" }) { totalCount } }' },
  { name: 'a subscription', source: 'subscription { areas { totalCount } }' },
  { name: 'a schema definition', source: 'type Query { x: Int }' },
  { name: 'an empty document', source: '' },
];
