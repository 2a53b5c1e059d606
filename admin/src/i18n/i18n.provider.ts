import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import type { ConsoleSlice } from '../slice';
import { isLanguage, languages, messagesIn, type Language } from './messages';

/** Where react-admin's store remembers the language. */
const storedLocale = 'RaStore.locale';

/** The language chosen last time, or Chinese. */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'> = localStorage): Language {
  const stored = storage.getItem(storedLocale)?.replaceAll('"', '');
  return isLanguage(stored) ? stored : 'zh';
}

/** Builds the translator over the house's and the slices' words. */
export function consoleI18n(slices: readonly ConsoleSlice[], initial: Language): I18nProvider {
  return polyglotI18nProvider(
    (locale) => messagesIn(isLanguage(locale) ? locale : 'zh', slices),
    initial,
    [...languages],
    { allowMissing: true },
  );
}
