import { registerEnumType } from 'type-graphql';
import { AdjustmentState } from '../service-records/record-adjustment.entity.js';

registerEnumType(AdjustmentState, {
  name: 'AdjustmentState',
  description: 'Where an adjustment stands. (更正状态)',
  valuesConfig: {
    ASKED: { description: 'Waiting for approval. (待审批)' },
    APPROVED: { description: 'Its minutes count. (已批准)' },
    REFUSED: { description: 'The record stays as it is. (未批准)' },
    WITHDRAWN: { description: 'Taken back by who asked for it. (已撤回)' },
  },
});

export { AdjustmentState };
