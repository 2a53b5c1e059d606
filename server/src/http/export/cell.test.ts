import { describe, expect, it } from 'vitest';
import { cellOf, harmless } from './cell.js';
import type { ExportColumn } from './export-document.js';

const column = (field: string, type = 'String'): ExportColumn => ({ path: field.split('.'), label: field, type });

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+8613812341234', "'+8613812341234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['|calc', "'|calc"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['  =cmd|calc', "'  =cmd|calc"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\u3000＝1', "'\u3000＝1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['\tplain', "'\tplain"],
    ['清洁家园', '清洁家园'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('holds %j as %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it.each([
    [{ name: '惠济区' }, column('name'), '惠济区'],
    [{ name: null }, column('name'), ''],
    [{ station: { area: { name: '新城' } } }, column('station.area.name'), '新城'],
    [{ station: null }, column('station.area.name'), ''],
    [{ acts: [{ title: '合唱' }, { title: '=1' }] }, column('acts.title'), '合唱、=1'],
    [{ acts: [{ title: '=1' }, { title: '合唱' }] }, column('acts.title'), "'=1、合唱"],
    [{ acts: [] }, column('acts.title'), ''],
    [{ minutes: -5 }, column('minutes', 'Int'), -5],
    [{ minutes: 0 }, column('minutes', 'Int'), 0],
    [{ at: '2026-05-04T16:30:00.000Z' }, column('at', 'DateTime'), '2026-05-05 00:30:00'],
    [{ on: '2026-05-04' }, column('on', 'Date'), '2026-05-04'],
    [{ isOpen: false }, column('isOpen', 'Boolean'), 'false'],
    [{ facts: { a: 1 } }, column('facts', 'JSON'), '{"a":1}'],
  ])('of %j prints the field', (row, of, shown) => {
    expect(cellOf(row, of, {})).toBe(shown);
  });

  it('prints words for values where it is given some', () => {
    const words = { state: { OPEN: '开放' }, isOpen: { true: '是' }, 'station.kind': { COMMUNITY: '=社区' } };
    const row = { state: 'OPEN', isOpen: true, station: { kind: 'COMMUNITY' } };

    expect(['state', 'isOpen', 'station.kind'].map((field) => cellOf(row, column(field), words))).toEqual([
      '开放',
      '是',
      "'=社区",
    ]);
  });
});
