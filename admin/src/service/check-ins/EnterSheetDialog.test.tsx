import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EnterSignInSheetDocument } from '../../generated/graphql';
import type { GraphqlPort } from '../../providers/graphql-port';
import { drawAround } from '../../testing/console-around';
import type { CheckInShift } from './CheckInShifts';
import { EnterSheetDialog } from './EnterSheetDialog';
import { checkEvents } from '.';

const shift: CheckInShift = {
  id: 'shift-1',
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T03:00:00.000Z',
  overrunMinutes: 0,
  capacity: 5,
  taken: 1,
  post: { id: 'post-1', name: '路口东南角' },
};
const rows = [{ signUpId: 's1', rowCode: 'AB3K7Q', number: '41010800000017', name: '王小红' }];

describe('entering a sign-in sheet', () => {
  it('takes codes one after the other, sends the times that are written, and tells what became of each', async () => {
    const outcome = { rowCode: 'AB3K7Q', direction: 'IN', event: null, refusal: { code: 'ALREADY_IN', message: '' } };
    const mutate = vi.fn<() => Promise<object>>(() => Promise.resolve({ enterSignInSheet: { outcomes: [outcome] } }));
    const query = () => Promise.resolve({ checkInDesk: { rows } });
    const port = { query, mutate } as unknown as GraphqlPort;
    drawAround(<EnterSheetDialog shift={shift} onClose={() => undefined} />, { slice: checkEvents, port });

    const code = await screen.findByLabelText('行码');
    fireEvent.change(code, { target: { value: 'ab3 k7q' } });
    fireEvent.submit(code);
    fireEvent.change(await screen.findByLabelText('AB3 K7Q 签到时间'), { target: { value: '09:05' } });
    fireEvent.change(screen.getByLabelText('AB3 K7Q 签退时间'), { target: { value: '' } });
    await screen.findByText('王小红');
    fireEvent.click(screen.getByRole('button', { name: '录入 1 行' }));

    await screen.findByText(/已签到/);
    const line = { rowCode: 'AB3K7Q', inAt: '2026-12-05T01:05:00.000Z', outAt: null };
    expect(mutate).toHaveBeenCalledWith(EnterSignInSheetDocument, { input: { shiftId: 'shift-1', lines: [line] } });
  });
});
