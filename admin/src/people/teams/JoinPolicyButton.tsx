import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { TeamFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { JoinPolicyDialog } from './JoinPolicyDialog';
import { mayLeadTeam } from './may-lead-team';

/** Opens the choice of how one joins, for whoever looks after the team. */
export function JoinPolicyButton() {
  const translate = useTranslate();
  const viewer = useViewer();
  const team = useRecordContext<TeamFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (!team || !viewer || !mayLeadTeam(viewer, team)) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.teams.transitions.setJoinPolicy')}
      </Button>
      {open && <JoinPolicyDialog team={team} onClose={() => setOpen(false)} />}
    </>
  );
}
