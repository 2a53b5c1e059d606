import type { Alike } from '../../i18n/alike';
import type { jobZh } from './job.zh';

/** Background jobs in English. */
export const jobEn: Alike<typeof jobZh> = {
  name: 'Job |||| Jobs',
  fields: {
    kind: 'Kind',
    state: 'State',
    progress: 'Done so far',
    total: 'Total',
    createdBy: 'Asked for by',
    createdAt: 'Asked for',
    startedAt: 'Began',
    endedAt: 'Ended',
    failure: 'Why it failed',
  },
  empty:
    'No jobs yet. Long work such as an import lines up here; it can be paused, resumed and cancelled, and goes on after a restart of the server.',
  transitions: { pause: 'Pause', resume: 'Resume', cancel: 'Cancel job' },
  texts: {
    progressOf: '%{progress} of %{total} done',
    progressSoFar: '%{progress} done',
    kinds: { CHECK_IMPORT: 'Check a table', RUN_IMPORT: 'Run an import', UNDO_IMPORT: 'Undo an import' },
  },
  enums: {
    JobState: {
      QUEUED: 'Queued',
      RUNNING: 'Running',
      PAUSED: 'Paused',
      CANCELLED: 'Cancelled',
      DONE: 'Done',
      FAILED: 'Failed',
    },
  },
};
