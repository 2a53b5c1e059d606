import { useRecordContext } from 'react-admin';
import type { JobFieldsFragment } from '../../generated/graphql';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { jobFields, jobTones } from './job.fields';
import { JobProgress } from './JobProgress';

const states: StateView = { enumName: 'JobState', tones: jobTones, grave: ['cancel'] };

/** One job: how far it is, and what can be done about it. */
export function JobShow() {
  return <ShowPage subject="Job" states={states} tabs={[{ name: 'overview', content: <JobOverview /> }]} />;
}

function JobOverview() {
  const job = useRecordContext<JobFieldsFragment>();
  if (!job) return null;
  return (
    <>
      <JobProgress id={job.id} />
      <FieldList fields={jobFields.filter(({ lead }) => !lead)} />
    </>
  );
}
