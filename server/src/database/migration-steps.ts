import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';

/** How a migration's statements are run, one after the other. */
export interface MigrationSteps {
  run(statement: string): Promise<void>;
}

const stepsOf = new WeakMap<QueryRunner, MigrationSteps>();

/** Lets the statements of what runs on this runner go through `steps`. */
export function runBySteps(runner: QueryRunner, steps: MigrationSteps): void {
  stepsOf.set(runner, steps);
}

/** The steps of whoever migrates; outside of a migration, the plain runner. */
export function stepsOn(runner: QueryRunner): MigrationSteps {
  return stepsOf.get(runner) ?? { run: (statement) => runner.query(statement).then(() => undefined) };
}

/** The same step of a migration says something else than when it ran; it must stay as it is, and a new one mend it. */
export class MigrationRewritten extends Error {
  override readonly name = 'MigrationRewritten';
}

/** Table, column or index is there already; what should go is gone already. */
const doneBefore = new Set([1050, 1060, 1061, 1091]);
const changesRows = /^\s*(INSERT|UPDATE|DELETE|REPLACE)\b/i;

/**
 * Steps on a server whose every CREATE and ALTER commits at once, so that a failed migration cannot be rolled back. Each
 * step is noted before and after: a second run passes over what is done, and takes "exists already" for done where the
 * first run died between the deed and its note.
 */
export function notedSteps(runner: QueryRunner, migration: string, beforeEach: () => Promise<void>): MigrationSteps {
  let position = 0;
  return {
    async run(statement) {
      position += 1;
      await beforeEach();
      const hash = createHash('sha256').update(statement.replace(/\s+/g, ' ')).digest('hex');
      const step: Step = { runner, statement, key: [migration, position], hash };
      const known = await noteOf(step);
      if (known?.done && known.hash !== hash) {
        throw new MigrationRewritten(`Step ${String(position)} of ${migration} has run and was rewritten since.`);
      }
      if (!known?.done) await runNoted(step, known !== undefined);
    },
  };
}

interface Step {
  readonly runner: QueryRunner;
  readonly statement: string;
  readonly key: readonly [migration: string, position: number];
  readonly hash: string;
}

async function noteOf({ runner, key }: Step): Promise<{ hash: string; done: boolean } | undefined> {
  const select = 'SELECT statement_hash AS hash, done FROM migration_step WHERE migration = ? AND position = ?';
  const [note] = (await runner.query(select, [...key])) as { hash: string; done: unknown }[];
  return note && { hash: note.hash, done: Number(note.done) === 1 };
}

async function runNoted(step: Step, begunBefore: boolean): Promise<void> {
  const { runner, statement, key, hash } = step;
  await runner.query('REPLACE INTO migration_step (migration, position, statement_hash, done) VALUES (?, ?, ?, 0)', [
    ...key,
    hash,
  ]);
  const done = () => runner.query('UPDATE migration_step SET done = 1 WHERE migration = ? AND position = ?', [...key]);
  if (changesRows.test(statement)) {
    await runner.startTransaction();
    await runner.query(statement);
    await done();
    await runner.commitTransaction();
    return;
  }
  try {
    await runner.query(statement);
  } catch (error) {
    if (!begunBefore || !doneBefore.has(Number((error as { errno?: unknown }).errno))) throw error;
  }
  await done();
}
