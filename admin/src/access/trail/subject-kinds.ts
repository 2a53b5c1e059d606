import type { ChoiceWords } from '../../providers/filter-field';
import { referredResource } from '../../shared/timeline/referred-resource';

/** The kinds of record that deeds are done to, as the audit trail calls them. */
export const subjectKinds = [
  'Account',
  'Activity',
  'Area',
  'AreaStat',
  'Beneficiary',
  'Campaign',
  'Category',
  'Import',
  'Job',
  'Organisation',
  'Project',
  'SignUp',
  'Station',
  'StoredFile',
  'Team',
] as const;

/** Says what a kind of record is called. */
export const kindWords: ChoiceWords = (kind, { translate }) =>
  translate(`resources.auditEvents.kinds.${kind}`, { _: kind });

/** The console's name for a kind of record, `Activity` → `activities`; none where the console has no such pages. */
export function resourceOfKind(kind: string, slices: readonly { readonly name: string }[]): string | undefined {
  return referredResource(`${kind.charAt(0).toLowerCase()}${kind.slice(1)}Id`, [], slices);
}
