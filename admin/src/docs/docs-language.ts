import { useEffect, useState } from 'react';

export const docsLanguages = { zh: '中文', en: 'English' } as const;
export type DocsLanguage = keyof typeof docsLanguages;

const kept = 'redvest.docs.language';
/** Where the console keeps its language, as JSON. */
const consoleKept = 'RaStore.locale';

function remembered(): DocsLanguage {
  const own = localStorage.getItem(kept) ?? localStorage.getItem(consoleKept) ?? '';
  return own.includes('en') ? 'en' : 'zh';
}

/** The page's language, Chinese first, remembered; the console's choice counts until another is made here. */
export function useDocsLanguage(): [DocsLanguage, (language: DocsLanguage) => void] {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return [
    language,
    (next) => {
      localStorage.setItem(kept, next);
      setLanguage(next);
    },
  ];
}
