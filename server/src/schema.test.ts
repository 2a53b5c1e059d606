import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printContract } from './schema.js';

describe('the contract', () => {
  it('is committed as the server emits it', () => {
    const committed = readFileSync(fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url)), 'utf8');

    expect(committed).toBe(printContract());
  });
});
