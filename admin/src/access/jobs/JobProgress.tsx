import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { jobTones } from './job.fields';
import { useJob } from './use-job';

/** How far a job is, told as a bar and in words, and why it failed. */
export function JobProgress({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const job = useJob(id);
  if (!job) return null;
  const { kind, state, progress, total, failure } = job;
  const share = total ? Math.min(100, (progress / total) * 100) : undefined;
  const said = translate(`resources.jobs.${total ? 'progressOf' : 'progressSoFar'}`, { progress, total });
  const name = translate(`resources.jobs.kinds.${kind}`, { _: kind });
  return (
    <Box sx={{ mb: 2, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="subtitle2">{name}</Typography>
        <EnumLabel enumName="JobState" value={state} tones={jobTones} />
        <Typography variant="body2" color="text.secondary" aria-live="polite">
          {said}
        </Typography>
      </Box>
      <LinearProgress
        aria-label={name}
        {...(share === undefined && state === 'RUNNING' ? {} : { variant: 'determinate', value: share ?? 0 })}
      />
      {failure && <Alert severity="error">{failure}</Alert>}
    </Box>
  );
}
