import AttachFileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useHttpDoor } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { uploadFile } from '../../providers/upload-file';
import { useInputParts, type FieldInputProps } from '../../shared/inputs/use-input-parts';

/** The scan of a signed consent: one picture or PDF, sent as soon as it is chosen. */
export function EvidenceInput(props: FieldInputProps) {
  const translate = useTranslate();
  const door = useHttpDoor();
  const { field, shown } = useInputParts(props);
  const chooser = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const send = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      field.onChange((await uploadFile(door, file)).id);
      setName(file.name);
    } catch (error) {
      setProblem(messageOf(error));
    }
    setBusy(false);
  };

  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button
          variant="outlined"
          startIcon={<AttachFileIcon />}
          disabled={busy}
          onClick={() => chooser.current?.click()}
        >
          {translate(field.value ? 'resources.beneficiaries.replaceScan' : 'resources.beneficiaries.addScan')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept="image/jpeg,image/png,image/webp,application/pdf"
          aria-label={shown.label}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void send(file);
            target.value = '';
          }}
        />
        {field.value && name && <Typography variant="body2">{name}</Typography>}
        {field.value && (
          <Button color="inherit" onClick={() => field.onChange(null)}>
            {translate('ra.action.remove')}
          </Button>
        )}
      </Box>
      <FormHelperText error={problem !== undefined}>
        {problem ?? translate('resources.beneficiaries.scanHint')}
      </FormHelperText>
    </Box>
  );
}
