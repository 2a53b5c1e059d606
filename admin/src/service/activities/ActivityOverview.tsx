import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { RecordPlace } from '../../shared/map/RecordPlace';
import { FieldList } from '../../shared/show/FieldList';
import { eventFields, hostFields, safetyFields } from './activity.fields';
import { MakeUpProof } from './MakeUpProof';
import { PublishChecks } from './PublishChecks';

const beforePublishing = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED']);

/** When, where, by whom and at what risk; before publishing, what publishing still asks for. */
export function ActivityOverview() {
  const translate = useTranslate();
  const activity = useRecordContext<ActivityFieldsFragment>();
  if (!activity) return null;
  const { state, stateReason, makeUp } = activity;
  const explained = stateReason && (state === 'RETURNED' || state === 'CANCELLED');
  return (
    <>
      {explained && (
        <Alert severity={state === 'RETURNED' ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {translate(`resources.activities.reasonOf.${state}`, { reason: stateReason })}
        </Alert>
      )}
      {makeUp ? <MakeUpProof /> : beforePublishing.has(state) && <PublishChecks checks={activity.publishChecks} />}
      <FieldList fields={eventFields} title="resources.activities.event" />
      <FieldList fields={hostFields} title="resources.activities.hosts" />
      <FieldList fields={safetyFields} title="resources.activities.safety" />
      {activity.longitude !== null && <RecordPlace />}
    </>
  );
}
