import { writeAudit } from '../access/audit/write-audit.js';
import type { RequestContext } from '../kernel/context.js';
import { registerVolunteers, type VolunteerEntry } from '../people/volunteers/register-volunteers.js';
import { planVolunteers, type PlannedVolunteer } from './demo-volunteer-plan.js';
import { volunteerName } from './demo-volunteer-names.js';
import type { DemoDistrict } from './demo-district.js';
import { atLocal } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

/** A volunteer of the demo who is registered. */
export interface DemoVolunteer {
  readonly id: string;
  readonly districtId: string;
  /** The community where the person lives. */
  readonly areaId: string;
  readonly isPartyMember: boolean;
  /** Full years at the end of the demo's year. */
  readonly age: number;
  readonly registeredOn: string;
}

const batchSize = 4_000;
const wordingVersion = '2026-01';

/** Registers the demo's volunteers, in batches and by the rules that an import obeys. */
export async function registerDemoVolunteers(
  ctx: RequestContext,
  district: Pick<DemoDistrict, 'areas' | 'year' | 'tables'>,
  made: { readonly random: SeededRandom; readonly progress: (line: string) => void },
): Promise<DemoVolunteer[]> {
  const interests = [...district.tables.categoryCodes];
  const planned = planVolunteers({ ...district, interests }, made.random);
  const registered: DemoVolunteer[] = [];
  for (let at = 0; at < planned.length; at += batchSize) {
    const some = planned.slice(at, at + batchSize);
    const entries = some.map((one) =>
      entryOf(one, { verifierId: ctx.caller?.accountId ?? '', today: district.year.today, random: made.random }),
    );
    const outcomes = await ctx.db.transact(async (tx) => {
      const found = await registerVolunteers(ctx, tx, entries);
      await writeAudit(ctx, tx, {
        action: 'seedVolunteers',
        subjectType: 'Volunteer',
        subjectId: '',
        facts: { rows: some.length },
      });
      return found;
    });
    for (const [i, outcome] of outcomes.entries()) {
      if ('refusal' in outcome) throw outcome.refusal;
      const plan = some[i];
      if (plan) registered.push(registeredOf(outcome.id, plan, district));
    }
    made.progress(`${String(registered.length)} of ${String(planned.length)} volunteers`);
  }
  return registered;
}

function registeredOf(
  id: string,
  { isPartyMember, bornOn, registeredOn, areaId }: PlannedVolunteer,
  { areas, year }: Pick<DemoDistrict, 'areas' | 'year'>,
): DemoVolunteer {
  const age = year.year - Number(bornOn.slice(0, 4)) - 1;
  return { id, districtId: areas.districtId, areaId, isPartyMember, age, registeredOn };
}

function entryOf(
  one: PlannedVolunteer,
  by: { readonly verifierId: string; readonly today: string; readonly random: SeededRandom },
): VolunteerEntry {
  const { name, gender, bornOn, idNumber, phone, areaId, isPartyMember, registeredOn } = one;
  const isMinor = bornOn > eighteenYearsBefore(by.today);
  const consent = { wordingVersion, givenOn: registeredOn, givenBy: isMinor ? 'GUARDIAN' : 'SELF' } as const;
  const guardian = { name: volunteerName(by.random, 'FEMALE'), phone, relation: '母亲' };
  return {
    name,
    gender,
    bornOn,
    idKind: 'RESIDENT_ID',
    idNumber,
    phone,
    areaId,
    guardian: isMinor ? guardian : null,
    partyStatus: isPartyMember ? 'MEMBER' : 'UNKNOWN',
    skills: one.skills,
    interests: one.interests,
    availability: one.availability,
    consents: purposesOf({ isMinor, isPartyMember }).map((purpose) => ({ purpose, ...consent })),
    standing: { state: 'ACTIVE', registeredOn, verifiedById: by.verifierId, verifiedAt: atLocal(registeredOn, 17) },
  };
}

function purposesOf({ isMinor, isPartyMember }: { readonly isMinor: boolean; readonly isPartyMember: boolean }) {
  const party = isPartyMember ? (['PARTY_STATUS'] as const) : [];
  const minor = isMinor ? (['GUARDIAN'] as const) : [];
  return ['SERVICE', 'SENSITIVE', ...party, ...minor] as const;
}

function eighteenYearsBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 18)}${day.slice(4)}`;
}
