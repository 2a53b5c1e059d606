import { Alert, DialogContentText, MenuItem, TextField } from '@mui/material';
import { maxLength, minLength, required, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useHttpDoor } from '../../providers/doors-context';
import { saveFile } from '../../providers/export-file';
import type { Values } from '../../providers/resource-gateway';
import { useEnumWords } from '../../shared/exports/use-enum-words';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { TextInput } from '../../shared/inputs/TextInput';
import { useInputParts } from '../../shared/inputs/use-input-parts';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { knownDeeds, useDeedWords } from '../../shared/timeline/use-deed-words';
import { copyWords } from './copy-words';
import { fetchCopy, type CopyRequest } from './fetch-copy';

const formats = ['xlsx', 'csv', 'json'] as const;
const heads = ['part', 'row', 'fact', 'value'] as const;

interface Props {
  readonly volunteerId: string;
  /** Whether the consent is in force without which nothing is shown in plain. */
  readonly consented: boolean;
  readonly onClose: () => void;
}

/** Asks why a person is handed the copy of their data, and downloads it. */
export function CopyDialog({ volunteerId, consented, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const download = useCopy(volunteerId);
  const send = async (values: Values): Promise<void> => {
    await download(values as unknown as Asked);
    notify('personFile.saved');
  };
  return (
    <SendDialog
      resource="volunteers"
      title="personFile.copy"
      submit="personFile.download"
      defaultValues={{ format: 'xlsx', plain: false }}
      send={send}
      onClose={onClose}
    >
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {translate('personFile.copyText')}
      </DialogContentText>
      {!consented && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('personFile.plainHint')}
        </Alert>
      )}
      <FormSection>
        <FormatInput />
        <YesNoInput source="plain" label="personFile.plain" disabled={!consented} />
        <Wide>
          <TextInput
            source="reason"
            label="personFile.reason"
            lines={2}
            validate={[required(), minLength(2), maxLength(200)]}
            hint="personFile.reasonHint"
          />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}

type Asked = Pick<CopyRequest, 'reason' | 'format'> & { readonly plain?: boolean };

function useCopy(volunteerId: string): (asked: Asked) => Promise<void> {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const door = useHttpDoor();
  const enumWords = useEnumWords();
  const deedWord = useDeedWords();
  return async ({ reason, format, plain = false }) => {
    const words = copyWords(locale, enumWords, { known: knownDeeds, of: deedWord });
    const asked = { id: volunteerId, reason, format, plain, words };
    saveFile(await fetchCopy(door, { ...asked, heads: heads.map((head) => translate(`personFile.heads.${head}`)) }));
  };
}

function FormatInput() {
  const translate = useTranslate();
  const { field, shown } = useInputParts({ source: 'format', label: 'personFile.format', validate: required() });
  return (
    <TextField {...shown} select value={field.value as string} onChange={field.onChange} onBlur={field.onBlur}>
      {formats.map((format) => (
        <MenuItem key={format} value={format}>
          {translate(`personFile.formats.${format}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
