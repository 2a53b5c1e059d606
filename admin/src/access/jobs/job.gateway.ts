import {
  CancelJobDocument,
  JobDocument,
  JobsDocument,
  JobState,
  PauseJobDocument,
  ResumeJobDocument,
  type JobFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** A step of a job has no reason. */
function seen(_values: object, { id, version }: JobFieldsFragment) {
  return { id, version };
}

/** Work in the background, over GraphQL. */
export const jobGateway: ResourceGateway<JobFieldsFragment> = {
  list: listing(JobsDocument, {
    page: (data) => data.jobs,
    sort: { createdAt: 'CREATED_AT' },
    filters: [
      { source: 'state', kind: 'anyOf', enumName: 'JobState', values: Object.values(JobState), pinned: true },
      { source: 'createdAt', kind: 'instants' },
    ],
  }),
  one: reading(JobDocument, (data) => data.job),
  actions: {
    pause: submitting(PauseJobDocument, seen, (data) => data.pauseJob.job),
    resume: submitting(ResumeJobDocument, seen, (data) => data.resumeJob.job),
    cancel: submitting(CancelJobDocument, seen, (data) => data.cancelJob.job),
  },
};
