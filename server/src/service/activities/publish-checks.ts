import type { Activity } from './activity.entity.js';
import { PublishChecksFailed } from './activity.errors.js';

/** What the checks look at. */
export type PublishFacts = Pick<
  Activity,
  | 'endsAt'
  | 'recruitUntil'
  | 'capacity'
  | 'risk'
  | 'riskNotice'
  | 'insuranceNumber'
  | 'minorsAllowed'
  | 'adultLeadName'
  | 'excludedKind'
>;

interface Check {
  /** The input field that mends it. */
  readonly field: keyof PublishFacts;
  /** The rule in one sentence, quoted to whoever breaks it. */
  readonly statement: string;
  readonly passes: (activity: PublishFacts) => boolean;
}

export const PublishRule = {
  RISK_TOLD: 'RISK_TOLD',
  INSURED: 'INSURED',
  MINORS_LED: 'MINORS_LED',
  PLACES_OFFERED: 'PLACES_OFFERED',
  RECRUITING_ENDS: 'RECRUITING_ENDS',
  EARNS_HOURS: 'EARNS_HOURS',
} as const;
export type PublishRule = keyof typeof PublishRule;

const checks: Readonly<Record<PublishRule, Check>> = {
  RISK_TOLD: {
    field: 'riskNotice',
    statement: 'Volunteers are told of the risks before they sign up: write the risk notice.',
    passes: ({ riskNotice }) => Boolean(riskNotice),
  },
  INSURED: {
    field: 'insuranceNumber',
    statement: 'From medium risk on, volunteers are insured beforehand: give the number of the policy.',
    passes: ({ risk, insuranceNumber }) => risk === 'LOW' || Boolean(insuranceNumber),
  },
  MINORS_LED: {
    field: 'adultLeadName',
    statement: 'Minors take part only with an adult who answers for them: name the adult.',
    passes: ({ minorsAllowed, adultLeadName }) => !minorsAllowed || Boolean(adultLeadName),
  },
  PLACES_OFFERED: {
    field: 'capacity',
    statement: 'Recruiting offers at least one place: set the capacity.',
    passes: ({ capacity }) => capacity > 0,
  },
  RECRUITING_ENDS: {
    field: 'recruitUntil',
    statement: 'Recruiting ends by the end of the activity: set until when.',
    passes: ({ recruitUntil, endsAt }) => recruitUntil !== null && recruitUntil <= endsAt,
  },
  EARNS_HOURS: {
    field: 'excludedKind',
    statement: 'Doings of the six excluded kinds earn no hours and are not published as volunteer service.',
    passes: ({ excludedKind }) => excludedKind === null,
  },
};

/** One rule of publishing, and whether the activity keeps it. */
export interface PublishCheck {
  readonly rule: PublishRule;
  readonly field: string;
  readonly statement: string;
  readonly passed: boolean;
}

/** Every rule of publishing, with whether the activity keeps it. */
export function publishChecksOf(activity: PublishFacts): PublishCheck[] {
  return (Object.keys(checks) as PublishRule[]).map((rule) => {
    const { field, statement, passes } = checks[rule];
    return { rule, field, statement, passed: passes(activity) };
  });
}

/** The broken rules of publishing, all of them together, or undefined. */
export function refuseUnpublishable(activity: PublishFacts): PublishChecksFailed | undefined {
  const broken = publishChecksOf(activity).filter((check) => !check.passed);
  if (broken.length === 0) return undefined;
  return new PublishChecksFailed(Object.fromEntries(broken.map(({ field, statement }) => [field, statement])));
}
