import { typesOfList } from '../../execution/list-of.js';
import { serviceRecordReading } from './service-record.reading.js';
import { ServiceRecordType } from './service-record.type.js';

export const ServiceRecordList = typesOfList(serviceRecordReading, '服务记录', () => ServiceRecordType);
