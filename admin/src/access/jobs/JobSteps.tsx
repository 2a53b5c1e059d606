import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useRefresh, useTranslate } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import { messageOf } from '../../providers/server-error';
import { useJob } from './use-job';

/** Pause, resume and cancel, on the page of the record that the job works on. */
export function JobSteps({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const refresh = useRefresh();
  const job = useJob(id);
  const [problem, setProblem] = useState<string>();
  const take = async (action: string): Promise<void> => {
    setProblem(undefined);
    try {
      if (job) await dataProvider.act('jobs', { action, record: job, values: {} });
    } catch (error) {
      setProblem(messageOf(error));
    }
    refresh();
  };
  const steps = job?.transitions.filter(({ allowed }) => allowed) ?? [];
  if (steps.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {problem && <Alert severity="error">{problem}</Alert>}
      {steps.map(({ name }) => (
        <Button
          key={name}
          variant="outlined"
          color={name === 'cancel' ? 'error' : 'primary'}
          onClick={() => void take(name)}
        >
          {translate(`resources.jobs.transitions.${name}`)}
        </Button>
      ))}
    </Box>
  );
}
