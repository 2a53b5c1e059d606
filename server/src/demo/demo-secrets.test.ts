import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoSecrets } from './demo-secrets.js';

describe("the demo's secrets", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redvest-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are random for each folder, and stay the same in it', () => {
    const first = demoSecrets(join(folder, 'a'), undefined);

    expect(demoSecrets(join(folder, 'a'), undefined)).toEqual(first);
    expect(demoSecrets(join(folder, 'b'), undefined)).not.toEqual(first);
  });

  it('take the password of the first start, which is the one that the accounts have', () => {
    expect(demoSecrets(folder, 'the-first-password').password).toBe('the-first-password');
    expect(demoSecrets(folder, 'another-password').password).toBe('the-first-password');
  });
});
