import type { ActivityFieldsFragment, BeneficiaryCountInput, ReportActivityInput } from '../../generated/graphql';

/** What the report's form hands in. */
export interface ReportGiven {
  readonly report: string;
  readonly counts?: readonly BeneficiaryCountInput[];
  readonly nobodyReason?: string | null;
  readonly photoIds?: readonly string[];
}

/** The closing report as the API takes it. */
export function reportInput(given: ReportGiven, { id, version }: ActivityFieldsFragment): ReportActivityInput {
  const counts = (given.counts ?? []).map(({ tier, whom, personTimes, source, method }) => ({
    tier,
    whom,
    personTimes,
    source,
    method: tier === 'ESTIMATED' ? method : null,
  }));
  const nobodyReason = counts.length === 0 ? given.nobodyReason : null;
  return { id, version, report: given.report, counts, nobodyReason, photoIds: [...(given.photoIds ?? [])] };
}
