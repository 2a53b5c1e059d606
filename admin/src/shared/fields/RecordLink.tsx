import { Link as MuiLink } from '@mui/material';
import { useCreatePath } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useFurnishing } from '../slices-context';

interface Props {
  readonly resource: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** Leads to a record's page, or is plain text where the console has no page for it. */
export function RecordLink({ resource, id, children }: Props) {
  const createPath = useCreatePath();
  const slice = useFurnishing().slices.find(({ name }) => name === resource);
  if (!slice?.show && !slice?.edit) return <>{children}</>;
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource, id, type: slice.show ? 'show' : 'edit' })}
      color="text.primary"
      sx={{ textDecorationColor: 'rgba(128, 120, 110, 0.4)', '&:hover': { color: 'primary.main' } }}
    >
      {children}
    </MuiLink>
  );
}
