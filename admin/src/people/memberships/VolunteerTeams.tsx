import GroupAddIcon from '@mui/icons-material/GroupAddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { required, useRecordContext, useTranslate } from 'react-admin';
import { useViewer } from '../../providers/use-viewer';
import { DialogForm } from '../../shared/form/DialogForm';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import type { AnyRecord } from '../../shared/record-path';
import { membershipFields } from './membership.fields';

const lead = membershipFields.filter((field) => field.source === 'team').map((field) => ({ ...field, lead: false }));
const others = membershipFields.filter(({ source }) =>
  ['role', 'fromOn', 'untilOn', 'requestedAt', 'state'].includes(source),
);

/** The teams of the volunteer on the page, and the form that asks to join one. */
export function VolunteerTeams() {
  const translate = useTranslate();
  const volunteer = useRecordContext<AnyRecord>();
  const viewer = useViewer();
  const [joining, setJoining] = useState(false);
  if (!volunteer) return null;
  const mayAsk = viewer?.role === 'DISTRICT_ADMIN' || viewer?.role === 'STREET_ADMIN';
  return (
    <>
      {mayAsk && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button variant="contained" startIcon={<GroupAddIcon />} onClick={() => setJoining(true)}>
            {translate('resources.teamMemberships.join')}
          </Button>
        </Box>
      )}
      <RelatedRecords
        resource="teamMemberships"
        target="volunteerId"
        columns={[...lead, ...others]}
        sort={{ field: 'requestedAt', order: 'DESC' }}
      />
      {joining && <JoinDialog volunteerId={volunteer.id} onClose={() => setJoining(false)} />}
    </>
  );
}

function JoinDialog({ volunteerId, onClose }: { volunteerId: string; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <DialogForm
      resource="teamMemberships"
      title="resources.teamMemberships.join"
      defaultValues={{ volunteerId }}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.teamMemberships.joinMeans')}
      </Typography>
      <FormSection>
        <Wide>
          <RecordInput source="teamId" resource="teams" filter={{ state: ['ACTIVE'] }} validate={required()} />
        </Wide>
        <Wide>
          <TextInput source="joinCode" hint="resources.teamMemberships.codeHint" />
        </Wide>
      </FormSection>
    </DialogForm>
  );
}
