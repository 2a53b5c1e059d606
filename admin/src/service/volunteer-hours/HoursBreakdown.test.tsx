import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { VolunteerHoursFieldsFragment } from '../../generated/graphql';
import { drawAround } from '../../testing/console-around';
import { serviceRecordGateway } from '../service-records/service-record.gateway';
import { serviceRecords } from '../service-records';
import { HourCounters } from './HourCounters';
import { HoursBreakdown } from './HoursBreakdown';

const none = { finalMinutes: 0, confirmedMinutes: 0, pendingMinutes: 0, records: 0 };
const some = { finalMinutes: 150, confirmedMinutes: 60, pendingMinutes: 0, records: 3 };
const opening = { ...none, finalMinutes: 6_000, records: 1 };
const hours: VolunteerHoursFieldsFragment = {
  volunteerId: 'v1',
  year: 2026,
  whole: true,
  inYear: some,
  lifetime: { ...some, finalMinutes: 6_150, records: 4 },
  opening,
  years: [{ year: 2026, hours: some }],
  byClass: [
    { trustClass: 'A', inYear: some, lifetime: some },
    { trustClass: 'D', inYear: none, lifetime: opening },
  ],
  byTeam: [
    { team: { id: 't1', name: '绿城志愿服务队' }, hours: some },
    { team: null, hours: some },
  ],
  byCategory: [{ category: { id: 'c1', name: '社区服务' }, hours: some }],
  partyGoal: { goalMinutes: 1_500, doneMinutes: 150, missingMinutes: 1_350, dueMinutes: 1_375, onPace: false },
  starsDue: { stars: 1, minutes: 6_150, nextAtMinutes: 18_000, missingMinutes: 11_850 },
};

/** What the list behind a link asks the API for. */
function askedBy(link: HTMLElement | null): unknown {
  const [, query = ''] = (link?.getAttribute('href') ?? '').split('?');
  const filter = JSON.parse(new URLSearchParams(query).get('filter') ?? '{}') as Record<string, unknown>;
  return serviceRecordGateway.list.arguments({ filter, sort: { field: 'servedOn', order: 'DESC' } }).filter;
}

const ofYear = { servedOn: { gte: '2026-01-01', lte: '2026-12-31' }, trustClass: { in: ['A', 'B', 'C'] } };
const final = { volunteerId: { eq: 'v1' }, state: { in: ['FINAL'] } };

afterEach(cleanup);

describe("a person's hours", () => {
  it('say how far the year, the lifetime, the Party’s 25 hours and the stars have come', () => {
    drawAround(<HourCounters hours={hours} />, { slice: serviceRecords });

    expect(screen.getByText(/尚缺 22 小时 30 分 · 落后于进度：到今天应完成 22 小时 55 分/)).toBeTruthy();
    expect(screen.getByText('1 星')).toBeTruthy();
    expect(screen.getByText(/距 2 星还差 197 小时 30 分/)).toBeTruthy();
    const behind = (label: string) => askedBy(screen.getByText(label).closest('a'));
    expect(behind('历史结转')).toEqual({ ...final, trustClass: { in: ['D'] } });
    expect(behind('2026 年服务')).toEqual({ ...final, ...ofYear });
  });

  it('lead from each figure to the records behind it', () => {
    drawAround(<HoursBreakdown hours={hours} />, { slice: serviceRecords });
    const behind = (name: RegExp) => askedBy(screen.getByLabelText(name));

    expect(behind(/绿城志愿服务队 已生效/)).toEqual({ ...final, ...ofYear, teamId: { eq: 't1' } });
    expect(behind(/无服务队 已生效/)).toEqual({ ...final, ...ofYear, not: { teamId: { isNull: false } } });
    expect(behind(/社区服务 已生效/)).toEqual({ ...final, ...ofYear, categoryId: { eq: 'c1' } });
    expect(behind(/D 结转 已生效/)).toEqual({ ...final, trustClass: { in: ['D'] } });
    expect(behind(/社区服务 已确认未生效/)).toMatchObject({ state: { in: ['CONFIRMED', 'IN_PUBLICITY', 'OBJECTED'] } });
    expect(screen.queryByLabelText(/待确认/)).toBeNull();
  });
});
