import { describe, expect, it } from 'vitest';
import { ancestorsOf, treeLines, type TreeArea } from './area-tree';

const area = (id: string, parent?: string): TreeArea => ({
  id,
  name: id,
  level: 'TOWN',
  parent: parent === undefined ? null : { id: parent },
});
const district = [area('district'), area('north', 'district'), area('south', 'district'), area('village', 'north')];

describe('the tree of areas', () => {
  it('shows what is below the open ones, in order', () => {
    const lines = treeLines(district, new Set(['district', 'north']));

    expect(lines.map(({ area: { id }, depth }) => `${String(depth)} ${id}`)).toEqual([
      '0 district',
      '1 north',
      '2 village',
      '1 south',
    ]);
  });

  it('says of each line where it stands among its siblings', () => {
    const [, north, south] = treeLines(district, new Set(['district']));

    expect(north).toMatchObject({ position: 1, siblings: 2, hasChildren: true, open: false });
    expect(south).toMatchObject({ position: 2, siblings: 2, hasChildren: false });
  });

  it('begins with the areas whose parent the viewer does not see', () => {
    const lines = treeLines([area('north', 'district'), area('village', 'north')], new Set());

    expect(lines.map((line) => line.area.id)).toEqual(['north']);
  });

  it('knows the way up', () => {
    expect(ancestorsOf(district, 'village')).toEqual(['north', 'district']);
  });
});
