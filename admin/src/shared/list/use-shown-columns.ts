import { useResourceContext, useStore } from 'react-admin';
import type { RecordField } from '../fields/record-field';

/** The columns someone wants to see, remembered in this browser, and how to change that. */
export function useShownColumns(
  columns: readonly RecordField[],
): readonly [shown: readonly RecordField[], toggle: (source: string) => void, reset: () => void] {
  const resource = useResourceContext();
  const hiddenAtFirst = columns.filter(({ hidden }) => hidden).map(({ source }) => source);
  const [hidden, setHidden] = useStore<string[] | null>(`${String(resource)}.datatable.hidden`, null);
  const away = hidden ?? hiddenAtFirst;
  const toggle = (source: string): void =>
    setHidden(away.includes(source) ? away.filter((other) => other !== source) : [...away, source]);
  return [columns.filter(({ source, lead }) => lead || !away.includes(source)), toggle, () => setHidden(null)];
}
