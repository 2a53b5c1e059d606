import { Alert, Box, Chip, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ImportFieldsFragment } from '../../generated/graphql';
import { FieldList } from '../../shared/show/FieldList';
import { JobProgress } from '../jobs/JobProgress';
import { JobSteps } from '../jobs/JobSteps';
import { FaultyRowsMenu } from './FaultyRowsMenu';
import { importFields } from './import.fields';

/** Where an import stands: its job, the counts of its rows, and what to do next. */
export function ImportOverview() {
  const translate = useTranslate();
  const record = useRecordContext<ImportFieldsFragment>();
  if (!record) return null;
  const { jobId, state, outcomes, results } = record;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="info">{translate(`resources.imports.next.${state}`)}</Alert>
      {jobId && <JobProgress key={jobId} id={jobId} />}
      {jobId && <JobSteps id={jobId} />}
      <Counts
        title="resources.imports.preview"
        counts={outcomes.map(({ outcome, count }) => [`enums.RowOutcome.${outcome}`, count])}
      />
      <Counts
        title="resources.imports.result"
        counts={results.map(({ result, count }) => [`enums.RowResult.${result}`, count])}
      />
      <FaultyRowsMenu record={record} />
      <FieldList fields={importFields.filter(({ lead }) => !lead)} />
    </Box>
  );
}

function Counts({ title, counts }: { title: string; counts: readonly (readonly [string, number])[] }) {
  const translate = useTranslate();
  if (counts.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="subtitle2">{translate(title)}</Typography>
      {counts.map(([words, count]) => (
        <Chip key={words} variant="outlined" label={`${translate(words)} ${count.toLocaleString()}`} />
      ))}
    </Box>
  );
}
