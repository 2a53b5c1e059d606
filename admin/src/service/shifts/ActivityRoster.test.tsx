import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { RecordContextProvider } from 'react-admin';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphqlPort } from '../../providers/graphql-port';
import { drawAround } from '../../testing/console-around';
import { shifts as slice } from '.';
import { ActivityRoster } from './ActivityRoster';

const activity = {
  id: 'a1',
  title: '文明交通',
  state: 'DRAFT',
  startsAt: '2026-12-29T00:00:00.000Z',
  endsAt: '2026-12-31T10:00:00.000Z',
  minorsAllowed: false,
  longitude: null,
  latitude: null,
};
const post = { id: 'p1', name: '东南角', duty: '劝导行人', position: 1, radiusMetres: 200, version: 1 };
const planned = { postId: 'p1', postName: '东南角', startsOn: '2026-12-31', skipped: null };
const preview = [
  { ...planned, startsAt: '2026-12-30T23:30:00.000Z', endsAt: '2026-12-31T01:00:00.000Z' },
  { ...planned, startsAt: '2026-12-31T09:00:00.000Z', endsAt: '2026-12-31T10:30:00.000Z', skipped: 'OUTSIDE_ACTIVITY' },
];

function drawRoster(posts: readonly object[]) {
  const sent: unknown[] = [];
  const answers: Record<string, unknown> = {
    PostsOfActivity: { activity: { id: 'a1', posts } },
    RosterShifts: { shifts: { nodes: [], totalCount: 0 } },
    ShiftPreview: { shiftPreview: preview },
    PlanShifts: { planShifts: { activity: { id: 'a1' } } },
  };
  const answer = (document: unknown, variables: unknown): Promise<unknown> => {
    const { definitions } = document as { definitions: { name: { value: string } }[] };
    const name = definitions[0]?.name.value ?? '';
    if (name === 'PlanShifts') sent.push(variables);
    return Promise.resolve(answers[name]);
  };
  const port = { query: answer, mutate: answer } as unknown as GraphqlPort;
  drawAround(
    <RecordContextProvider value={activity}>
      <ActivityRoster />
    </RecordContextProvider>,
    { slice, port },
  );
  return sent;
}

afterEach(cleanup);

describe('the roster of an activity', () => {
  it('says the next step while there is no post', async () => {
    drawRoster([]);

    expect(await screen.findByText(/先添加岗位/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: '复制排班' })).toBeTruthy();
  });

  it('shows a post without shifts too, and what can be done with it', async () => {
    drawRoster([post]);

    fireEvent.click(await screen.findByRole('button', { name: '岗位“东南角”的操作' }));

    expect(screen.getAllByRole('menuitem')).toHaveLength(3);
    expect(screen.getByText('劝导行人')).toBeTruthy();
  });

  it('previews a pattern, refuses unreadable times, and plans what was asked for', async () => {
    const sent = drawRoster([post]);
    fireEvent.click(await screen.findByRole('button', { name: '按周期排班' }));
    const times = await screen.findByLabelText(/时段/);
    fireEvent.change(times, { target: { value: '早上' } });
    fireEvent.click(screen.getByRole('button', { name: '预览' }));
    expect(await screen.findByText(/请按 07:30-09:00 的格式填写/)).toBeTruthy();

    fireEvent.change(times, { target: { value: '07:30-09:00，17:00-18:30' } });
    fireEvent.click(screen.getByRole('button', { name: '预览' }));
    expect(await screen.findByText('将生成 1 个班次，跳过 1 个')).toBeTruthy();
    expect(screen.getByText(/超出活动时间/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '按周期排班' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      input: { activityId: 'a1', postIds: ['p1'], fromOn: '2026-12-29', untilOn: '2026-12-31', capacity: 2 },
    });
  });
});
