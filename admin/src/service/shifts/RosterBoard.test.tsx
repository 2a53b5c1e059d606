import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ShiftState, type RosterShiftFragment } from '../../generated/graphql';
import type { GraphqlPort } from '../../providers/graphql-port';
import { drawAround, refusedWith } from '../../testing/console-around';
import { shifts as slice } from '.';
import { RosterBoard } from './RosterBoard';

const shift: RosterShiftFragment = {
  id: 's1',
  activity: { id: 'a1', title: '文明交通' },
  post: { id: 'p1', name: '东南角', position: 1 },
  startsAt: '2026-12-04T23:30:00.000Z',
  endsAt: '2026-12-05T01:00:00.000Z',
  startsOn: '2026-12-05',
  capacity: 2,
  taken: 1,
  waiting: 0,
  breakMinutes: 0,
  overrunMinutes: 0,
  state: ShiftState.Open,
  version: 1,
};
const volunteers = { nodes: [{ id: 'v1', name: '李明', number: '41010800000001' }] };

function drawBoard(answer: () => Promise<unknown>) {
  const sent: unknown[] = [];
  const port = {
    query: () => Promise.resolve({ volunteers }),
    mutate: (_: unknown, variables: unknown) => {
      sent.push(variables);
      return answer();
    },
  } as unknown as GraphqlPort;
  const view = { days: ['2026-12-05'], renderHead: () => '东南角', namesOn: () => ['王小红'] };
  drawAround(<RosterBoard {...view} shifts={[shift]} />, { slice, port });
  return sent;
}

async function choose(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: /07:30–09:00/ }));
  const input = await screen.findByRole('combobox', { name: /志愿者/ });
  fireEvent.mouseDown(input);
  fireEvent.click(await screen.findByRole('option', { name: /李明/ }));
}

afterEach(cleanup);

describe('assigning somebody to a shift', () => {
  it('works without a drag: open the shift, choose a person, say that the risks were told', async () => {
    const sent = drawBoard(() => Promise.resolve({ signUpVolunteer: { signUp: { id: 'u1', state: 'ACCEPTED' } } }));
    await choose();
    fireEvent.click(screen.getByLabelText('已告知活动风险'));
    fireEvent.click(screen.getByRole('button', { name: '指派人员' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const input = { shiftId: 's1', volunteerId: 'v1', riskTold: true, acknowledgeSoft: false };
    expect(sent).toEqual([{ input }]);
  });

  it('keeps what was chosen when the server refuses, and says why', async () => {
    drawBoard(() => Promise.reject(refusedWith('SHIFT_COLLIDES')));
    await choose();
    fireEvent.click(screen.getByRole('button', { name: '指派人员' }));

    expect((await screen.findByRole('alert')).textContent).toBeTruthy();
    expect(screen.getByDisplayValue(/李明/)).toBeTruthy();
  });
});
