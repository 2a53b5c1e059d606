import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { useHttpDoor } from '../../providers/doors-context';
import { fetchExport, saveFile, type ExportFormat } from '../../providers/export-file';
import type { RecordField } from '../fields/record-field';
import { useFieldLabel } from '../fields/use-field-label';
import { useShownColumns } from '../list/use-shown-columns';
import { useFilterValues } from '../list/use-filter-values';
import { useSlice } from '../slices-context';
import { useEnumWords } from './use-enum-words';
import { exportRequest } from './export-request';
import { messageOf } from '../../providers/server-error';

/** Writes the list on screen, or the chosen records, into a file. */
export function useExport(columns: readonly RecordField[]) {
  const door = useHttpDoor();
  const notify = useNotify();
  const translate = useTranslate();
  const label = useFieldLabel();
  const enumWords = useEnumWords();
  const { name, gateway } = useSlice();
  const { sort } = useListContext();
  const filter = useFilterValues();
  const [shown] = useShownColumns(columns);
  const [busy, setBusy] = useState(false);

  const run = async (format: ExportFormat, ids?: readonly string[]): Promise<void> => {
    const query = { filter, sort };
    const listed = { name, list: gateway.list, query, columns: shown, ...(ids && { ids }) };
    setBusy(true);
    try {
      const request = exportRequest(listed, format, { label, enumWords });
      saveFile(await fetchExport(door, request, translate(`resources.${name}.name`, { smart_count: 2 })));
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { run: (format: ExportFormat, ids?: readonly string[]) => void run(format, ids), busy };
}
