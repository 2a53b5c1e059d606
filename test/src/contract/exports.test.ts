import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';
import { contractFrom } from './contract.js';

const contract = contractFrom('schema.graphql');
const mostColumns = 60;

/** Every list of the API with the columns that its records can fill: their own fields, and the names of what they point at. */
const lists = Object.values(contract.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const node = nodes && getNamedType(nodes.type);
  const isList = isObjectType(node) && !field.args.some(isRequiredArgument);
  return isList ? [{ list: field.name, columns: columnsOf(node).slice(0, mostColumns) }] : [];
});

/** Exports are limited by the address they are asked from, so each list is asked for from one of its own. */
const addressOf = (list: string): string => `10.0.0.${String(lists.findIndex((one) => one.list === list) + 1)}`;

describe('the export of', () => {
  let server: RunningServer;
  let admin: GraphqlSession;

  beforeAll(async () => {
    server = await startDemoServer({ TRUST_PROXY: '1' });
    admin = await signIn(server.url, 'admin', demoPassword);
    const proof = 'mutation ($input: StepUpInput!) { stepUp(input: $input) { viewer { id } } }';
    await admin.ask(proof, { input: { password: demoPassword } });
  }, 240_000);
  afterAll(() => server.stop());

  it.each(lists)('$list holds as many rows as the list, and no formula', async ({ list, columns }) => {
    const { data } = await admin.ask<Record<string, { totalCount: number }>>(`{ ${list} { totalCount } }`);

    const answer = await fetch(`${server.url}/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: admin.cookie, 'x-forwarded-for': addressOf(list) },
      body: JSON.stringify({ list, format: 'csv', columns: columns.map((field) => ({ field, label: field })) }),
    });
    const rows = cellsOf(await answer.text());

    expect(answer.status).toBe(200);
    expect(rows.length - 1).toBe(data?.[list]?.totalCount);
    expect(rows.flat().filter((cell) => /^[=+@\t\r＝＋－＠]|^-\D/.test(cell))).toEqual([]);
  });
});

function columnsOf(node: GraphQLObjectType): string[] {
  return Object.values(node.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(type)) return [field.name];
    return isObjectType(type) && type.getFields()['name'] ? [`${field.name}.name`] : [];
  });
}

/** The cells of comma-separated values, quotes taken off. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
