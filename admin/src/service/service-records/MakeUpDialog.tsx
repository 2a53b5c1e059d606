import { DialogContentText } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { maxLength, minLength, required, useNotify, useRefresh, useTranslate } from 'react-admin';
import { EnterMakeUpDocument, type ActivityFieldsFragment, type EnterMakeUpInput } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { Values } from '../../providers/resource-gateway';
import { FilesInput } from '../../shared/files/FilesInput';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { InstantInput } from '../../shared/inputs/InstantInput';
import { RecordsInput } from '../../shared/inputs/RecordsInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { PostChoice } from './PostChoice';
import { useRowRefusal } from './use-row-refusal';

interface Props {
  readonly activity: ActivityFieldsFragment;
  readonly onClose: () => void;
}

/** Hours of several people that nobody could check in, with proof and a signed declaration; all of them or none. */
export function MakeUpDialog({ activity, onClose }: Props) {
  const translate = useTranslate();
  const { startsAt, endsAt } = activity;
  const blank = { volunteerIds: [], evidenceIds: [], postId: '', startsAt, endsAt, declaration: '', signed: false };
  return (
    <SendDialog
      resource="serviceRecords"
      title="resources.serviceRecords.makeUp.button"
      submit="resources.serviceRecords.makeUp.button"
      defaultValues={blank}
      send={useMakeUp(activity.id)}
      onClose={onClose}
    >
      <DialogContentText variant="body2" sx={{ mb: 2 }}>
        {translate('resources.serviceRecords.makeUp.means')}
      </DialogContentText>
      <FormSection>
        <Wide>
          <RecordsInput source="volunteerIds" resource="volunteers" validate={required()} />
        </Wide>
        <Wide>
          <PostChoice activityId={activity.id} />
        </Wide>
        <InstantInput source="startsAt" validate={required()} />
        <InstantInput source="endsAt" validate={required()} />
        <Wide>
          <FilesInput source="evidenceIds" validate={required()} hint="resources.serviceRecords.makeUp.evidenceHint" />
        </Wide>
        <Wide>
          <TextInput
            source="declaration"
            lines={3}
            validate={[required(), minLength(10), maxLength(1000)]}
            hint="resources.serviceRecords.makeUp.declarationHint"
          />
        </Wide>
        <Wide>
          <YesNoInput source="signed" />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}

type Given = Omit<EnterMakeUpInput, 'rows'> & {
  readonly volunteerIds: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
};

/** Enters everybody with the same times; a refusal names the person whose row it is about. */
function useMakeUp(activityId: string): (values: Values) => Promise<void> {
  const port = usePort();
  const notify = useNotify();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const named = useRowRefusal();
  return async (values) => {
    const { volunteerIds, postId, startsAt, endsAt, evidenceIds, declaration, signed } = values as unknown as Given;
    const rows = volunteerIds.map((volunteerId) => ({ volunteerId, startsAt, endsAt }));
    const at = postId ? { postId } : { activityId };
    const proof = { evidenceIds, declaration, signed };
    await named(volunteerIds, () => port.mutate(EnterMakeUpDocument, { input: { ...proof, ...at, rows } }));
    notify('resources.serviceRecords.makeUp.entered', { messageArgs: { count: rows.length } });
    await queries.invalidateQueries({ queryKey: ['serviceRecords'] });
    refresh();
  };
}
