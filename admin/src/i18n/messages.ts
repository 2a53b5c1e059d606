import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import type { ConsoleSlice, SliceWords } from '../slice';
import { reactAdminZh } from './react-admin.zh';
import { approvalsEn } from '../service/approvals/approvals.en';
import { approvalsZh } from '../service/approvals/approvals.zh';
import { personFileEn } from '../service/person-file/person-file.en';
import { personFileZh } from '../service/person-file/person-file.zh';
import { hoursEn } from '../service/volunteer-hours/hours.en';
import { hoursZh } from '../service/volunteer-hours/hours.zh';
import { partsEn } from './parts.en';
import { partsZh } from './parts.zh';
import { shellEn } from './shell.en';
import { shellZh } from './shell.zh';

/** The languages of the console, Chinese first. */
export const languages = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;

/** One of the console's languages. */
export type Language = (typeof languages)[number]['locale'];

/** Whether a stored or requested text names one of them. */
export function isLanguage(locale: unknown): locale is Language {
  return languages.some((language) => language.locale === locale);
}

const house = {
  zh: { ...reactAdminZh, ...shellZh, ...partsZh, approvals: approvalsZh, hours: hoursZh, personFile: personFileZh },
  en: { ...englishMessages, ...shellEn, ...partsEn, approvals: approvalsEn, hours: hoursEn, personFile: personFileEn },
};

function resourceWords({ name, fields, empty, tabs = {}, transitions = {}, texts = {} }: SliceWords) {
  return { ...texts, name, fields, empty, tabs, transitions };
}

/** All words of one language: the house's and every slice's. */
export function messagesIn(language: Language, slices: readonly ConsoleSlice[]): TranslationMessages {
  const words = slices.map((slice) => [slice.name, slice.messages[language]] as const);
  const enums = Object.assign({}, house[language].enums, ...words.map(([, own]) => own.enums ?? {})) as Record<
    string,
    Record<string, string>
  >;
  const errors = Object.assign({}, house[language].errors, ...words.map(([, own]) => own.errors ?? {})) as Record<
    string,
    string
  >;
  const resources = Object.fromEntries(words.map(([name, own]) => [name, resourceWords(own)]));
  return { ...house[language], errors, enums, resources };
}
