import { Box, Button, Paper } from '@mui/material';
import { maxLength, minLength, required, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import { FormProblems } from '../../shared/form/FormProblems';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { TextInput } from '../../shared/inputs/TextInput';
import { PhotosInput } from '../../shared/photos/PhotosInput';
import { CountsInput } from './CountsInput';

interface Props {
  readonly activity: ActivityFieldsFragment;
  readonly onDone: () => void;
}

/** The form of the closing report: what was done, whom it reached and how that is known, and photos. */
export function ReportForm({ activity, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const send = async (values: Readonly<Record<string, unknown>>): Promise<unknown> => {
    try {
      await dataProvider.act('activities', { action: 'report', record: activity, values });
    } catch (error) {
      return error;
    }
    notify('resources.activities.reportSaved');
    onDone();
    refresh();
    return undefined;
  };
  const { report, beneficiaryCounts, nobodyReason, photos } = activity;
  const written = { report, counts: beneficiaryCounts, nobodyReason, photoIds: photos.map(({ id }) => id) };
  return (
    <ServerForm send={send} defaultValues={written} warnWhenUnsaved>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 960 }}>
        <FormSection title="resources.activities.reportText">
          <Wide>
            <TextInput
              source="report"
              lines={6}
              validate={[required(), minLength(10), maxLength(5000)]}
              hint="resources.activities.reportHint"
            />
          </Wide>
        </FormSection>
        <FormSection title="resources.activities.tabs.beneficiaries">
          <Wide>
            <CountsInput />
          </Wide>
        </FormSection>
        <FormSection title="resources.activities.fields.photoIds">
          <Wide>
            <PhotosInput source="photoIds" photos="photos" />
          </Wide>
        </FormSection>
        <FormProblems />
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <SubmitButton label="resources.activities.saveReport" />
          <Button color="inherit" size="large" onClick={onDone}>
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Paper>
    </ServerForm>
  );
}
