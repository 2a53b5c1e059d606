import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, FormHelperText, Link, Typography } from '@mui/material';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useHttpDoor } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { uploadFile } from '../../providers/upload-file';
import { useInputParts, type FieldInputProps } from './use-input-parts';

/** One picture or PDF, sent as soon as it is chosen; the form holds the id of the stored file. */
export function FileInput(props: FieldInputProps) {
  const translate = useTranslate();
  const door = useHttpDoor();
  const { field, shown } = useInputParts(props);
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const id = field.value as string | null;
  const send = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    try {
      const stored = await uploadFile(door, file);
      setProblem(undefined);
      field.onChange(stored.id);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Box role="group" aria-label={shown.label}>
      <Typography variant="body2" sx={{ fontWeight: 500, mb: 1 }}>
        {shown.label}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => chooser.current?.click()}>
          {translate(id ? 'form.replaceFile' : 'form.chooseFile')}
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          name={props.source}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          onChange={(event) => void send(event)}
        />
        {id && (
          <Link href={`/files/${id}`} target="_blank" rel="noreferrer">
            {translate('form.openFile')}
          </Link>
        )}
      </Box>
      <FormHelperText error={problem !== undefined || shown.error}>{problem ?? shown.helperText}</FormHelperText>
    </Box>
  );
}
