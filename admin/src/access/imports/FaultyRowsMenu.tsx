import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import type { ImportFieldsFragment } from '../../generated/graphql';
import { knownSentences } from '../../i18n/field-sentence';
import { useHttpDoor } from '../../providers/doors-context';
import { downloaded, saveFile, type ExportFormat } from '../../providers/export-file';
import { messageOf } from '../../providers/server-error';
import { importZh } from './import.zh';

const formats: readonly ExportFormat[] = ['xlsx', 'csv'];
const faultCodes = Object.keys(importZh.texts.faults);

/** Takes what did not come in out again, each row with its reasons, to be mended and brought in once more. */
export function FaultyRowsMenu({ record }: { readonly record: ImportFieldsFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const door = useHttpDoor();
  const [locale] = useLocaleState();
  const [busy, setBusy] = useState(false);
  const leftOut = record.outcomes.some(({ outcome }) => outcome === 'FAULTY' || outcome === 'DOUBTFUL');
  const refused = record.results.some(({ result }) => result === 'REFUSED');
  if (!leftOut && !refused) return null;
  const take = async (format: ExportFormat): Promise<void> => {
    setBusy(true);
    try {
      const word = (code: string) => translate(`resources.imports.faults.${code}`);
      const labels = { row: translate('resources.imports.rowNumber'), reasons: translate('resources.imports.reasons') };
      const codes = Object.fromEntries(faultCodes.map((code) => [code, word(code)]));
      const body = { format, labels, codes, sentences: knownSentences(locale) };
      const fallbackName = `${record.name}.${format}`;
      saveFile(await downloaded(door, { path: `/imports/${record.id}/faults`, body, fallbackName }));
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {formats.map((format) => (
        <Button
          key={format}
          variant="outlined"
          size="small"
          disabled={busy}
          startIcon={<DownloadIcon />}
          onClick={() => void take(format)}
        >
          {translate('resources.imports.faultyRows', { format })}
        </Button>
      ))}
    </Box>
  );
}
