import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Skeleton,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { QrCode } from '../../access/my-account/QrCode';
import { CheckInCodeDocument, type CheckInCodeQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import type { CheckInShift } from './CheckInShifts';

const askAgainMs = 5_000;

/** The changing code of a shift, for as long as the dialog is open: nobody can check in by it who does not see it. */
export function CodeDialog({ shift, onClose }: { shift: CheckInShift; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const { data, error } = useQuery({
    queryKey: ['checkInCode', shift.id],
    queryFn: async () => (await port.query(CheckInCodeDocument, { shiftId: shift.id })).checkInCode,
    refetchInterval: askAgainMs,
    gcTime: 0,
    retry: false,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>
        {translate('resources.checkEvents.code')} · {shift.post.name}
      </DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2">{translate('resources.checkEvents.codeMeans')}</DialogContentText>
        {error ? <StepRefusal refusal={error} /> : <ShownCode shown={data} />}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" size="large" onClick={onClose}>
          {translate('resources.checkEvents.stopCode')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ShownCode({ shown }: { shown: CheckInCodeQuery['checkInCode'] | undefined }) {
  const translate = useTranslate();
  if (!shown) return <Skeleton variant="rounded" height={280} />;
  const address = `${window.location.origin}${shown.path}`;
  return (
    <Box sx={{ textAlign: 'center' }}>
      <Typography
        component="output"
        className="figures"
        aria-label={translate('resources.checkEvents.code')}
        sx={{ display: 'block', fontSize: 'clamp(3rem, 14vw, 5.5rem)', fontWeight: 700, letterSpacing: '0.12em' }}
      >
        {shown.code}
      </Typography>
      <QrCode text={address} label={translate('resources.checkEvents.codeAddress')} />
      <TextField
        label={translate('resources.checkEvents.codeAddress')}
        value={address}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true } }}
        sx={{ mt: 2 }}
      />
    </Box>
  );
}
