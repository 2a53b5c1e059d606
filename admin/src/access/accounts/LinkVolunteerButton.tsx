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
}

/** Says which volunteer the holder of the account is; an empty number says that the person is none. */
export function LinkVolunteerButton({ account }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.accounts.transitions.linkVolunteer')}
      </Button>
      {open && <LinkDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function LinkDialog({ account, onClose }: Props & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const { act, refusal, busy } = useAct(account, 'linkVolunteer', onClose);
  const [number, setNumber] = useState(account.volunteer?.number ?? '');
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act({ volunteerNumber: number.trim() || null });
        }}
      >
        <DialogTitle id={titleId}>{translate('resources.accounts.transitions.linkVolunteer')}</DialogTitle>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('resources.accounts.asks.linkVolunteer', { name: account.displayName })}
          </DialogContentText>
          <StepRefusal refusal={refusal} />
          <TextField
            label={translate('resources.accounts.fields.volunteerNumber')}
            helperText={translate('resources.accounts.volunteerHint')}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            autoFocus
            fullWidth
            slotProps={{ htmlInput: { maxLength: 40, inputMode: 'numeric' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
