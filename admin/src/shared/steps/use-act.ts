import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';

/** Takes a named step on a record: the refusal to show, whether it is under way, and how to start it. */
export function useAct(record: AnyRecord, action: string, onDone: () => void) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const refresh = useRefresh();
  const notify = useNotify();
  const translate = useTranslate();
  const { name } = useSlice();
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const run = async (values: Values): Promise<void> => {
    setBusy(true);
    try {
      await dataProvider.act(name, { action, record, values });
      notify('steps.done', {
        messageArgs: { name: translate(`resources.${name}.transitions.${action}`, { _: action }) },
      });
      onDone();
      refresh();
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };
  return { act: (values: Values) => void run(values), refusal, busy };
}
