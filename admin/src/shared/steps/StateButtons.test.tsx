import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RecordContextProvider } from 'react-admin';
import { afterEach, describe, expect, it } from 'vitest';
import type { Values } from '../../providers/resource-gateway';
import { aSlice, type Note } from '../../testing/a-slice';
import { drawAround, refusedWith } from '../../testing/console-around';
import { RefusedSteps } from './RefusedSteps';
import { StateButtons } from './StateButtons';
import type { OfferedStep } from './transition';

const view = { enumName: 'NoteState', tones: {} };
const publish: OfferedStep = { name: 'publish', to: 'PUBLISHED', allowed: true, reasonRequired: false };
const withdraw: OfferedStep = { name: 'withdraw', to: 'DRAFT', allowed: true, reasonRequired: true };

function drawSteps(transitions: readonly OfferedStep[], take: (values: Values) => Promise<Note>) {
  const note: Note = { id: 'n1', title: '一', version: 3, transitions };
  const actions = {
    publish: (_: unknown, values: Values) => take(values),
    withdraw: (_: unknown, values: Values) => take(values),
  };
  drawAround(
    <RecordContextProvider value={note}>
      <RefusedSteps />
      <StateButtons view={view} />
    </RecordContextProvider>,
    { slice: aSlice({ actions }) },
  );
}

const takenWith: Values[] = [];
const succeed = (values: Values): Promise<Note> => {
  takenWith.push(values);
  return Promise.resolve({ id: 'n1', title: '一', version: 4 });
};
const buttonInDialog = (name: string): HTMLElement => within(screen.getByRole('dialog')).getByRole('button', { name });

afterEach(() => {
  cleanup();
  takenWith.length = 0;
});

describe('the steps of a record', () => {
  it('say what the record becomes before they are taken', async () => {
    drawSteps([publish], succeed);

    fireEvent.click(screen.getByRole('button', { name: '发布' }));

    expect(screen.getByRole('dialog').textContent).toContain('已发布');
    fireEvent.click(buttonInDialog('发布'));
    await waitFor(() => expect(takenWith).toEqual([{}]));
  });

  it('are not taken without the reason that is due', async () => {
    drawSteps([withdraw], succeed);
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));

    fireEvent.click(buttonInDialog('撤回'));

    expect(await screen.findByText('请填写原因。')).toBeTruthy();
    expect(takenWith).toEqual([]);
  });

  it('carry the reason', async () => {
    drawSteps([withdraw], succeed);
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    fireEvent.change(screen.getByLabelText(/原因/), { target: { value: ' 内容有误 ' } });

    fireEvent.click(buttonInDialog('撤回'));

    await waitFor(() => expect(takenWith).toEqual([{ reason: '内容有误' }]));
  });

  it('keep the reason when the server refuses, and say why', async () => {
    drawSteps([withdraw], () => Promise.reject(refusedWith('FOUR_EYES')));
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    fireEvent.change(screen.getByLabelText(/原因/), { target: { value: '内容有误' } });

    fireEvent.click(buttonInDialog('撤回'));

    expect(await screen.findByText(/须由另一人办理/)).toBeTruthy();
    expect(screen.getByDisplayValue('内容有误')).toBeTruthy();
  });

  it('tell in words what stands against the one that is not open yet', () => {
    const refusal = { code: 'REASON_REQUIRED', message: '' };
    drawSteps([{ ...publish, allowed: false, refusal }], succeed);

    expect(screen.queryByRole('button', { name: '发布' })).toBeNull();
    expect(screen.getByRole('list', { name: '暂时不能进行的步骤' }).textContent).toContain('发布');
  });
});
