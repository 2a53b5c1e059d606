import { useEffect, useState } from 'react';
import { checkInWords, type CheckInWords } from './check-in-words';

export type Language = keyof typeof checkInWords;

const kept = 'redvest.check-in.language';

/** The page's words, Chinese first, and how to change the language. */
export function useWords(): { words: CheckInWords; language: Language; change: () => void } {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const change = () => {
    const next = language === 'zh' ? 'en' : 'zh';
    localStorage.setItem(kept, next);
    setLanguage(next);
  };
  return { words: checkInWords[language], language, change };
}

/** An instant as people in Beijing time read it. */
export function clockOf(instant: string): string {
  return new Date(instant).toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
