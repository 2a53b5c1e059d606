import { declareReading, type Reading } from '../../execution/reading.js';
import { DateTimeCondition, IdCondition, TextCondition } from '../../kernel/list-filters.js';
import { colleagueReading } from '../accounts/colleague.reading.js';
import { within } from '../scope.js';
import { AuditEvent } from '../audit/audit-event.entity.js';

/**
 * Who reads the trail: the district's administrators and auditors all of it; street administrators and auditors what
 * concerns records of their area; and everybody their own deeds. What happened to one record is told by its timeline to
 * all who may see the record.
 */
export const auditEventReading: Reading = declareReading({
  type: 'AuditEvent',
  list: 'auditEvents',
  entity: AuditEvent,
  one: { actor: { of: () => colleagueReading, key: 'accountId' } },
  computed: {
    subjectId: ['subjectId'],
    address: ['address', 'areaId', 'accountId'],
    changes: ['changes'],
  },
  filter: {
    at: { type: () => DateTimeCondition, description: 'By when it was done. (时间)' },
    accountId: { type: () => IdCondition, description: 'By the account that did it. (操作人)' },
    action: { type: () => TextCondition, description: 'By deed, `publishActivity`. (操作)' },
    subjectType: { type: () => TextCondition, description: 'By kind of record, `Activity`. (记录类型)' },
    subjectId: { type: () => IdCondition, description: 'By record. (记录)' },
    address: { type: () => TextCondition, description: 'By where it was done from. (来源地址)' },
  },
  sort: ['at'],
  defaultSort: [{ field: 'at', direction: 'DESC' }],
  visible: (caller) => {
    const { districtId, accountId } = caller;
    return { any: [within(caller, { area: 'areaId' }), { eq: { districtId, accountId } }] };
  },
});
