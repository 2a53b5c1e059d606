import type { HourPolicyFieldsFragment } from '../../generated/graphql';
import { minutesWords } from '../../shared/time/moment-words';

/** All figures of a version. */
export type Figures = Omit<HourPolicyFieldsFragment['parameters'], '__typename'>;
/** One figure's name. */
export type Figure = keyof Figures;

/** What a figure counts in. */
export type Unit = 'minutes' | 'clock' | 'percent' | 'pairs' | 'seconds' | 'people' | 'days' | 'workingDays';

/** One article of docs/hour-rules.md with the figures that it holds. */
export interface Article {
  readonly number: number;
  readonly figures: readonly (readonly [Figure, Unit])[];
}

/** The articles that have figures, in their order. */
export const articles: readonly Article[] = [
  {
    number: 2,
    figures: [
      ['minimumMinutes', 'minutes'],
      ['confirmationShare', 'percent'],
    ],
  },
  {
    number: 3,
    figures: [
      ['automaticDayMinutes', 'minutes'],
      ['streetDayMinutes', 'minutes'],
      ['mostDayMinutes', 'minutes'],
      ['minorDayMinutes', 'minutes'],
      ['minorFromMinute', 'clock'],
      ['minorUntilMinute', 'clock'],
    ],
  },
  {
    number: 5,
    figures: [
      ['mostPairs', 'pairs'],
      ['sameScanSeconds', 'seconds'],
      ['mostPeopleADevice', 'people'],
    ],
  },
  { number: 7, figures: [['makeUpDays', 'days']] },
  { number: 8, figures: [['publicityWorkingDays', 'workingDays']] },
  {
    number: 9,
    figures: [
      ['objectionWindowWorkingDays', 'workingDays'],
      ['objectionWorkingDays', 'workingDays'],
    ],
  },
];

/** Minutes from midnight as a clock shows them. */
export function clockWords(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A figure for people; what its unit does not say, the sentence around it does. */
export function figureWords(value: number, unit: Unit, locale: string): string {
  if (unit === 'minutes') return minutesWords(value, locale);
  return unit === 'clock' ? clockWords(value) : String(value);
}
