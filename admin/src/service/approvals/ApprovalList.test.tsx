import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphqlPort } from '../../providers/graphql-port';
import type { Values } from '../../providers/resource-gateway';
import { drawAround } from '../../testing/console-around';
import { serviceRecords } from '../service-records';
import { ApprovalList } from './ApprovalList';

const reject = { name: 'reject', to: 'REJECTED', allowed: true, reasonRequired: true };
const confirm = { name: 'confirm', to: 'CONFIRMED', allowed: true, reasonRequired: false };
const recordOf = (n: number, findings: readonly string[] = []) => ({
  id: `r${String(n)}`,
  version: 1,
  number: `R2026120${String(n)}-AAAAAA`,
  volunteer: { id: 'v', number: '41010810000001', name: '王小红' },
  activity: { id: 'a', title: '清洁家园' },
  servedOn: '2026-12-05',
  netMinutes: 120,
  trustClass: 'A',
  findings,
  state: 'PENDING',
  transitions: [confirm, reject],
});
const records = [recordOf(1), recordOf(2, ['CHECK_OUT_MISSING'])];

const taken: [string, Values][] = [];
const asked: unknown[] = [];

function draw(nodes: readonly object[] = records) {
  const run = (_: unknown, query: { filter: unknown; sort: unknown }) => {
    asked.push(query.filter, query.sort);
    return Promise.resolve({ nodes, totalCount: nodes.length });
  };
  const step = (name: string) => (_: unknown, values: Values) => {
    taken.push([name, values]);
    return Promise.resolve(records[0]);
  };
  const { gateway } = serviceRecords;
  const slice = {
    ...serviceRecords,
    gateway: {
      ...gateway,
      list: { ...gateway.list, run },
      actions: { confirm: step('confirm'), reject: step('reject') },
    },
  } as unknown as typeof serviceRecords;
  const mutate = ((_: unknown, variables: unknown) => {
    asked.push(variables);
    const refusal = { code: 'LOOK_SINGLY', message: '' };
    const outcomes = [
      { id: 'r1', done: true, refusal: null },
      { id: 'r2', done: false, refusal },
    ];
    return Promise.resolve({ confirmRecords: { outcomes } });
  }) as unknown as GraphqlPort['mutate'];
  drawAround(<ApprovalList kind="RECORDS" />, { slice, port: { mutate } });
}

const current = (): string | null =>
  document.querySelector('li[aria-current="true"]')?.getAttribute('data-approval') ?? null;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const inDialog = () => within(screen.getByRole('dialog'));

afterEach(() => {
  cleanup();
  taken.length = 0;
  asked.length = 0;
});

describe('what waits for approval', () => {
  it('is the oldest first of what the viewer may decide', async () => {
    draw();

    await screen.findByText(/R20261201/);
    expect(asked.slice(0, 2)).toEqual([{ awaitingMe: true }, { field: 'servedOn', order: 'ASC' }]);
  });

  it('is walked through and decided with the keyboard', async () => {
    draw();
    await screen.findByText(/R20261201/);

    press('j');
    expect(current()).toBe('r2');
    press('j');
    expect(current()).toBe('r2');
    press('k');
    expect(current()).toBe('r1');
    press('a');
    fireEvent.click(inDialog().getByRole('button', { name: '确认' }));

    await waitFor(() => expect(taken).toEqual([['confirm', {}]]));
  });

  it('is refused with a reason, and letters typed into it do nothing else', async () => {
    draw();
    await screen.findByText(/R20261201/);

    press('r');
    const field = inDialog().getByLabelText(/原因/);
    fireEvent.keyDown(field, { key: 'j' });
    fireEvent.change(field, { target: { value: '人不在场' } });
    fireEvent.click(inDialog().getByRole('button', { name: '驳回' }));

    await waitFor(() => expect(taken).toEqual([['reject', { reason: '人不在场' }]]));
    expect(current()).toBe('r1');
  });

  it('shows what is confirmed together, and of each what became of it', async () => {
    draw();
    await screen.findByText(/R20261201/);

    fireEvent.click(screen.getByRole('checkbox', { name: '全选本页' }));
    fireEvent.click(screen.getByRole('button', { name: '批量确认（2）' }));
    expect(inDialog().getByText(/R20261202/).textContent).toContain('须单独确认');
    fireEvent.click(inDialog().getByRole('button', { name: '确认' }));

    expect(await inDialog().findByText('已确认 1 条，跳过 1 条')).toBeTruthy();
    expect(inDialog().getByText(/R20261202/).textContent).toContain('跳过');
    const items = records.map(({ id, version }) => ({ id, version }));
    expect(asked).toContainEqual({ input: { items } });
  });

  it('says what would show here when nothing waits', async () => {
    draw([]);

    expect(await screen.findByText(/没有等您确认的服务记录/)).toBeTruthy();
  });
});
