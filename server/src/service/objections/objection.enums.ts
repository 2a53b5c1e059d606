import { registerEnumType } from 'type-graphql';
import { ObjectionBy, ObjectionState } from '../service-records/objection.entity.js';

registerEnumType(ObjectionBy, {
  name: 'ObjectionBy',
  description: 'Who challenges a record. (异议提出方)',
  valuesConfig: {
    VOLUNTEER: { description: 'The volunteer whose hours they are. (志愿者本人)' },
    SCHOOL: { description: "The volunteer's school. (学校)" },
    PUBLIC: { description: 'Somebody who saw it in publicity. (公众)' },
  },
});

registerEnumType(ObjectionState, {
  name: 'ObjectionState',
  description: 'Where an objection stands. (异议状态)',
  valuesConfig: {
    OPEN: { description: 'Waiting for an answer. (待处理)' },
    UPHELD: { description: 'The record stands. (维持原记录)' },
    ADJUSTED: { description: 'The record was corrected. (已更正)' },
    WITHDRAWN: { description: 'Taken back. (已撤回)' },
  },
});

/** How an objection is decided. */
export const ObjectionDecision = { UPHELD: 'UPHELD', ADJUSTED: 'ADJUSTED' } as const;
export type ObjectionDecision = keyof typeof ObjectionDecision;

registerEnumType(ObjectionDecision, {
  name: 'ObjectionDecision',
  description: 'How an objection is decided. (异议处理结果)',
  valuesConfig: {
    UPHELD: { description: 'The record is right and stands. (维持原记录)' },
    ADJUSTED: { description: 'The objection is right, and the record is corrected. (异议成立并更正)' },
  },
});

export { ObjectionBy, ObjectionState };
