import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { codeOf, messageOf } from '../../providers/server-error';
import type { Figure } from './figure';
import { FigureCard } from './FigureCard';

interface Props {
  /** Key of the heading's words. */
  readonly title: string;
  /** The year that the heading names. */
  readonly year?: string;
  readonly figures: readonly Figure[] | undefined;
  readonly error: unknown;
}

/** Figures of one kind. Those that the viewer's role does not see are left out, heading and all. */
export function FigureGroup({ title, year, figures, error }: Props) {
  const translate = useTranslate();
  const id = useId();
  if (codeOf(error) === 'FORBIDDEN') return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Typography id={id} component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate(title, { year })}
      </Typography>
      {error ? <Alert severity="error">{messageOf(error)}</Alert> : null}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 42vw), 1fr))' }}>
        {figures?.map((figure) => (
          <FigureCard key={figure.key} figure={figure} />
        ))}
        {!figures && !error && <Skeleton variant="rounded" height={118} />}
      </Box>
    </Box>
  );
}
