import { Typography } from '@mui/material';
import { maxLength, required, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { ObjectionBy } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import type { StepDialogProps } from '../../shared/steps/state-machine';

const raisedBy = { raisedBy: ObjectionBy.Volunteer };

/** Hands in an objection against the record, in the name of who raises it. */
export function ObjectDialog({ record, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const object = 'resources.serviceRecords.transitions.object';
  const send = async (values: Values): Promise<void> => {
    await dataProvider.act('serviceRecords', { action: 'object', record, values });
    notify('steps.done', { messageArgs: { name: translate(object) } });
    refresh();
  };
  const form = { resource: 'serviceRecords', title: object, submit: object, defaultValues: raisedBy };
  return (
    <SendDialog {...form} send={send} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.serviceRecords.objectMeans')}
      </Typography>
      <FormSection>
        <EnumInput source="raisedBy" enumName="ObjectionBy" values={Object.values(ObjectionBy)} validate={required()} />
        <Wide>
          <TextInput source="objection" lines={4} validate={[required(), maxLength(1000)]} />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}
