import { useLocaleState } from 'react-admin';
import { minutesWords } from '../../shared/time/moment-words';

/** Minutes that are added or taken off, always with their sign. */
export function SignedMinutes({ minutes }: { readonly minutes: number }) {
  const [locale] = useLocaleState();
  return (
    <span className="figures">
      {minutes > 0 && '+'}
      {minutesWords(minutes, locale)}
    </span>
  );
}
