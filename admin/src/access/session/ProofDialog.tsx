import { Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { reauthentication } from '../../providers/reauthentication';
import { ProofForm } from './ProofForm';

/** Asks for proof over whatever page is open when a request was refused for want of it, and lets the request go on. */
export function ProofDialog() {
  const translate = useTranslate();
  const titleId = useId();
  const request = useSyncExternalStore(reauthentication.subscribe, reauthentication.current);
  if (!request) return null;
  const { kind, settle } = request;
  return (
    <Dialog open onClose={() => settle(false)} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>
        {translate(kind === 'session' ? 'session.expiredTitle' : 'session.stepUpTitle')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }} variant="body2">
          {translate(kind === 'session' ? 'session.expiredText' : 'session.stepUpText')}
        </DialogContentText>
        <ProofForm key={kind} kind={kind} onProven={() => settle(true)} onGivenUp={() => settle(false)} />
      </DialogContent>
    </Dialog>
  );
}
