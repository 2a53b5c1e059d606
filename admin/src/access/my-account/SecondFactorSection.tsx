import { Alert, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MyAccountDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { EnrolTotp } from './EnrolTotp';
import { ManageTotp } from './ManageTotp';
import { RecoveryCodes } from './RecoveryCodes';

/** The second factor: what it is for, setting it up, recovery codes, and taking it away. */
export function SecondFactorSection() {
  const translate = useTranslate();
  const port = usePort();
  const { data, refetch } = useQuery({ queryKey: ['my-account'], queryFn: () => port.query(MyAccountDocument, {}) });
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const viewer = data?.viewer;
  if (!viewer) return <Skeleton variant="rounded" height={80} />;
  const words = (key: string, options = {}): string => translate(`resources.accounts.mine.${key}`, options);
  const settle = (fresh: readonly string[]): void => {
    setCodes(fresh);
    setOpen(false);
    void refetch();
  };
  if (codes.length > 0) return <RecoveryCodes codes={codes} onDone={() => setCodes([])} />;
  if (viewer.totpEnabled) return <ManageTotp codesLeft={viewer.recoveryCodesLeft} onSettled={settle} />;
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {words('twoStepOff')}
      </Alert>
      <Typography sx={{ mb: 2 }}>{words('twoStepWhy')}</Typography>
      {open ? (
        <EnrolTotp onEnrolled={settle} />
      ) : (
        <Button variant="contained" onClick={() => setOpen(true)}>
          {words('setUp')}
        </Button>
      )}
    </>
  );
}
