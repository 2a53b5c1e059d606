import { ResourceList } from '../../shared/list/ResourceList';
import { signUpColumns } from './sign-up.fields';

/** The sign-ups within the viewer's reach, the latest shifts first. */
export function SignUpList() {
  return (
    <ResourceList
      columns={signUpColumns}
      sort={{ field: 'startsAt', order: 'DESC' }}
      bulkSteps={['accept', 'reject', 'withdraw', 'excuse', 'reportNoShow']}
    />
  );
}
