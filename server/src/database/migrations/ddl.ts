import type { QueryRunner } from 'typeorm';
import { stepsOn } from '../migration-steps.js';

/** Column types that both dialects understand, spelt for the one at hand. */
export interface Ddl {
  readonly id: string;
  readonly instant: string;
  readonly blob: string;
  /** Long text and JSON. */
  readonly long: string;
  /** Appended to CREATE TABLE. */
  readonly table: string;
  text(length: number): string;
  /** Text of codes, hashes and states, compared byte by byte. */
  code(length: number): string;
}

const mysql: Ddl = {
  id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin',
  instant: 'DATETIME(3)',
  blob: 'BLOB',
  long: 'MEDIUMTEXT',
  table: ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci',
  text: (length) => `VARCHAR(${String(length)})`,
  code: (length) => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
};

const sqlite: Ddl = {
  id: 'TEXT',
  instant: 'TEXT',
  blob: 'BLOB',
  long: 'TEXT',
  table: '',
  text: () => 'TEXT COLLATE NOCASE',
  code: () => 'TEXT',
};

/** The spelling for the database that a migration runs on. */
export function ddlOf(runner: QueryRunner): Ddl {
  return runner.dataSource.options.type === 'mysql' ? mysql : sqlite;
}

/** Runs statements one after the other. */
export async function inOrder(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  const steps = stepsOn(runner);
  for (const statement of statements) await steps.run(statement);
}
