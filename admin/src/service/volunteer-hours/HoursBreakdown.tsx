import { useTranslate } from 'react-admin';
import type { VolunteerHoursFieldsFragment } from '../../generated/graphql';
import { ofYear } from './hours-behind';
import { HoursTable, type HoursLine } from './HoursTable';

type Hours = VolunteerHoursFieldsFragment;
type Translate = ReturnType<typeof useTranslate>;

const byYear = ({ years }: Hours): HoursLine[] =>
  years.map(({ year, hours }) => ({ key: String(year), label: String(year), hours, narrowing: ofYear(year) }));

const byClass = ({ byClass: classes, year }: Hours, translate: Translate): HoursLine[] =>
  classes
    .filter(({ inYear }) => inYear.records > 0)
    .map(({ trustClass, inYear }) => ({
      key: trustClass,
      label: translate(`enums.TrustClass.${trustClass}`),
      hours: inYear,
      narrowing: { ...ofYear(year), trustClass: [trustClass] },
    }));

const classLifetime = ({ byClass: classes }: Hours, translate: Translate): HoursLine[] =>
  classes
    .filter(({ lifetime }) => lifetime.records > 0)
    .map(({ trustClass, lifetime }) => ({
      key: trustClass,
      label: translate(`enums.TrustClass.${trustClass}`),
      hours: lifetime,
      narrowing: { trustClass: [trustClass] },
    }));

const byTeam = ({ byTeam: teams, year }: Hours, translate: Translate): HoursLine[] =>
  teams.map(({ team, hours }) => ({
    key: team?.id ?? 'none',
    label: team?.name ?? translate('hours.noTeam'),
    hours,
    narrowing: { ...ofYear(year), ...(team ? { teamId: team.id } : { not: { teamId: { isNull: false } } }) },
  }));

const byCategory = ({ byCategory: categories, year }: Hours, translate: Translate): HoursLine[] =>
  categories.map(({ category, hours }) => ({
    key: category?.id ?? 'none',
    label: category?.name ?? translate('hours.noCategory'),
    hours,
    narrowing: { ...ofYear(year), ...(category && { categoryId: category.id }) },
  }));

/** The hours of a person by year, class of trust, team and category. */
export function HoursBreakdown({ hours }: { hours: Hours }) {
  const translate = useTranslate();
  const { volunteerId, year } = hours;
  const titled = (key: string): string => translate(`hours.${key}`, { year });
  return (
    <>
      <HoursTable title={titled('byYear')} volunteerId={volunteerId} lines={byYear(hours)} />
      <HoursTable title={titled('byClass')} volunteerId={volunteerId} lines={byClass(hours, translate)} />
      <HoursTable title={titled('classLifetime')} volunteerId={volunteerId} lines={classLifetime(hours, translate)} />
      <HoursTable title={titled('byTeam')} volunteerId={volunteerId} lines={byTeam(hours, translate)} />
      <HoursTable
        title={titled('byCategory')}
        hint={translate('hours.categoryHint')}
        volunteerId={volunteerId}
        lines={byCategory(hours, translate)}
      />
    </>
  );
}
