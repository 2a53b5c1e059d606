import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ActsInput } from './ActsInput';
import { EventInputs } from './EventInputs';
import { HostInputs } from './HostInputs';
import { MakeUpInputs } from './MakeUpInputs';
import { PlaceInputs } from './PlaceInputs';
import { SafetyInputs } from './SafetyInputs';

/** What a new and a known activity have in common, from what happens to who answers for it. */
export function ActivityInputs() {
  return (
    <>
      <ClosedHint />
      <EventInputs />
      <PlaceInputs />
      <HostInputs />
      <FormSection title="resources.activities.tabs.programme">
        <Wide>
          <ActsInput />
        </Wide>
      </FormSection>
      <SafetyInputs />
      <MakeUpInputs />
    </>
  );
}

/** Why some inputs are closed: what was approved stands. */
function ClosedHint() {
  const translate = useTranslate();
  const activity = useRecordContext<Partial<ActivityFieldsFragment>>();
  const { state, editableFields } = activity ?? {};
  if (!state || !editableFields || state === 'DRAFT' || state === 'RETURNED') return null;
  const words = editableFields.length === 0 ? 'resources.activities.allClosed' : 'resources.activities.someClosed';
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      {translate(words, { state: translate(`enums.ActivityState.${state}`) })}
    </Alert>
  );
}
