import CloseIcon from '@mui/icons-material/Close';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, FormHelperText, IconButton, Link, Typography } from '@mui/material';
import { useRef, type ChangeEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useInputParts, type FieldInputProps } from '../inputs/use-input-parts';
import { UploadList } from '../photos/UploadList';
import { usePhotoUploads } from '../photos/use-photo-uploads';

/** Pictures and PDF that prove something: their ids are the form's value, the files go up as soon as they are chosen. */
export function FilesInput(props: FieldInputProps) {
  const translate = useTranslate();
  const { getValues } = useFormContext();
  const { field, shown } = useInputParts(props, { format: (value) => value ?? [], parse: (value) => value });
  const chooser = useRef<HTMLInputElement>(null);
  const ids = field.value as readonly string[];
  const { pending, upload } = usePhotoUploads(({ id }) => {
    field.onChange([...((getValues(field.name) ?? []) as readonly string[]), id]);
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    upload([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <Box role="group" aria-label={shown.label} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {shown.label}
        {shown.required && ' *'}
      </Typography>
      {ids.map((id, at) => (
        <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Link href={`/files/${id}`} target="_blank" rel="noreferrer">
            {translate('files.chosen', { number: at + 1 })}
          </Link>
          <IconButton
            size="small"
            aria-label={translate('files.remove', { number: at + 1 })}
            onClick={() => field.onChange(ids.filter((one) => one !== id))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <UploadList pending={pending} />
      <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => chooser.current?.click()}>
        {translate('files.choose')}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        name={shown.name}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={choose}
      />
      {shown.helperText && <FormHelperText error={shown.error}>{shown.helperText}</FormHelperText>}
    </Box>
  );
}
