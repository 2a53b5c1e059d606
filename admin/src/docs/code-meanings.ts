import { errorsEn } from '../i18n/errors.en';
import { errorsZh } from '../i18n/errors.zh';
import type { DocsLanguage } from './docs-language';

/** What each error code means, in the console's words. */
export const codeMeanings: Readonly<Record<DocsLanguage, Readonly<Record<string, string>>>> = {
  zh: errorsZh,
  en: errorsEn,
};
