import { Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { valueAt, type AnyRecord } from '../record-path';
import type { Photo } from './photo';
import { PhotoGrid } from './PhotoGrid';

/** The pictures of the record on the page. */
export function RecordPhotos({ source }: { source: string }) {
  const translate = useTranslate();
  const photos = (valueAt(useRecordContext<AnyRecord>(), source) ?? []) as readonly Photo[];
  if (photos.length === 0) return <Typography color="text.secondary">{translate('photos.none')}</Typography>;
  return <PhotoGrid photos={photos} />;
}
