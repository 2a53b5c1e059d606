import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Key of the heading's words. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A group of inputs under a heading, two beside each other where there is room. Wrap one in `Wide` for the whole width. */
export function FormSection({ title, children }: Props) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 3 }}>
      {title && (
        <Typography component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {translate(title)}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 2, alignItems: 'start' }}>
        {children}
      </Box>
    </Box>
  );
}

/** The whole width of a section. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>;
}
