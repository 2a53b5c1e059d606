import { ResourceList } from '../../shared/list/ResourceList';
import { auditEventFields } from './audit-event.fields';

/** What was done, the latest first; to be searched and exported, never changed. */
export function AuditEventList() {
  return <ResourceList columns={auditEventFields} sort={{ field: 'at', order: 'DESC' }} />;
}
