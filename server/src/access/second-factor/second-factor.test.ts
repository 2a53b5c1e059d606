import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { clockAt } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount, testPassword } from '../../testing/an-account.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { requireStepUp } from '../sessions/require-step-up.js';
import { Session } from '../sessions/session.entity.js';
import { signIn } from '../sessions/sign-in.js';
import { startSession } from '../sessions/start-session.js';
import { Account } from '../accounts/account.entity.js';

describe.each(testDatabases())('a second factor on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let username: string;
  let accountId: string;
  let ctx: RequestContext;
  let people = 0;
  const clock = clockAt('2026-11-21T01:00:00.000Z');
  const password = testPassword;
  const enrol = 'mutation ($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret uri } }';
  const confirm = 'mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes } }';
  const disable = 'mutation ($input: DisableTotpInput!) { disableTotp(input: $input) { done } }';
  const renew = 'mutation ($input: RenewRecoveryCodesInput!) { renewRecoveryCodes(input: $input) { recoveryCodes } }';
  const remove =
    'mutation ($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) { account { totpEnabled } } }';
  const stepUp = 'mutation ($input: StepUpInput!) { stepUp(input: $input) { viewer { steppedUpUntil } } }';

  const codeOf = (secret: string): string => generateSync({ secret, epoch: clock.now().getTime() / 1000 });
  const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000).toISOString());
  const comeIn = (code?: string): Promise<string> =>
    signIn({ ...ctx, caller: undefined }, { username, password, code: code ?? null });

  async function enrolled(): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { data } = await ask<{ enrolTotp: { secret: string } }>(ctx, enrol, { input: { password } });
    const { secret } = data.enrolTotp;
    const answer = await ask<{ confirmTotp: { recoveryCodes: string[] } }>(ctx, confirm, {
      input: { code: codeOf(secret) },
    });
    later(30);
    return { secret, recoveryCodes: answer.data.confirmTotp.recoveryCodes };
  }

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
  });
  beforeEach(async () => {
    people += 1;
    username = `wang${String(people)}`;
    accountId = await anAccount(db, { districtId: home.districtId, username });
    await db.transact(async (tx) => startSession(ctxOf(), tx, await tx.get(Account, accountId)));
    const [session] = await db.transact((tx) => tx.list(Session, { accountId }));
    const caller = aCaller(home.districtId, { accountId, username, sessionId: session?.id ?? '' });
    ctx = { ...contextFor(db, caller), clock };
  });
  afterAll(() => thrownAway.destroy());

  const ctxOf = (): RequestContext => ({ ...contextFor(db, undefined), clock });

  it('asks for a code at sign-in from its first confirmed code on', async () => {
    const { data } = await ask<{ enrolTotp: { secret: string; uri: string } }>(ctx, enrol, { input: { password } });
    expect(data.enrolTotp.uri).toMatch(
      new RegExp(`^otpauth://totp/Redvest:${username}\\?secret=${data.enrolTotp.secret}`),
    );
    expect(await comeIn()).toBe(accountId);
    await ask(ctx, confirm, { input: { code: codeOf(data.enrolTotp.secret) } });
    later(30);

    await expect(comeIn()).rejects.toMatchObject({ code: 'TOTP_REQUIRED' });
    await expect(comeIn('000000')).rejects.toMatchObject({ code: 'TOTP_WRONG' });
    expect(await comeIn(codeOf(data.enrolTotp.secret))).toBe(accountId);
  });

  it('is not set up by a wrong password, a wrong code, or a code without a secret', async () => {
    expect((await ask(ctx, enrol, { input: { password: 'not mine' } })).codes).toEqual(['PASSWORD_WRONG']);
    expect((await ask(ctx, confirm, { input: { code: '123456' } })).codes).toEqual(['BAD_USER_INPUT']);
    await ask(ctx, enrol, { input: { password } });
    expect((await ask(ctx, confirm, { input: { code: '123456' } })).codes).toEqual(['TOTP_WRONG']);
    expect(await comeIn()).toBe(accountId);
  });

  it('takes a code once, also when two requests bring it at the same time', async () => {
    const { secret } = await enrolled();
    const code = codeOf(secret);
    const outcomes = await Promise.allSettled([comeIn(code), comeIn(code)]);

    expect(outcomes.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes each of ten recovery codes once, however it is typed', async () => {
    const { recoveryCodes } = await enrolled();
    const [first = '', second = ''] = recoveryCodes;
    const left = async () =>
      (await ask<{ viewer: { recoveryCodesLeft: number } }>(ctx, '{ viewer { recoveryCodesLeft } }')).data.viewer
        .recoveryCodesLeft;

    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await comeIn(first.toUpperCase().replace('-', ' '))).toBe(accountId);
    await expect(comeIn(first)).rejects.toMatchObject({ code: 'TOTP_WRONG' });
    expect(await left()).toBe(9);
    const outcomes = await Promise.allSettled([comeIn(second), comeIn(second)]);
    expect(outcomes.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('replaces recovery codes by fresh ones', async () => {
    const { recoveryCodes } = await enrolled();
    const { data } = await ask<{ renewRecoveryCodes: { recoveryCodes: string[] } }>(ctx, renew, {
      input: { password },
    });

    await expect(comeIn(recoveryCodes[0])).rejects.toMatchObject({ code: 'TOTP_WRONG' });
    expect(await comeIn(data.renewRecoveryCodes.recoveryCodes[0])).toBe(accountId);
  });

  it('goes by the password, and by an administrator with a reason', async () => {
    await enrolled();
    expect((await ask(ctx, disable, { input: { password: 'not mine' } })).codes).toEqual(['PASSWORD_WRONG']);
    expect((await ask(ctx, disable, { input: { password } })).codes).toEqual([]);
    expect(await comeIn()).toBe(accountId);

    await enrolled();
    const { version } = await db.transact((tx) => tx.get(Account, accountId));
    const input = { id: accountId, version, reason: '手机遗失，当面核验身份' };
    const admin = contextFor(db, aCaller(home.districtId));
    const auditor = contextFor(db, aCaller(home.districtId, { role: 'AUDITOR' }));
    expect((await ask(auditor, remove, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(admin, remove, { input: { ...input, reason: ' ' } })).codes).toEqual(['REASON_REQUIRED']);
    expect((await ask(ctx, remove, { input })).codes).toEqual(['OWN_ACCOUNT']);
    expect((await ask(admin, remove, { input })).data).toEqual({
      removeSecondFactor: { account: { totpEnabled: false } },
    });
    expect(await comeIn()).toBe(accountId);
  });

  it('is wanted by who would step up, and the password suffices without it', async () => {
    const until = async (input: object) =>
      ask<{ stepUp: { viewer: { steppedUpUntil: string } } }>(ctx, stepUp, { input });
    expect(() => requireStepUp(ctx)).toThrow('Prove again who you are');
    expect((await until({ password: 'not mine' })).codes).toEqual(['PASSWORD_WRONG']);
    const proven = await until({ password });
    const tenMinutesOn = new Date(clock.now().getTime() + 600_000).toISOString();
    expect(proven.data.stepUp.viewer.steppedUpUntil).toBe(tenMinutesOn);

    const { secret } = await enrolled();
    expect((await until({ password })).codes).toEqual(['TOTP_REQUIRED']);
    expect((await until({ code: '000000' })).codes).toEqual(['TOTP_WRONG']);
    expect((await until({ code: codeOf(secret) })).codes).toEqual([]);
    const [session] = await db.transact((tx) => tx.list(Session, { id: ctx.caller?.sessionId ?? '' }));
    const steppedUp = { ...ctx, caller: aCaller(home.districtId, { steppedUpUntil: session?.steppedUpUntil ?? null }) };
    expect(requireStepUp(steppedUp).districtId).toBe(home.districtId);
    later(600);
    expect(() => requireStepUp(steppedUp)).toThrow('Prove again who you are');
  });

  it('leaves neither secret nor code in the audit trail', async () => {
    const { secret, recoveryCodes } = await enrolled();
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: accountId }));
    const text = JSON.stringify(events);

    expect(events.map((event) => event.action)).toEqual(expect.arrayContaining(['enrolTotp', 'confirmTotp']));
    for (const hidden of [secret, testPassword, ...recoveryCodes]) expect(text).not.toContain(hidden);
    expect(text).not.toMatch(/\$argon2|v1\.k1\./);
  });

  it('refuses who is not signed in', async () => {
    const nobody = ctxOf();
    const answers = [
      await ask(nobody, enrol, { input: { password } }),
      await ask(nobody, confirm, { input: { code: '123456' } }),
      await ask(nobody, disable, { input: { password } }),
      await ask(nobody, renew, { input: { password } }),
      await ask(nobody, remove, { input: { id: accountId, version: 1, reason: 'x' } }),
      await ask(nobody, stepUp, { input: { password } }),
    ];

    expect(answers.flatMap((answer) => answer.codes)).toEqual(answers.map(() => 'UNAUTHENTICATED'));
  });
});
