import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphqlPort } from '../../providers/graphql-port';
import type { ListQuery } from '../../providers/resource-gateway';
import { aSlice, type Note } from '../../testing/a-slice';
import { drawAround } from '../../testing/console-around';
import { fieldsOf } from '../fields/fields-of';
import { ResourceList } from './ResourceList';
import { reachablePages } from './ListPagination';

const field = fieldsOf<Required<Note>>();
const columns = [field.lead('title'), field.choice('state', 'NoteState'), field.text('text', { hidden: true })];

function drawList(notes: readonly Note[]) {
  const asked: ListQuery[] = [];
  const { list } = aSlice().gateway;
  const run = (_: GraphqlPort, query: ListQuery) => {
    asked.push(query);
    return Promise.resolve({ nodes: notes, totalCount: notes.length });
  };
  drawAround(<ResourceList columns={columns} sort={{ field: 'title', order: 'ASC' }} />, {
    slice: aSlice({ list: { ...list, run } }),
    at: '/notes',
  });
  return asked;
}

const notes: readonly Note[] = [{ id: 'n1', title: '第一篇', text: '正文一', version: 1, state: 'DRAFT' }];

afterEach(cleanup);

describe('a list', () => {
  it('shows its records in the words of their enums, without the columns that are hidden at first', async () => {
    drawList(notes);

    await screen.findByText('第一篇');
    expect(screen.getByText('草稿')).toBeTruthy();
    expect(screen.queryByText('正文一')).toBeNull();
  });

  it('shows a hidden column to whoever asks for it', async () => {
    drawList(notes);
    await screen.findByText('第一篇');

    fireEvent.click(screen.getByRole('button', { name: '显示列' }));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: '正文' }));

    expect(await screen.findByText('正文一')).toBeTruthy();
  });

  it('asks the API for what the filter says', async () => {
    const asked = drawList(notes);
    await screen.findByText('第一篇');

    fireEvent.click(within(screen.getByRole('search')).getByRole('button', { name: '状态' }));
    fireEvent.click(screen.getByLabelText('已发布'));

    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ state: ['PUBLISHED'] }));
  });

  it('sorts by a column, and the other way round by the next click', async () => {
    const asked = drawList(notes);
    await screen.findByText('第一篇');

    fireEvent.click(within(screen.getByRole('table')).getByRole('button', { name: '标题' }));

    await waitFor(() => expect(asked.at(-1)?.sort).toEqual({ field: 'title', order: 'DESC' }));
  });

  it('says the next step when it is empty', async () => {
    drawList([]);

    expect(await screen.findByText('还没有笔记。请先写一篇。')).toBeTruthy();
  });

  it.each([
    [0, 25, 0],
    [26, 25, 2],
    [1_000_000, 100, 101],
  ])('of %i records, %i a page, has %i pages to jump to', (total, perPage, pages) => {
    expect(reachablePages(total, perPage)).toBe(pages);
  });
});
