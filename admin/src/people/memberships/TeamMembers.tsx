import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { required, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TeamFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { DialogForm } from '../../shared/form/DialogForm';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { mayLeadMembers } from './may-lead-members';
import { membershipFields } from './membership.fields';
import { membershipRoles } from './membership.gateway';

const columns = membershipFields.filter(({ hidden, source }) => !hidden && source !== 'team');

/** The members of the team on the page, those who wait, and the form that adds one. */
export function TeamMembers() {
  const team = useRecordContext<TeamFieldsFragment>();
  const viewer = useViewer();
  if (!team) return null;
  return (
    <>
      {viewer && team.state === 'ACTIVE' && mayLeadMembers(viewer, team.id) && <MembersBar teamId={team.id} />}
      <RelatedRecords
        resource="teamMemberships"
        target="teamId"
        columns={columns}
        sort={{ field: 'requestedAt', order: 'DESC' }}
      />
    </>
  );
}

function MembersBar({ teamId }: { teamId: string }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const waiting = encodeURIComponent(JSON.stringify({ teamId, state: ['REQUESTED'] }));
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mb: 1.5 }}>
      <Button component={Link} to={`/teamMemberships?filter=${waiting}`}>
        {translate('resources.teamMemberships.waiting')}
      </Button>
      <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setAdding(true)}>
        {translate('resources.teamMemberships.add')}
      </Button>
      {adding && <AddMemberDialog teamId={teamId} onClose={() => setAdding(false)} />}
    </Box>
  );
}

function AddMemberDialog({ teamId, onClose }: { teamId: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <DialogForm
      resource="teamMemberships"
      title="resources.teamMemberships.add"
      defaultValues={{ teamId, role: 'MEMBER' }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.teamMemberships.addMeans')}
      </Typography>
      <FormSection>
        <Wide>
          <TextInput source="volunteerNumber" validate={required()} hint="resources.teamMemberships.numberHint" />
        </Wide>
        <EnumInput source="role" enumName="MembershipRole" values={membershipRoles} validate={required()} />
      </FormSection>
    </DialogForm>
  );
}
