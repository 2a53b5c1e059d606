import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ShiftState, type RosterShiftFragment } from '../../generated/graphql';
import { drawAround } from '../../testing/console-around';
import { shifts as slice } from '.';
import { MonthGrid } from './MonthGrid';
import { daysFrom, linesOf } from './roster-week';
import { RosterGrid } from './RosterGrid';

const morning: RosterShiftFragment = {
  id: 's1',
  activity: { id: 'a1', title: '文明交通' },
  post: { id: 'p1', name: '兴隆铺路口东南角', position: 1 },
  startsAt: '2026-12-04T23:30:00.000Z',
  endsAt: '2026-12-05T01:00:00.000Z',
  startsOn: '2026-12-05',
  capacity: 5,
  taken: 2,
  waiting: 1,
  breakMinutes: 0,
  overrunMinutes: 0,
  state: ShiftState.Open,
  version: 1,
};
const full = { ...morning, id: 's2', taken: 5, waiting: 0, startsAt: '2026-12-05T09:00:00.000Z' };
const gone = { ...morning, id: 's3', startsOn: '2026-12-06', state: ShiftState.Cancelled };
const renderHead = ({ postName }: { postName: string }) => postName;

afterEach(cleanup);

describe('a roster', () => {
  it('shows each post once, its shifts under their day, and who is missing', async () => {
    const opened: string[] = [];
    drawAround(
      <RosterGrid
        lines={linesOf([morning, full, gone])}
        days={daysFrom('2026-11-30', 7)}
        renderHead={renderHead}
        namesOn={(id) => (id === 's1' ? ['王小红', '李明'] : [])}
        onOpen={({ id }) => opened.push(id)}
      />,
      { slice },
    );

    const table = await screen.findByRole('table', { name: '排班表' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByRole('columnheader', { name: /周六 12-05/ }).textContent).toContain('缺 3 人');
    const card = within(table).getByRole('button', { name: /07:30–09:00.*王小红/ });
    expect(card.textContent).toContain('王小红、李明');
    expect(card.textContent).toContain('候补 1 人');
    expect(within(table).getByRole('button', { name: /已取消/ }).textContent).not.toContain('缺');
    fireEvent.click(card);
    expect(opened).toEqual(['s1']);
  });

  it('counts a month by day, and leads to a day', async () => {
    const days: string[] = [];
    drawAround(<MonthGrid day="2026-12-01" shifts={[morning, full, gone]} onDay={(day) => days.push(day)} />, {
      slice,
    });

    const table = await screen.findByRole('table', { name: '月' });
    const saturday = within(table).getByRole('button', { name: /^5/ });
    expect(saturday.textContent).toBe('52 个班次缺 3 人');
    fireEvent.click(saturday);
    expect(days).toEqual(['2026-12-05']);
  });
});
