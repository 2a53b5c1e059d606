import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { nobody } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

const attempt = (name: string, username: string, password: string): string =>
  `${name}: signIn(input: { username: "${username}", password: "${password}" }) { viewer { id } }`;

/** On a busy machine the quickest of fifteen attempts still varies; leaving out the hash would save nine tenths. */
const shareOfNoise = 0.3;

describe('attempts to sign in (promise S6)', () => {
  let server: RunningServer;
  let visitors = 0;

  beforeAll(async () => {
    server = await startDemoServer({ TRUST_PROXY: '1' });
  }, 240_000);
  afterAll(() => server.stop());

  /** Somebody at an address that nobody has used before. */
  const visitor = () => ({ 'x-forwarded-for': `198.51.100.${String((visitors += 1))}` });
  const ask = (document: string, headers: Record<string, string>) => nobody(server.url).ask(document, {}, headers);

  it('count one by one, also when twenty come as aliases of one document', async () => {
    const attempts = Array.from({ length: 20 }, (_, n) => attempt(`a${String(n)}`, 'street', 'wrong-password'));
    const codes: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      codes.push(...(await ask(`mutation { ${attempts.join(' ')} }`, visitor())).codes);
    }

    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('on an account are five, from wherever they come, and then the right password waits as well', async () => {
    for (let n = 0; n < 5; n += 1) await ask(`mutation { ${attempt('a', 'team', 'wrong-password')} }`, visitor());

    const { codes } = await ask(`mutation { ${attempt('a', 'team', demoPassword)} }`, visitor());

    expect(codes).toEqual(['RATE_LIMITED']);
  });

  it('from an address are twenty, whatever the accounts', async () => {
    const here = visitor();
    const codes: string[] = [];
    for (let n = 0; n < 22; n += 1) {
      codes.push(...(await ask(`mutation { ${attempt('a', `nobody-${String(n)}`, 'wrong-password')} }`, here)).codes);
    }

    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(20);
    expect(codes.slice(20)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('take as long and read the same for an unknown account as for a known one', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const words = new Set<string>();
    const timed = async (kind: 'known' | 'unknown', username: string): Promise<void> => {
      const begun = performance.now();
      const { errors } = await ask(`mutation { ${attempt('a', username, 'wrong-password')} }`, visitor());
      times[kind].push(performance.now() - begun);
      words.add(JSON.stringify(errors));
    };

    for (const username of ['station', 'auditor', 'admin']) {
      for (let n = 0; n < 5; n += 1) {
        const both = [() => timed('known', username), () => timed('unknown', `no-${username}`)];
        for (const one of n % 2 === 0 ? both : both.toReversed()) await one();
      }
    }

    expect([...words]).toHaveLength(1);
    const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(5, known * shareOfNoise));
  });
});
