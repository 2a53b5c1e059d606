import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import type { GraphqlPort } from '../../providers/graphql-port';
import { drawAround } from '../../testing/console-around';
import { serviceRecords as slice } from '.';
import { ActivityHours } from './ActivityHours';

const activity = {
  id: 'a1',
  state: 'ENDED',
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T03:00:00.000Z',
} as ActivityFieldsFragment;
const absent = { signUpId: 's1', volunteerNumber: '41010800000011', volunteerName: '李小明', reason: 'NO_SHOW' };
const before = { earnsHours: true, due: 3, recorded: 1, checkOutMissing: 0, skipped: [absent] };
const after = { ...before, due: 0, recorded: 4, checkOutMissing: 1 };

function drawHours(hours: object) {
  const sent: unknown[] = [];
  const answer = (document: unknown, variables: unknown): Promise<unknown> => {
    const { definitions } = document as { definitions: { name: { value: string } }[] };
    const name = definitions[0]?.name.value ?? '';
    if (name === 'ComputeRecords') sent.push(variables);
    return Promise.resolve({ activityHours: sent.length > 0 ? after : hours });
  };
  const port = { query: answer, mutate: answer } as unknown as GraphqlPort;
  drawAround(<ActivityHours activity={activity} />, { slice, port });
  return sent;
}

afterEach(cleanup);

describe('the hours of an activity', () => {
  it('says how far they are, and what computing will do and whom it passes over', async () => {
    drawHours(before);

    expect(await screen.findByText('已有记录 1 条，待计算 3 条，未计算 1 人。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '计算工时' }));

    expect((await screen.findByRole('dialog')).textContent).toContain('将按签到签退为 3 人生成服务记录');
    expect(screen.getByRole('dialog').textContent).toContain('李小明 41010800000011 · 缺勤');
  });

  it('computes, and says what it did, what is missing and whom it passed over', async () => {
    const sent = drawHours(before);
    fireEvent.click(await screen.findByRole('button', { name: '计算工时' }));
    const buttons = await screen.findAllByRole('button', { name: '计算工时', hidden: true });

    fireEvent.click(buttons.at(-1) as HTMLElement);

    await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('已生成 3 条服务记录'));
    expect(screen.getByRole('dialog').textContent).toContain('1 条记录缺签退');
    expect(screen.getByRole('dialog').textContent).toContain('缺勤');
    expect(sent).toEqual([{ input: { activityId: 'a1' } }]);
  });

  it('offers neither where nothing earns hours', async () => {
    drawHours({ ...before, earnsHours: false });

    expect(await screen.findByText(/该活动不计服务时长/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '计算工时' })).toBeNull();
  });
});
