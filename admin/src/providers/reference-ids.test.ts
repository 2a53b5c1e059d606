import { describe, expect, it } from 'vitest';
import { withReferenceIds } from './reference-ids';

describe('the ids of nested records', () => {
  it('stand beside them under the names of the API’s inputs', () => {
    const record = { id: '1', parent: { id: 'p' }, categories: [{ id: 'c1' }, { id: 'c2' }], teams: [{ id: 't' }] };

    expect(withReferenceIds(record)).toEqual({ ...record, parentId: 'p', categoryIds: ['c1', 'c2'], teamIds: ['t'] });
  });

  it('leave alone what has no id, and what the record says itself', () => {
    const record = {
      id: '1',
      scope: { kind: 'AREA' },
      tags: ['a'],
      acts: [{ name: 'x' }],
      host: { id: 'h' },
      hostId: 'own',
    };

    expect(withReferenceIds(record)).toEqual(record);
  });
});
