import HistoryIcon from '@mui/icons-material/FactCheckOutlined';
import type { AuditEventFieldsFragment } from '../../generated/graphql';
import { instantWords } from '../../shared/time/moment-words';
import { page, type ConsoleSlice } from '../../slice';
import { auditEventEn } from './audit-event.en';
import { auditEventGateway } from './audit-event.gateway';
import { auditEventZh } from './audit-event.zh';

/** 操作审计: who did what when, from where, and what it changed. */
export const auditEvents: ConsoleSlice = {
  name: 'auditEvents',
  wing: 'access',
  icon: HistoryIcon,
  list: page(() => import('./AuditEventList'), 'AuditEventList'),
  show: page(() => import('./AuditEventShow'), 'AuditEventShow'),
  gateway: auditEventGateway,
  messages: { zh: auditEventZh, en: auditEventEn },
  recordRepresentation: (record) => {
    const { actorName, at } = record as unknown as AuditEventFieldsFragment;
    return `${actorName} · ${instantWords(at, 'zh')}`;
  },
};
