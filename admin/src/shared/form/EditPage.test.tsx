import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { ResourceGateway, Values } from '../../providers/resource-gateway';
import { aSlice, type Note } from '../../testing/a-slice';
import { drawAround, refusedWith } from '../../testing/console-around';
import { TextInput } from '../inputs/TextInput';
import { EditPage } from './EditPage';

const stored: Note = { id: 'n1', title: '旧标题', text: '旧正文', version: 1 };

/** The form of a note that reads from `reads`, one after the other, and sends through `update`. */
async function openForm(reads: readonly Note[], update: NonNullable<ResourceGateway<Note>['update']>) {
  let read = 0;
  const one = () => Promise.resolve(reads[Math.min(read++, reads.length - 1)]);
  drawAround(
    <Routes>
      <Route path="/notes/:id" element={<NoteForm />} />
      <Route path="/notes/:id/show" element={<p>saved</p>} />
    </Routes>,
    { slice: aSlice({ one, update }), at: '/notes/n1' },
  );
  await screen.findByDisplayValue('旧标题');
}

function NoteForm() {
  return (
    <EditPage>
      <TextInput source="title" />
      <TextInput source="text" />
    </EditPage>
  );
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));
const saved = (values: Values): Promise<Note> => Promise.resolve({ ...stored, ...values, version: 9 });

afterEach(cleanup);

describe('the form of a record', () => {
  it('keeps what was typed and marks the field that the server names', async () => {
    const refusal = refusedWith('BAD_USER_INPUT', { title: 'This value is taken already.' });
    await openForm([stored], () => Promise.reject(refusal));
    type('标题', '新标题');

    save();

    expect(await screen.findByText('已被占用，请换一个')).toBeTruthy();
    expect(screen.getByDisplayValue('新标题')).toBeTruthy();
  });

  it('can be sent again after a refusal that names a field it does not show', async () => {
    const answers = [() => Promise.reject(refusedWith('BAD_USER_INPUT', { districtId: 'x' })), saved];
    await openForm([stored], (_, values) => (answers.shift() ?? saved)(values));
    type('标题', '新标题');

    save();
    await screen.findByText(/districtId/);
    save();

    expect(await screen.findByText('已保存')).toBeTruthy();
  });

  it('shows both versions when somebody saved first, and lays mine over theirs when asked to', async () => {
    const sent: Values[] = [];
    const theirs: Note = { ...stored, title: '对方标题', text: '对方正文', version: 2 };
    await openForm([stored, theirs], (_, values) => {
      sent.push(values);
      return values['version'] === 2 ? saved(values) : Promise.reject(refusedWith('CONFLICT'));
    });
    type('标题', '我的标题');

    save();
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('对方标题');
    expect(dialog.textContent).toContain('我的标题');
    fireEvent.click(screen.getByRole('button', { name: /保留我的修改/ }));

    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ title: '我的标题', text: '对方正文', version: 2 });
  });

  it('shows their version when mine is dropped', async () => {
    const theirs: Note = { ...stored, title: '对方标题', version: 2 };
    await openForm([stored, theirs], () => Promise.reject(refusedWith('CONFLICT')));
    type('标题', '我的标题');

    save();
    fireEvent.click(await screen.findByRole('button', { name: /采用对方的/ }));

    expect(await screen.findByDisplayValue('对方标题')).toBeTruthy();
  });
});
