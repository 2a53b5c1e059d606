import { Alert, Link } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';

/** That the activity was entered afterwards, with what is declared and the proof. */
export function MakeUpProof() {
  const translate = useTranslate();
  const { declaration, scan } = useRecordContext<ActivityFieldsFragment>() ?? {};
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('resources.activities.madeUp', {
        declaration: declaration ?? translate('resources.activities.noDeclaration'),
      })}{' '}
      {scan ? (
        <Link href={scan.url} target="_blank" rel="noreferrer">
          {translate('resources.activities.openScan')}
        </Link>
      ) : (
        translate('resources.activities.noScan')
      )}
    </Alert>
  );
}
