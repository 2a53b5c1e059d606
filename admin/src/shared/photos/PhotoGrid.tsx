import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Photo } from './photo';

interface Props {
  readonly photos: readonly Photo[];
  /** What stands on a photo's corner, such as the button that takes it out. */
  readonly renderCorner?: (photo: Photo, number: number) => ReactNode;
}

/** Pictures side by side; each opens in full. */
export function PhotoGrid({ photos, renderCorner }: Props) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
      }}
    >
      {photos.map((photo, at) => (
        <Box component="li" key={photo.id} sx={{ position: 'relative' }}>
          <Box component="a" href={photo.url} target="_blank" rel="noreferrer">
            <Box
              component="img"
              src={photo.url}
              alt={translate('photos.photo', { number: at + 1 })}
              loading="lazy"
              sx={{
                width: '100%',
                aspectRatio: '4 / 3',
                objectFit: 'cover',
                borderRadius: 1,
                display: 'block',
                bgcolor: 'divider',
              }}
            />
          </Box>
          {renderCorner?.(photo, at + 1)}
        </Box>
      ))}
    </Box>
  );
}
