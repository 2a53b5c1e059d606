import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { affordableCost, measure } from './execution/document-limits.js';
import { makeSchema } from './contract.js';

/** What the console sends, by hash; written when its documents are built. */
const published = new URL('../../schema/persisted/console.json', import.meta.url);
const documents = Object.values(JSON.parse(readFileSync(published, 'utf8')) as Record<string, string>);

describe("the console's documents", () => {
  const schema = makeSchema();

  it.each(documents.map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text, text]))(
    '%s is affordable, with as many rows as the console asks for at once',
    (_, text) => {
      expect(affordableCost(measure(schema, parse(text), undefined), { first: 25 })).toBeGreaterThan(0);
    },
  );
});
