import { useRecordContext } from 'react-admin';
import type { AuditEventFieldsFragment } from '../../generated/graphql';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { auditEventFields } from './audit-event.fields';
import { ChangeTable } from './ChangeTable';

/** One deed: who did what to which record when, and what it changed. */
export function AuditEventShow() {
  return <ShowPage tabs={[{ name: 'overview', content: <Overview /> }]} />;
}

function Overview() {
  const event = useRecordContext<AuditEventFieldsFragment>();
  return (
    <>
      <FieldList fields={auditEventFields} />
      {event && <ChangeTable event={event} />}
    </>
  );
}
