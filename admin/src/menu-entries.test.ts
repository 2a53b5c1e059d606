import { describe, expect, it } from 'vitest';
import { menuGroups } from './menu-entries';
import type { Viewer } from './providers/viewer';
import type { ConsoleSlice } from './slice';
import { areas } from './places/areas';

const viewer = { role: 'TEAM_LEADER' } as Viewer;
const slice = (changes: Partial<ConsoleSlice>): ConsoleSlice => ({ ...areas, ...changes });

describe('the menu', () => {
  it('holds only wings that have a page', () => {
    const groups = menuGroups({ slices: [slice({ name: 'teams', wing: 'people' })], pages: [] }, viewer);

    expect(groups.map(({ wing }) => wing)).toEqual(['people']);
  });

  it('leaves out what has no list and what the viewer does not see', () => {
    const { list: _, ...listless } = areas;
    const slices = [listless, slice({ name: 'accounts', visibleTo: ({ role }) => role === 'DISTRICT_ADMIN' })];

    expect(menuGroups({ slices, pages: [] }, viewer)).toEqual([]);
  });
});
