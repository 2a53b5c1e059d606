import AddPhotoIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Box } from '@mui/material';
import { useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes pictures: dropped, or chosen with the file dialog. */
export function DropArea({ name, onFiles }: Props) {
  const translate = useTranslate();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <Box
      component="label"
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1,
        p: 2,
        border: 1,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'text.disabled',
        borderRadius: 1,
        color: 'text.secondary',
        fontSize: '0.875rem',
        cursor: 'pointer',
        '&:focus-within': { outline: 2, outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <AddPhotoIcon fontSize="small" />
      {translate('photos.dropHere')}
      <Box
        component="input"
        type="file"
        name={name}
        multiple
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const { files } = event.target;
          onFiles([...(files ?? [])]);
          event.target.value = '';
        }}
        sx={{ position: 'absolute', width: 1, height: 1, opacity: 0, pointerEvents: 'none' }}
      />
    </Box>
  );
}
