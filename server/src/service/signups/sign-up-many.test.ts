import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { anOpenShift } from '../../testing/a-recruiting-activity.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from './sign-up.entity.js';

interface Outcome {
  readonly volunteerNumber: string;
  readonly state: string | null;
  readonly refusal: { readonly code: string } | null;
}

describe.each(testDatabases())('signing a whole class up on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const someone = (facts: Partial<Volunteer> = {}) =>
    aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const signing = async (ctx: RequestContext, shiftId: string, volunteerNumbers: readonly string[]) => {
    const document = `mutation ($input: SignUpManyInput!) { signUpMany(input: $input) {
      outcomes { volunteerNumber state refusal { code } } } }`;
    const input = { shiftId, volunteerNumbers, via: 'SCHOOL', riskTold: true };
    const { data, codes, fields } = await ask<{ signUpMany?: { outcomes: Outcome[] } }>(ctx, document, { input });
    const outcomes = data.signUpMany?.outcomes.map(({ state, refusal }) => state ?? refusal?.code);
    return { outcomes, codes, fields };
  };

  it('tells of each what became of it, and leaves nothing of the refused behind', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const [first, child, gone, second] = [
      await someone(),
      await someone({ bornOn: '2012-05-01' }),
      await someone({ state: 'DEREGISTERED' }),
      await someone(),
    ];
    const numbers = [first, child, gone, second].map(({ number }) => number);

    const { outcomes } = await signing(stage.as.station, shift.id, [...numbers, '4101080999']);

    expect(outcomes).toEqual(['ACCEPTED', 'MINOR_NOT_ALLOWED', 'VOLUNTEER_NOT_ACTIVE', 'WAITLISTED', 'BAD_USER_INPUT']);
    const made = await db.transact((tx) => tx.list(SignUp, { shiftId: shift.id }));
    expect(made.map(({ via }) => via)).toEqual(['SCHOOL', 'SCHOOL']);
    expect(await db.transact((tx) => tx.get(Shift, shift.id))).toMatchObject({ taken: 1, waiting: 1 });
    expect((await signing(stage.as.station, shift.id, [first.number])).outcomes).toEqual(['ALREADY_SIGNED_UP']);
  });

  it('refuses the whole where nobody could be signed up, and a number that comes twice', async () => {
    const shift = await anOpenShift(db, stage);
    const { number } = await someone();

    expect((await signing(stage.as.nobody, shift.id, [number])).codes).toEqual(['UNAUTHENTICATED']);
    expect((await signing(stage.as.auditor, shift.id, [number])).codes).toEqual(['FORBIDDEN']);
    expect((await signing(stage.as.stranger, shift.id, [number])).outcomes).toEqual(['BAD_USER_INPUT']);
    expect((await signing(stage.as.station, shift.id, [number, ` ${number}`])).fields).toEqual([
      { volunteerNumbers: 'Name each volunteer once.' },
    ]);
    expect(await db.transact((tx) => tx.count(SignUp, { shiftId: shift.id }))).toBe(0);
  });

  it('writes down who would like a place, which takes none until the leader decides', async () => {
    const shift = await anOpenShift(db, stage);
    const document = 'mutation ($input: ApplySignUpInput!) { applySignUp(input: $input) { signUp { state via } } }';
    const input = { shiftId: shift.id, volunteerId: (await someone()).id, riskTold: true };

    const { data } = await ask(stage.as.station, document, { input });

    expect(data).toEqual({ applySignUp: { signUp: { state: 'APPLIED', via: 'SELF' } } });
    expect(await db.transact((tx) => tx.get(Shift, shift.id))).toMatchObject({ taken: 0, waiting: 0 });
    expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
