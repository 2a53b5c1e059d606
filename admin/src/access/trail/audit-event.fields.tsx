import type { AuditEventFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import { DeedName, SubjectName } from './EventNames';

const field = fieldsOf<AuditEventFieldsFragment>();

/** An event's fields as list, card, page and export show them. */
export const auditEventFields = [
  { ...field.instant('at'), lead: true },
  { ...field.drawn('action', ({ action }) => <DeedName action={action} />), exported: 'action' },
  { ...field.drawn('subject', (event) => <SubjectName event={event} />), exported: 'subjectName' },
  field.text('actorName'),
  field.text('reason'),
  field.text('address'),
  field.text('requestId', { hidden: true }),
];
