import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { RecordContextProvider } from 'react-admin';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphqlPort } from '../../providers/graphql-port';
import { drawAround } from '../../testing/console-around';
import { serviceRecords as slice } from '.';
import { MissingCheckOut } from './MissingCheckOut';

const record = {
  id: 'r1',
  version: 3,
  state: 'PENDING',
  netMinutes: 0,
  findings: ['CHECK_OUT_MISSING'],
  endsAt: '2026-12-05T03:00:00.000Z',
};

function drawFor(facts: object) {
  const sent: unknown[] = [];
  const mutate = (_: unknown, variables: unknown): Promise<unknown> => {
    sent.push(variables);
    return Promise.resolve({ stateCheckOut: { serviceRecord: { id: 'r1', version: 4 } } });
  };
  drawAround(
    <RecordContextProvider value={facts}>
      <MissingCheckOut />
    </RecordContextProvider>,
    { slice, port: { mutate } as unknown as GraphqlPort },
  );
  return sent;
}

afterEach(cleanup);

describe('a record without a check-out', () => {
  it('says what that means and takes the hour at which the person left, with how it is known', async () => {
    const sent = drawFor(record);
    fireEvent.click(await screen.findByRole('button', { name: '补记签退' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('您不能再确认这条记录');

    fireEvent.change(screen.getByLabelText(/离开时间/), { target: { value: '2026-12-05T10:30' } });
    fireEvent.change(screen.getByLabelText(/依据/), { target: { value: '领队看着其离开' } });
    fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLFormElement);

    const leftAt = '2026-12-05T10:30:00+08:00';
    await waitFor(() => expect(sent).toEqual([{ input: { id: 'r1', version: 3, leftAt, reason: '领队看着其离开' } }]));
  });

  it('is said of no other record', () => {
    drawFor({ ...record, netMinutes: 60 });
    drawFor({ ...record, findings: [] });
    drawFor({ ...record, state: 'REJECTED' });

    expect(screen.queryByRole('button', { name: '补记签退' })).toBeNull();
  });
});
