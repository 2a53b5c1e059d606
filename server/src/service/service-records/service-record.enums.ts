import { registerEnumType } from 'type-graphql';
import { ApprovalTier, ServiceRecordState, TrustClass } from './service-record.entity.js';

registerEnumType(TrustClass, {
  name: 'TrustClass',
  description: 'How far a record can be trusted. (可信等级)',
  valuesConfig: {
    A: { description: "Checked in and out by the person's own code. (签到签退核验)" },
    B: { description: 'Vouched for by a colleague who was there. (负责人确认)' },
    C: { description: 'Made up afterwards, with evidence and a declaration. (事后补录)' },
    D: { description: 'The opening balance of an older system. (历史结转)' },
  },
});

registerEnumType(ApprovalTier, {
  name: 'ApprovalTier',
  description: "Whose confirmation the sum of the person's day asks for. (确认层级)",
  valuesConfig: {
    AUTOMATIC: { description: 'Up to eight hours: whoever leads the service. (负责人确认)' },
    STREET: { description: 'Up to twelve hours: the street. (镇办确认)' },
    DISTRICT: { description: 'More than that: the district. (区级确认)' },
  },
});

registerEnumType(ServiceRecordState, {
  name: 'ServiceRecordState',
  description: 'Where a record stands. (服务记录状态)',
  valuesConfig: {
    PENDING: { description: 'Waiting for confirmation. (待确认)' },
    CONFIRMED: { description: 'Confirmed by another person than recorded it. (已确认)' },
    IN_PUBLICITY: { description: 'Public for some working days before it stands. (公示中)' },
    FINAL: { description: 'It stands. (已生效)' },
    REJECTED: { description: 'Nothing of it counts. (已驳回)' },
    OBJECTED: { description: 'Challenged; waiting for an answer. (有异议)' },
  },
});

export { ApprovalTier, ServiceRecordState, TrustClass };
