import { describe, expect, it } from 'vitest';
import { clashes, mineOverTheirs } from './conflict';

const before = { id: '1', version: 3, name: 'old', code: '100', parent: { id: 'p' } };

describe('two people who changed the same record', () => {
  it('clash where both changed a field differently', () => {
    const theirs = { ...before, version: 4, name: 'theirs', code: '200' };
    const mine = { ...before, name: 'mine' };

    expect(clashes(before, theirs, mine)).toEqual([{ field: 'name', theirs: 'theirs', mine: 'mine' }]);
  });

  it('do not clash where they made the same change', () => {
    const theirs = { ...before, version: 4, name: 'same' };

    expect(clashes(before, theirs, { ...before, name: 'same' })).toEqual([]);
  });

  it('keep both changes when mine is laid over theirs, under their version', () => {
    const theirs = { ...before, version: 4, code: '200' };
    const mine = { ...before, name: 'mine' };

    expect(mineOverTheirs(before, theirs, mine)).toEqual({ ...theirs, name: 'mine' });
  });
});
