import { Typography } from '@mui/material';
import { useGetIdentity, useTranslate } from 'react-admin';

/** The first page after signing in. */
export function Dashboard() {
  const { identity } = useGetIdentity();
  const translate = useTranslate();
  return (
    <Typography component="h1" variant="h1">
      {translate('ra.page.dashboard')} {identity?.fullName}
    </Typography>
  );
}
