import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, FormHelperText } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useHttpDoor } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { uploadFile } from '../../providers/upload-file';
import { useInputParts, type FieldInputProps } from '../../shared/inputs/use-input-parts';
import type { UploadedTable } from './import.gateway';

/** A table, uploaded as soon as it is chosen, so that a refusal of the form never asks for it again. */
export function TableInput(props: FieldInputProps) {
  const translate = useTranslate();
  const door = useHttpDoor();
  const { field, shown } = useInputParts(props);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const table = field.value as UploadedTable | '' | null;
  const upload = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { id } = await uploadFile(door, file);
      field.onChange({ id, name: file.name });
    } catch (error) {
      setProblem(messageOf(error));
    }
    setBusy(false);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Button component="label" variant="outlined" startIcon={<UploadIcon />} disabled={busy} sx={{ minHeight: 56 }}>
        {table ? table.name : translate('resources.imports.chooseFile')}
        <Box
          component="input"
          type="file"
          aria-label={shown.label}
          accept=".csv,.xlsx"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void upload(file);
          }}
          sx={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        />
      </Button>
      {problem && <Alert severity="error">{problem}</Alert>}
      <FormHelperText error={shown.error}>{shown.helperText}</FormHelperText>
    </Box>
  );
}
