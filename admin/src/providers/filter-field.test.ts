import { describe, expect, it } from 'vitest';
import { apiFilter, type FilterField } from './filter-field';

const fields: readonly FilterField[] = [
  { source: 'q', kind: 'text' },
  { source: 'state', kind: 'anyOf', enumName: 'State', values: ['OPEN', 'CLOSED'] },
  { source: 'stationId', kind: 'reference', resource: 'stations' },
  { source: 'areaId', kind: 'area' },
  { source: 'startsAt', kind: 'instants' },
  { source: 'foundedOn', kind: 'days' },
  { source: 'capacity', kind: 'counts' },
  { source: 'makeUp', kind: 'yesNo' },
];

describe('a filter of the page as a filter of the API', () => {
  it.each([
    [{ q: '清洁' }, { q: '清洁' }],
    [{ state: ['OPEN'] }, { state: { in: ['OPEN'] } }],
    [{ stationId: 's1' }, { stationId: { eq: 's1' } }],
    [{ areaId: 'a1' }, { areaId: { under: 'a1' } }],
    [{ foundedOn: { from: '2026-01-01' } }, { foundedOn: { gte: '2026-01-01' } }],
    [{ capacity: { from: '10', to: '20' } }, { capacity: { gte: 10, lte: 20 } }],
    [{ makeUp: false }, { makeUp: { eq: false } }],
  ])('turns %j into %j', (page, api) => {
    expect(apiFilter(fields, page)).toEqual(api);
  });

  it('reads days as whole days of Shanghai, the last one included', () => {
    const filter = apiFilter(fields, { startsAt: { from: '2026-12-05', to: '2026-12-31' } });

    expect(filter).toEqual({ startsAt: { gte: '2026-12-05T00:00:00+08:00', lt: '2027-01-01T00:00:00+08:00' } });
  });

  it('asks for nothing where nothing is filled in', () => {
    const filter = apiFilter(fields, { q: '', state: [], startsAt: {}, foundedOn: { to: '' }, stationId: null });

    expect(filter).toBeUndefined();
  });

  it('takes what no filter declares by its shape, for links from other pages', () => {
    const filter = apiFilter(fields, { id: ['x', 'y'], hostId: 'h1', closedAt: { gte: '2026-01-01T00:00:00Z' } });

    expect(filter).toEqual({
      id: { in: ['x', 'y'] },
      hostId: { eq: 'h1' },
      closedAt: { gte: '2026-01-01T00:00:00Z' },
    });
  });
});
