import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { enrolTotp, totpStep } from './totp.js';

/** The secret of RFC 6238, appendix B, in base32. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('totpStep', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [20_000_000_000, '353130', 666_666_666],
  ])('knows the code of RFC 6238 at %i s', (seconds, code, step) => {
    expect(totpStep({ secret: RFC_SECRET, lastStep: null }, code, at(seconds))).toBe(step);
  });

  it.each([
    [-60, false],
    [-30, true],
    [0, true],
    [30, true],
    [60, false],
  ])('judges a code of %i s from now', (offset, right) => {
    const now = 1_800_000_015;
    const code = generateSync({ secret: RFC_SECRET, epoch: now + offset });

    expect(totpStep({ secret: RFC_SECRET, lastStep: null }, code, at(now)) !== undefined).toBe(right);
  });

  it('refuses the same code a second time, and an older one after it, but takes the next', () => {
    const now = 1_800_000_015;
    const codeAt = (offset: number): string => generateSync({ secret: RFC_SECRET, epoch: now + offset });
    const step = totpStep({ secret: RFC_SECRET, lastStep: null }, codeAt(0), at(now)) ?? null;

    expect(totpStep({ secret: RFC_SECRET, lastStep: step }, codeAt(0), at(now + 5))).toBeUndefined();
    expect(totpStep({ secret: RFC_SECRET, lastStep: step }, codeAt(-30), at(now))).toBeUndefined();
    expect(totpStep({ secret: RFC_SECRET, lastStep: step }, codeAt(30), at(now + 30))).toBe((step ?? 0) + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '28708２x', '000000'])('refuses %j', (code) => {
    expect(totpStep({ secret: RFC_SECRET, lastStep: null }, code, at(59))).toBeUndefined();
  });

  it('takes a code with a space in it or from a full-width keyboard', () => {
    expect(totpStep({ secret: RFC_SECRET, lastStep: null }, '287 082', at(59))).toBe(1);
    expect(totpStep({ secret: RFC_SECRET, lastStep: null }, '２８７０８２', at(59))).toBe(1);
  });
});

describe('enrolTotp', () => {
  it('gives each person a secret of their own and an address that authenticator apps read', () => {
    const one = enrolTotp('张三');
    const other = enrolTotp('张三');

    expect(one.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(one.secret).not.toBe(other.secret);
    expect(one.uri).toMatch(/^otpauth:\/\/totp\/Redvest:%E5%BC%A0%E4%B8%89\?/);
    expect(new URL(one.uri).searchParams.get('secret')).toBe(one.secret);
  });

  it('is confirmed by a code of its secret', () => {
    const { secret } = enrolTotp('admin');
    const now = new Date('2026-05-04T08:00:00Z');

    expect(
      totpStep({ secret, lastStep: null }, generateSync({ secret, epoch: now.getTime() / 1_000 }), now),
    ).toBeGreaterThan(0);
  });
});
