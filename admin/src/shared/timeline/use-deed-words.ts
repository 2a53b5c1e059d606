import { useLocaleState, useTranslate } from 'react-admin';
import { deeds } from '../../generated/deeds';

const known: Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>> = deeds;

/** Says what was done, by the mutation's name; the words are those of the API's own manual. */
export function useDeedWords(): (action: string) => string {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (action) => known[action]?.[locale === 'en' ? 'en' : 'zh'] ?? translate(`deeds.${action}`, { _: action });
}
