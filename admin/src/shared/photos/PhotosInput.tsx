import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useInputParts, type FieldInputProps } from '../inputs/use-input-parts';
import { valueAt, type AnyRecord } from '../record-path';
import { DropArea } from './DropArea';
import type { Photo } from './photo';
import { PhotoGrid } from './PhotoGrid';
import { UploadList } from './UploadList';
import { usePhotoUploads } from './use-photo-uploads';

interface Props extends FieldInputProps {
  /** Where the record holds the pictures themselves; `source` holds their ids. */
  readonly photos: string;
}

/** Pictures of a record: their ids are the form's value, the files go up as soon as they are chosen. */
export function PhotosInput({ photos, ...props }: Props) {
  const translate = useTranslate();
  const record = useRecordContext<AnyRecord>();
  const { getValues } = useFormContext();
  const { field, shown } = useInputParts(props, { format: (value) => value ?? [], parse: (value) => value });
  const ids = field.value as readonly string[];
  const [added, setAdded] = useState<readonly Photo[]>([]);
  const { pending, upload } = usePhotoUploads((photo) => {
    setAdded((before) => [...before, photo]);
    field.onChange([...((getValues(field.name) ?? []) as readonly string[]), photo.id]);
  });
  const known = [...((valueAt(record, photos) ?? []) as readonly Photo[]), ...added];
  const kept = ids.flatMap((id) => known.find((photo) => photo.id === id) ?? []);
  return (
    <Box role="group" aria-label={shown.label} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {shown.label}
      </Typography>
      <PhotoGrid
        photos={kept}
        renderCorner={(photo, number) => (
          <IconButton
            size="small"
            aria-label={translate('photos.remove', { number })}
            onClick={() => field.onChange(ids.filter((id) => id !== photo.id))}
            sx={{
              position: 'absolute',
              top: 4,
              right: 4,
              bgcolor: 'background.paper',
              '&:hover': { bgcolor: 'background.default' },
            }}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      />
      <UploadList pending={pending} />
      <DropArea name={shown.name} onFiles={upload} />
      {shown.helperText && (
        <Typography variant="caption" color={shown.error ? 'error' : 'text.secondary'}>
          {shown.helperText}
        </Typography>
      )}
    </Box>
  );
}
