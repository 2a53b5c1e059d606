import { useLocaleState, useTranslate } from 'react-admin';
import { deeds } from '../../generated/deeds';
import type { ChoiceWords } from '../../providers/filter-field';

const known: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> = deeds;

/** Deeds that are no mutations, so that the contract has no words for them. */
const otherDeeds = [
  'signInFailed',
  'proofFailed',
  'export',
  'uploadFile',
  'copyPersonalData',
  'foundDistrict',
  'adoptCategories',
  'reseal',
  'importVolunteers',
  'withdrawVolunteers',
  'withdrawOrganisation',
];

/** Everything that can have been done. */
export const knownDeeds: readonly string[] = [...Object.keys(deeds), ...otherDeeds];

/** Says what was done, by the mutation's name; the Chinese words are those of the API's own manual. */
export const deedWords: ChoiceWords = (action, { translate, locale }) =>
  known[action]?.[locale === 'en' ? 'en' : 'zh'] ?? translate(`deeds.${action}`, { _: action });

/** Says what was done, in the reader's language. */
export function useDeedWords(): (action: string) => string {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (action) => deedWords(action, { translate, locale });
}
