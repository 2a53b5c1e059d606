import { amiss, fine, type Finding } from '../kernel/finding.js';
import type { Database } from './database.js';
import type { Dialect, SqlRunner } from './dialect.js';

const refusal = 'Audit events are never changed.';
const deeds = ['UPDATE', 'DELETE'] as const;

/** The account may not make triggers, or not while the binary log is on (MySQL). */
const withoutRight = new Set([1142, 1227, 1419]);
/** Another process made it just now. */
const thereAlready = new Set([1359]);

const bodies: Readonly<Record<Dialect['name'], string>> = {
  mysql: `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${refusal}'`,
  sqlite: `BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
};
const known: Readonly<Record<Dialect['name'], string>> = {
  mysql:
    "SELECT trigger_name FROM information_schema.triggers WHERE event_object_schema = DATABASE() AND event_object_table = 'audit_event'",
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'",
};

const unguarded = 'The database itself does not refuse changes to audit events.';
const howToGuard =
  'Grant the account TRIGGER (and, with binary logging, set log_bin_trust_function_creators = 1), then run "redvest migrate".';

/** What `migrate` says where {@link guardAuditTrail} could not do its work. */
export const unguardedWarning = `${unguarded} ${howToGuard}`;

/**
 * Lets the database refuse every UPDATE and DELETE of audit events, whoever tries. Where the account has no right to
 * make triggers, the program goes on without: nothing in it changes audit events either.
 * @returns whether the database refuses now
 */
export async function guardAuditTrail(db: Database): Promise<boolean> {
  const { name } = db.dialect;
  const there = await guardsOf(db.dialect.primary, name);
  for (const deed of deeds) {
    const trigger = guardName(deed);
    if (there.has(trigger)) continue;
    try {
      await db.orm.query(`CREATE TRIGGER ${trigger} BEFORE ${deed} ON audit_event ${bodies[name]}`);
    } catch (error) {
      const number = Number((error as { errno?: unknown }).errno);
      if (withoutRight.has(number)) return false;
      if (!thereAlready.has(number) && !String(error).includes('already exists')) throw error;
    }
  }
  return true;
}

/** Whether the database refuses every change of audit events, as the doctor says it. */
export async function guardFinding(runner: SqlRunner, dialect: Dialect['name']): Promise<Finding> {
  return (await isAuditGuarded(runner, dialect))
    ? fine('The database refuses every change to audit events.')
    : amiss('warn', unguarded, howToGuard);
}

async function isAuditGuarded(runner: SqlRunner, dialect: Dialect['name']): Promise<boolean> {
  const there = await guardsOf(runner, dialect);
  return deeds.every((deed) => there.has(guardName(deed)));
}

function guardName(deed: (typeof deeds)[number]): string {
  return `audit_event_no_${deed.toLowerCase()}`;
}

async function guardsOf(runner: SqlRunner, dialect: Dialect['name']): Promise<ReadonlySet<string>> {
  return new Set((await runner.rows(known[dialect])).map(([trigger]) => String(trigger)));
}
