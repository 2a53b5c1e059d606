import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { MembershipFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';
import { mayLeadMembers } from './may-lead-members';
import { membershipRoles } from './membership.gateway';

/** Opens the choice of a member's role, for whoever looks after the team. */
export function ChangeRoleButton() {
  const translate = useTranslate();
  const viewer = useViewer();
  const membership = useRecordContext<MembershipFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (membership?.state !== 'ACTIVE' || !viewer || !mayLeadMembers(viewer, membership.team.id)) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.teamMemberships.transitions.changeRole')}
      </Button>
      {open && <ChangeRoleDialog membership={membership} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeRoleDialog({ membership, onClose }: { membership: MembershipFieldsFragment; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [role, setRole] = useState(membership.role);
  const { act, refusal, busy } = useAct(membership, 'changeRole', onClose);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.teamMemberships.transitions.changeRole')}</DialogTitle>
      <DialogContent>
        <StepRefusal refusal={refusal} />
        <TextField
          select
          fullWidth
          margin="dense"
          label={translate('resources.teamMemberships.fields.role')}
          value={role}
          onChange={(event) => setRole(event.target.value as typeof role)}
        >
          {membershipRoles.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.MembershipRole.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={busy || role === membership.role} onClick={() => act({ role })}>
          {translate('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
