/**
 * What one GraphQL document may ask for. Counts are taken after fragments are expanded, so a fragment that is
 * spread twice counts twice.
 */
export const documentLimits = {
  /** Bytes of the document in UTF-8. */
  bytes: 100 * 1024,
  tokens: 2_000,
  /** Brackets of any kind inside each other. Keeps the parser's recursion flat; far above what `depth` allows. */
  nesting: 60,
  /** Fields inside each other, introspection left out. */
  depth: 10,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  /** Points: a field is 1, a connection 1 + its children for each row of the page, a plain list of records 1 + 5 × its children, of what lies in their row 1 + its children. */
  cost: 5_000,
  /** Introspection fields inside each other; the standard query needs 15. */
  introspectionDepth: 20,
  /** How many times the standard full introspection query one document may ask for. */
  introspectionShare: 1.5,
  /** Fields, inline fragments and spreads, counted again wherever a fragment is spread. */
  selections: 20_000,
  /** Pairs of fields that would answer under the same name in the same place: twenty times the same field are 190. */
  comparisons: 5_000,
} as const;

/** Rows of one page of a connection. */
export const pageLimits = { least: 1, most: 100, usual: 25 } as const;
