import SearchIcon from '@mui/icons-material/PersonSearchOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { ResourceContextProvider, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ActivityFieldsFragment, VolunteerFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { InviteDialog } from './InviteDialog';
import { signUpColumns } from './sign-up.fields';
import { SignUpDialog } from './SignUpDialog';

const columns = signUpColumns.filter(({ hidden }) => !hidden);
const latestFirst = { field: 'startsAt', order: 'DESC' } as const;
const without = (source: string) => columns.filter((column) => column.source !== source);

/** The sign-ups for the activity on the page, and how more come about. */
export function SignUpsOfActivity() {
  const activity = useRecordContext<ActivityFieldsFragment>();
  const viewer = useViewer();
  if (!activity) return null;
  const recruits = activity.state === 'RECRUITING' || activity.state === 'FULL';
  return (
    <>
      {recruits && viewer?.role !== 'AUDITOR' && <SignUpBar activityId={activity.id} />}
      <RelatedRecords resource="signUps" target="activityId" columns={without('activity')} sort={latestFirst} />
    </>
  );
}

/** The sign-ups of the volunteer on the page, and the way to more shifts for them. */
export function SignUpsOfVolunteer() {
  const translate = useTranslate();
  const volunteer = useRecordContext<VolunteerFieldsFragment>();
  const named = without('volunteer').map((column) => ({ ...column, lead: column.source === 'post' }));
  return (
    <>
      {volunteer?.state === 'ACTIVE' && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button
            variant="outlined"
            startIcon={<SearchIcon />}
            component={Link}
            to={`/open-shifts?volunteer=${volunteer.id}`}
          >
            {translate('resources.shifts.openShifts')}
          </Button>
        </Box>
      )}
      <RelatedRecords resource="signUps" target="volunteerId" columns={named} sort={latestFirst} />
    </>
  );
}

function SignUpBar({ activityId }: { activityId: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'add' | 'invite'>();
  const close = (): void => setOpen(undefined);
  return (
    <ResourceContextProvider value="signUps">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, mb: 1.5 }}>
        <Button variant="outlined" startIcon={<SendIcon />} onClick={() => setOpen('invite')}>
          {translate('resources.signUps.invite')}
        </Button>
        <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setOpen('add')}>
          {translate('resources.signUps.add')}
        </Button>
      </Box>
      {open === 'add' && <SignUpDialog activityId={activityId} onClose={close} />}
      {open === 'invite' && <InviteDialog activityId={activityId} onClose={close} />}
    </ResourceContextProvider>
  );
}
