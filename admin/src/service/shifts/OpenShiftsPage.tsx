import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import {
  OpenShiftsDocument,
  VolunteerState,
  type RosterShiftFragment,
  type VolunteerFieldsFragment,
} from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { messageOf } from '../../providers/server-error';
import { useViewer } from '../../providers/use-viewer';
import { PageHeader } from '../../shared/page/PageHeader';
import { ReferencePicker } from '../../shared/references/ReferencePicker';
import { AssignDialog } from './AssignDialog';
import { OpenShiftList } from './OpenShiftList';

const shown = 50;
const active = { state: [VolunteerState.Active] };

/** 可补班次: the shifts that one volunteer could fill, soonest first, and the way to sign them up. */
export function OpenShiftsPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const volunteerId = search.get('volunteer');
  return (
    <>
      <PageHeader title={translate('resources.shifts.openShifts')} />
      <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: '48em' }}>
        {translate('resources.shifts.openMeans')}
      </Typography>
      <Box sx={{ maxWidth: 420, mb: 2 }}>
        <ReferencePicker
          resource="volunteers"
          label={translate('resources.shifts.fields.volunteerId')}
          filter={active}
          value={volunteerId}
          onChange={(id) => setSearch(id === null ? {} : { volunteer: id }, { replace: true })}
        />
      </Box>
      {volunteerId === null ? (
        <Typography color="text.secondary">{translate('resources.shifts.chooseVolunteer')}</Typography>
      ) : (
        <OpenShiftsOf key={volunteerId} volunteerId={volunteerId} />
      )}
    </>
  );
}

function OpenShiftsOf({ volunteerId }: { volunteerId: string }) {
  const translate = useTranslate();
  const port = usePort();
  const viewer = useViewer();
  const [chosen, setChosen] = useState<RosterShiftFragment>();
  const { data: volunteer } = useGetOne<VolunteerFieldsFragment>('volunteers', { id: volunteerId });
  const { data, error } = useQuery({
    queryKey: ['shifts', 'open', volunteerId],
    queryFn: async () => (await port.query(OpenShiftsDocument, { volunteerId, first: shown })).openShifts,
  });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={240} />;
  const mayAssign = viewer !== undefined && viewer.role !== 'AUDITOR' && volunteer !== undefined;
  const { nodes, totalCount } = data;
  return (
    <>
      {nodes.length === 0 && <Typography color="text.secondary">{translate('resources.shifts.noneOpen')}</Typography>}
      <OpenShiftList shifts={nodes} onChoose={mayAssign ? setChosen : undefined} />
      {totalCount > nodes.length && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('resources.shifts.moreOpen', { smart_count: totalCount - nodes.length })}
        </Typography>
      )}
      {chosen && <AssignDialog shift={chosen} volunteer={volunteer} onClose={() => setChosen(undefined)} />}
    </>
  );
}
