import { typesOfList } from '../../execution/list-of.js';
import { checkEventReading, refusedCheckReading } from './check-event.reading.js';
import { CheckEventType } from './check-event.type.js';
import { RefusedCheckType } from './refused-check.type.js';

export const CheckEventList = typesOfList(checkEventReading, '签到签退记录', () => CheckEventType);
export const RefusedCheckList = typesOfList(refusedCheckReading, '被拒签到', () => RefusedCheckType);
