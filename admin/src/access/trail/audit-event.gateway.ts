import { AuditEventDocument, AuditEventsDocument, type AuditEventFieldsFragment } from '../../generated/graphql';
import { listing, reading, type ResourceGateway } from '../../providers/resource-gateway';
import { deedWords, knownDeeds } from '../../shared/timeline/use-deed-words';
import { kindWords, subjectKinds } from './subject-kinds';

/** The audit trail over GraphQL: read, never written. */
export const auditEventGateway: ResourceGateway<AuditEventFieldsFragment> = {
  list: listing(AuditEventsDocument, {
    page: (data) => data.auditEvents,
    sort: { at: 'AT' },
    filters: [
      { source: 'at', kind: 'instants', pinned: true },
      { source: 'accountId', kind: 'reference', resource: 'colleagues', pinned: true },
      { source: 'action', kind: 'choices', values: knownDeeds, words: deedWords, pinned: true },
      { source: 'subjectType', kind: 'choices', values: subjectKinds, words: kindWords, pinned: true },
      { source: 'address', kind: 'exact' },
    ],
  }),
  one: reading(AuditEventDocument, (data) => data.auditEvent),
};
