import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { required, useCreatePath, useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import { FormProblems } from '../../shared/form/FormProblems';
import { ServerForm } from '../../shared/form/ServerForm';
import { SubmitButton } from '../../shared/form/SubmitButton';
import { InstantInput } from '../../shared/inputs/InstantInput';

interface Props {
  readonly activity: ActivityFieldsFragment;
  readonly onClose: () => void;
}

const weekMs = 7 * 86_400_000;

/** The same hour of the week, in the first week that lies ahead. */
function nextWeek(startsAt: string): string {
  const weeks = Math.max(1, Math.ceil((Date.now() - Date.parse(startsAt)) / weekMs));
  return new Date(Date.parse(startsAt) + weeks * weekMs).toISOString();
}

/** Asks when the copy starts, drafts it, and leads to it. */
export function CopyActivityDialog({ activity, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const notify = useNotify();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const send = async (values: Readonly<Record<string, unknown>>): Promise<unknown> => {
    try {
      const { data } = await dataProvider.act('activities', { action: 'copy', record: activity, values });
      notify('resources.activities.copied');
      void navigate(createPath({ resource: 'activities', type: 'edit', id: data.id }));
    } catch (error) {
      return error;
    }
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.activities.transitions.copy')}</DialogTitle>
      <ServerForm send={send} defaultValues={{ startsAt: nextWeek(activity.startsAt) }}>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('resources.activities.copyMeans')}
          </DialogContentText>
          <InstantInput source="startsAt" validate={required()} />
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <SubmitButton label="resources.activities.transitions.copy" />
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}
