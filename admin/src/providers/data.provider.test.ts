import { describe, expect, it } from 'vitest';
import { consoleDataProvider } from './data.provider';
import type { GraphqlPort } from './graphql-port';
import type { ListQuery, ResourceGateway, Row } from './resource-gateway';

interface Note extends Row {
  readonly title: string;
  readonly author?: { readonly id: string };
}

const noPort = {} as GraphqlPort;

function providerOver(gateway: Partial<ResourceGateway<Note>>) {
  const list = {
    filters: [],
    sortable: [],
    arguments: () => ({ filter: undefined, sort: undefined }),
    run: () => Promise.resolve({ nodes: [], totalCount: 0 }),
  };
  const notes: ResourceGateway<Note> = { list, ...gateway };
  return consoleDataProvider({ port: noPort, gateways: { notes }, word: ({ code }) => new Error(code) });
}

function listingOf(rows: (query: ListQuery) => readonly Note[]) {
  const asked: ListQuery[] = [];
  const run = (_: GraphqlPort, query: ListQuery) => {
    asked.push(query);
    const nodes = rows(query);
    return Promise.resolve({ nodes, totalCount: nodes.length });
  };
  const list = { filters: [], sortable: [], arguments: () => ({ filter: undefined, sort: undefined }), run };
  return { asked, list };
}

describe('the data provider', () => {
  it('turns pages into offsets', async () => {
    const { asked, list } = listingOf(() => []);
    const pagination = { page: 3, perPage: 25 };

    await providerOver({ list }).getList('notes', { pagination, sort: { field: 'title', order: 'DESC' }, filter: {} });

    expect(asked[0]).toMatchObject({ first: 25, offset: 50, sort: { field: 'title', order: 'DESC' } });
  });

  it('asks for many records in batches that the API allows', async () => {
    const { asked, list } = listingOf(({ filter }) => (filter['id'] as string[]).map((id) => ({ id, title: id })));
    const ids = Array.from({ length: 230 }, (_, at) => `n${String(at)}`);

    const { data } = await providerOver({ list }).getMany('notes', { ids });

    expect(asked.map(({ first }) => first)).toEqual([100, 100, 30]);
    expect(data).toHaveLength(230);
  });

  it('filters by the record that others refer to', async () => {
    const { asked, list } = listingOf(() => []);

    await providerOver({ list }).getManyReference('notes', {
      target: 'authorId',
      id: 'a1',
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'id', order: 'ASC' },
      filter: { title: 'x' },
    });

    expect(asked[0]?.filter).toEqual({ title: 'x', authorId: 'a1' });
  });

  it('gives records the same shape in a list and alone, related ids included', async () => {
    const note = { id: 'n1', title: 'x', author: { id: 'a1' } };
    const { list } = listingOf(() => [note]);
    const provider = providerOver({ list, one: () => Promise.resolve(note) });

    const listed = await provider.getList('notes', { pagination: { page: 1, perPage: 1 } });
    const alone = await provider.getOne('notes', { id: 'n1' });

    expect(listed.data[0]).toEqual({ ...note, authorId: 'a1' });
    expect(alone.data).toEqual(listed.data[0]);
  });

  it('answers NOT_FOUND for a record that the API does not show', async () => {
    const provider = providerOver({ one: () => Promise.resolve(null) });

    await expect(provider.getOne('notes', { id: 'gone' })).rejects.toThrow('NOT_FOUND');
  });

  it('hands a step the record that it was offered on', async () => {
    const handed: unknown[] = [];
    const actions = {
      publish: (_: GraphqlPort, values: object, record: Row | undefined) => {
        handed.push(values, record);
        return Promise.resolve({ id: 'n1', title: 'published' });
      },
    };
    const record = { id: 'n1', version: 4 };

    const { data } = await providerOver({ actions }).act('notes', {
      action: 'publish',
      record,
      values: { reason: 'r' },
    });

    expect(handed).toEqual([{ reason: 'r' }, record]);
    expect(data).toEqual({ id: 'n1', title: 'published' });
  });

  it('refuses a step that the slice does not declare', async () => {
    const act = providerOver({}).act('notes', { action: 'burn', record: { id: 'n1' } });

    await expect(act).rejects.toThrow('burn');
  });

  it('deletes nothing', async () => {
    await expect(providerOver({}).delete('notes', { id: 'n1' })).rejects.toThrow('Nothing is deleted');
  });
});
