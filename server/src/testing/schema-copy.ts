import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { connect, type DatabaseSettings } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { entities } from '../entities.js';

/** Kept in the template once it is whole: the statements that make a copy of it. */
const script = 'copy_script';

/** The template's own settings say where; the copies lie beside it on the same server. */
interface Template {
  readonly name: string;
  readonly settings: DatabaseSettings;
}

/**
 * Makes a database of an empty name with every table that the migrations make. They run once for a template, by whichever
 * test file comes first; the others copy its tables in one go, which takes a fraction of the time.
 * @param admin a connection that may create databases
 */
export async function copySchema(admin: Connection, template: Template, name: string): Promise<void> {
  await admin.query('SELECT GET_LOCK(?, 120)', [template.name]);
  if (!(await isWhole(admin, template.name))) await makeTemplate(admin, template);
  await admin.query('SELECT RELEASE_LOCK(?)', [template.name]);
  const [[row]] = await admin.query<RowDataPacket[]>('SELECT statements FROM ??.??', [template.name, script]);
  await admin.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [name]);
  const copy = await createConnection({ uri: beside(template.settings.url ?? '', name), multipleStatements: true });
  await copy.query(String(row?.['statements']));
  await copy.end();
}

/** The URL of another database on the same server. */
export function beside(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function isWhole(admin: Connection, name: string): Promise<boolean> {
  const query = 'SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?';
  const [rows] = await admin.query<RowDataPacket[]>(query, [name, script]);
  return rows.length > 0;
}

async function makeTemplate(admin: Connection, { name, settings }: Template): Promise<void> {
  await admin.query('DROP DATABASE IF EXISTS ??', [name]);
  await admin.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [name]);
  const db = await connect(settings, entities);
  await migrate(db);
  await db.close();
  const statements = await statementsFor(admin, name);
  await admin.query('CREATE TABLE ??.?? (statements MEDIUMTEXT)', [name, script]);
  await admin.query('INSERT INTO ??.?? VALUES (?)', [name, script, statements]);
}

async function statementsFor(admin: Connection, name: string): Promise<string> {
  const [tables] = await admin.query<RowDataPacket[]>('SHOW TABLES FROM ??', [name]);
  const statements = ['SET FOREIGN_KEY_CHECKS = 0'];
  for (const table of tables.map((row) => String(Object.values(row)[0]))) {
    const [[made]] = await admin.query<RowDataPacket[]>('SHOW CREATE TABLE ??.??', [name, table]);
    statements.push(String(made?.['Create Table']));
    const [filled] = await admin.query<RowDataPacket[]>('SELECT 1 FROM ??.?? LIMIT 1', [name, table]);
    if (filled.length > 0) statements.push(`INSERT INTO \`${table}\` SELECT * FROM \`${name}\`.\`${table}\``);
  }
  return statements.join(';\n');
}
