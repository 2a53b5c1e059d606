import { useRef, useState } from 'react';
import { useDataProvider, useEditContext, useNotify } from 'react-admin';
import type { Values } from '../../providers/resource-gateway';
import { codeOf, messageOf } from '../../providers/server-error';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { clashes, mineOverTheirs, type Clash } from './conflict';

/** A conflict that waits for the person to choose. */
export interface OpenConflict {
  readonly clashes: readonly Clash[];
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly leave: () => void;
}

/**
 * Sends an edit form. When somebody else saved first, what they saved is fetched beside the form, so that nothing typed
 * is touched until the person has chosen; "keep mine" then submits the same form again, laid over theirs.
 */
export function useEditSubmit(record: AnyRecord, formId: string) {
  const slice = useSlice();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { save, refetch } = useEditContext<AnyRecord>();
  const kept = useRef<AnyRecord>(undefined);
  const [conflict, setConflict] = useState<OpenConflict>();

  async function openConflict(mine: Values): Promise<void> {
    const { data: theirs } = await dataProvider.getOne<AnyRecord>(slice.name, { id: record.id });
    const leave = (): void => setConflict(undefined);
    setConflict({
      clashes: clashes(record, theirs, mine),
      leave,
      takeTheirs: () => {
        leave();
        void refetch();
      },
      keepMine: () => {
        leave();
        kept.current = theirs;
        (document.getElementById(formId) as HTMLFormElement | null)?.requestSubmit();
      },
    });
  }

  const send = async (values: Values): Promise<unknown> => {
    let refused: unknown;
    const sent = kept.current ? mineOverTheirs(record, kept.current, values) : values;
    kept.current = undefined;
    await save?.(sent, { onError: (error: unknown) => (refused = error) });
    if (codeOf(refused) === 'CONFLICT') {
      await openConflict(values).catch((error: unknown) => notify(messageOf(error), { type: 'error' }));
    }
    return refused;
  };
  return { send, conflict };
}
