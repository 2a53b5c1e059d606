import type { Database } from '../../database/database.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { policiesOf, policyOfVersion } from '../hour-policies/find-policy.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { addWorkingDays } from '../working-days/working-days.js';
import { appendLinks, type LinkKind } from './append-links.js';
import { ServiceRecord } from './service-record.entity.js';

const recordsATime = 200;

type Step = (record: ServiceRecord) => Partial<ServiceRecord>;

/**
 * Begins the publicity of every confirmed record of a district (article 8): it is public for so many working days after
 * today as the policy that counted it says.
 * @returns how many
 */
export async function publishConfirmed(db: Database, districtId: string, now: string): Promise<number> {
  const { policies, calendar } = await db.transact(async (tx) => ({
    policies: await policiesOf(tx, districtId),
    calendar: await readCalendar(tx, districtId),
  }));
  const today = shanghaiDay(now);
  const step: Step = ({ policyVersion }) => {
    const { publicityWorkingDays } = policyOfVersion(policies, policyVersion).parameters;
    return { state: 'IN_PUBLICITY', publicUntil: addWorkingDays(calendar, today, publicityWorkingDays) };
  };
  const ids = await idsIn(db, districtId, 'CONFIRMED');
  return inParts(ids, (some) => take(db, some, { districtId, now, from: 'CONFIRMED', kind: 'PUBLISHED', step }));
}

/** Makes every record final whose last day of publicity is over and against which nobody objects. @returns how many */
export async function finalisePublished(db: Database, districtId: string, now: string): Promise<number> {
  const today = shanghaiDay(now);
  const step: Step = () => ({ state: 'FINAL', finalAt: now });
  const ids = await idsIn(db, districtId, 'IN_PUBLICITY', today);
  return inParts(ids, (some) => take(db, some, { districtId, now, from: 'IN_PUBLICITY', kind: 'FINALISED', step }));
}

async function idsIn(
  db: Database,
  districtId: string,
  ...[state, publicBefore]: [ServiceRecord['state'], string?]
): Promise<string[]> {
  const over = publicBefore ? [{ compare: ['publicUntil', '<', publicBefore] } as const] : [];
  const rows = await db.transact((tx) =>
    tx.listWhere(ServiceRecord, { all: [{ eq: { districtId, state } }, ...over] }),
  );
  return rows.map(({ id }) => id);
}

async function inParts(ids: readonly string[], work: (some: readonly string[]) => Promise<number>): Promise<number> {
  let done = 0;
  for (let from = 0; from < ids.length; from += recordsATime) done += await work(ids.slice(from, from + recordsATime));
  return done;
}

interface Taking {
  readonly districtId: string;
  readonly now: string;
  readonly from: ServiceRecord['state'];
  readonly kind: LinkKind;
  readonly step: Step;
}

/** Records that somebody else moved on meanwhile are left alone; the version in the statement's condition tells. */
function take(db: Database, ids: readonly string[], { districtId, now, from, kind, step }: Taking): Promise<number> {
  return db.transact(async (tx) => {
    const records = await tx.listWhere(ServiceRecord, { all: [{ oneOf: ['id', ids] }, { eq: { state: from } }] });
    const saved: ServiceRecord[] = [];
    for (const record of records) saved.push(await tx.update(ServiceRecord, record, step(record)));
    await appendLinks(
      tx,
      { districtId, at: now },
      saved.map((record) => ({ kind, record })),
    );
    return saved.length;
  });
}
