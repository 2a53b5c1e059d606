import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, needsRehash, verifyPassword } from './password-hash.js';

describe('password hashes', () => {
  it('are argon2id with the recommended parameters and a fresh salt each', async () => {
    const [one, other] = await Promise.all([hashPassword('red cap and vest'), hashPassword('red cap and vest')]);

    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('tell the right password from a wrong one', async () => {
    const stored = await hashPassword('red cap and vest');

    expect(await verifyPassword(stored, 'red cap and vest')).toBe(true);
    expect(await verifyPassword(stored, 'red cap and vesT')).toBe(false);
    expect(await verifyPassword(stored, '')).toBe(false);
  });

  it('take the same password from a full-width keyboard', async () => {
    expect(await verifyPassword(await hashPassword('Ａbc红马甲-2026-x'), 'Abc红马甲-2026-x')).toBe(true);
  });

  it('are never right for an unknown account, not even for the password that stands in', async () => {
    expect(await verifyPassword(undefined, 'nobody')).toBe(false);
  });

  it('take an unknown account as long as a known one', async () => {
    const stored = await hashPassword('red cap and vest');
    await verifyPassword(undefined, 'warm');
    const differences: number[] = [];

    for (let round = 0; round < 31; round += 1) {
      const [first, second] = round % 2 ? [stored, undefined] : [undefined, stored];
      const apart =
        (await timed(() => verifyPassword(first, 'wrong'))) - (await timed(() => verifyPassword(second, 'wrong')));
      differences.push(round % 2 ? apart : -apart);
    }

    expect(Math.abs(median(differences))).toBeLessThan(5);
  });

  it('ask to be made anew when their parameters are not those of today', async () => {
    expect(needsRehash(await hashPassword('red cap and vest'))).toBe(false);
    expect(needsRehash(await hash('red cap and vest', { memoryCost: 4_096 }))).toBe(true);
  });
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
