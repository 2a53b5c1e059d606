import type { HourParameters } from './hour-policy.entity.js';

/** What stands against some figures beside each other: the figure that would mend it, and why. */
interface Rule {
  readonly figure: keyof HourParameters;
  readonly kept: (parameters: HourParameters) => boolean;
  readonly says: string;
}

const rules: readonly Rule[] = [
  {
    figure: 'streetDayMinutes',
    kept: ({ automaticDayMinutes, streetDayMinutes }) => automaticDayMinutes <= streetDayMinutes,
    says: 'Must not be less than what whoever leads the service confirms.',
  },
  {
    figure: 'mostDayMinutes',
    kept: ({ streetDayMinutes, mostDayMinutes }) => streetDayMinutes <= mostDayMinutes,
    says: 'Must not be less than what the street confirms.',
  },
  {
    figure: 'minorDayMinutes',
    kept: ({ minorDayMinutes, automaticDayMinutes }) => minorDayMinutes <= automaticDayMinutes,
    says: 'Must not be more than what whoever leads the service confirms.',
  },
  {
    figure: 'minorUntilMinute',
    kept: ({ minorFromMinute, minorUntilMinute }) => minorFromMinute < minorUntilMinute,
    says: 'Must lie after the time from which minors serve.',
  },
  {
    figure: 'minorDayMinutes',
    kept: ({ minorDayMinutes, minorFromMinute, minorUntilMinute }) =>
      minorDayMinutes <= Math.max(0, minorUntilMinute - minorFromMinute),
    says: 'Must fit between the times from and until which minors serve.',
  },
  {
    figure: 'minimumMinutes',
    kept: ({ minimumMinutes, minorDayMinutes }) => minimumMinutes <= minorDayMinutes,
    says: 'Must not be more than a minor’s day.',
  },
];

/** What stands against a set of figures, by the input's field; empty when they go together. */
export function policyFaults(parameters: HourParameters): Readonly<Record<string, string>> {
  const broken = rules.filter(({ kept }) => !kept(parameters));
  return Object.fromEntries(broken.map(({ figure, says }) => [`parameters.${figure}`, says]));
}
