import { useTranslate } from 'react-admin';

/** Yes or no, in words. */
export function YesNo({ value }: { value: boolean }) {
  return useTranslate()(value ? 'ra.boolean.true' : 'ra.boolean.false');
}
