import { useLocaleState } from 'react-admin';
import { useFurnishing } from '../slices-context';

/** The words of a whole enum in the reader's language, by value. */
export function useEnumWords(): (enumName: string) => Readonly<Record<string, string>> {
  const [locale] = useLocaleState();
  const { slices } = useFurnishing();
  const language = locale === 'en' ? 'en' : 'zh';
  return (enumName) => slices.map((slice) => slice.messages[language].enums?.[enumName]).find(Boolean) ?? {};
}
