/**
 * What one GraphQL document may ask for. Counts are taken after fragments are expanded, so a fragment that is
 * spread twice counts twice. The figures are part of the contract: partners read them in the guide.
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
  /** Points: a field is 1, a connection 1 + its children for each row of the page, a plain list of objects 1 + 5 × its children. */
  cost: 5_000,
  /** Introspection fields inside each other; the standard query needs 15. */
  introspectionDepth: 20,
  /** How many times the standard full introspection query one document may ask for. */
  introspectionShare: 3,
} as const;

/** What the variables of one request may hold, however they are nested. */
export const variableLimits = {
  nesting: 30,
  /** Objects, list items and single values together. */
  values: 10_000,
} as const;

/** Rows of one page of a connection. */
export const pageLimits = { least: 1, most: 100, usual: 25 } as const;

/** Rows that a list without pages is taken to have when its cost is counted. */
export const assumedListLength = 5;
