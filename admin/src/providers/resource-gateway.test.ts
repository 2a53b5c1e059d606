import { describe, expect, it } from 'vitest';
import { CategoriesDocument } from '../generated/graphql';
import type { GraphqlPort } from './graphql-port';
import { listing, type Row } from './resource-gateway';

interface Asked {
  readonly first: number;
  readonly offset: number;
}

/** A list of sixty rows whose ids are their places, and what it was asked for. */
function sixtyRows() {
  const asked: Asked[] = [];
  const query = (_: unknown, { first, offset }: Asked) => {
    asked.push({ first, offset });
    const count = Math.max(0, Math.min(first, 60 - offset));
    const nodes = Array.from({ length: count }, (__, at): Row => ({ id: String(offset + at) }));
    return Promise.resolve({ categories: { nodes, totalCount: 60 } });
  };
  return { asked, port: { query, mutate: query } as unknown as GraphqlPort };
}

const categories = listing(CategoriesDocument, { page: (data) => data.categories, sort: {}, filters: [] });
const whole = { filter: {}, sort: { field: 'id', order: 'ASC' } } as const;

describe('a page of a list', () => {
  it('is one request when it is small', async () => {
    const { asked, port } = sixtyRows();
    const page = await categories.run(port, { ...whole, first: 10, offset: 20 });

    expect(asked).toEqual([{ first: 10, offset: 20 }]);
    expect(page.nodes.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => String(20 + at)));
  });

  it('is asked for in stretches when it is large, and comes back whole and in order', async () => {
    const { asked, port } = sixtyRows();
    const page = await categories.run(port, { ...whole, first: 100, offset: 0 });

    expect(asked.map(({ offset }) => offset)).toEqual([0, 25, 50, 75]);
    expect(page.nodes.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, at) => String(at)));
    expect(page.totalCount).toBe(60);
  });

  it('skips no further than the API does', async () => {
    const { asked, port } = sixtyRows();
    await categories.run(port, { ...whole, first: 100, offset: 10_000 });

    expect(asked).toEqual([{ first: 25, offset: 10_000 }]);
  });
});
