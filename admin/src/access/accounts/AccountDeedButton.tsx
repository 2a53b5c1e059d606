import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AccountFieldsFragment } from '../../generated/graphql';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';

interface Props {
  readonly account: AccountFieldsFragment;
  readonly deed: 'resetPassword' | 'removeSecondFactor';
  readonly mustGiveReason?: boolean;
}

/** Opens the question whether to go on, and why. */
export function AccountDeedButton(props: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate(`resources.accounts.transitions.${props.deed}`)}
      </Button>
      {open && <DeedDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function DeedDialog({ account, deed, mustGiveReason = false, onClose }: Props & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const { act, refusal, busy } = useAct(account, deed, onClose);
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act(given ? { reason: given } : {});
        }}
      >
        <DialogTitle id={titleId}>{translate(`resources.accounts.transitions.${deed}`)}</DialogTitle>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate(`resources.accounts.asks.${deed}`, { name: account.displayName })}
          </DialogContentText>
          <StepRefusal refusal={refusal} />
          <TextField
            label={translate('steps.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required={mustGiveReason}
            autoFocus
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || (mustGiveReason && !given)}>
            {translate(`resources.accounts.transitions.${deed}`)}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
