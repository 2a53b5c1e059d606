import { storedFileReading } from '../../access/files/stored-file.reading.js';
import { inDistrict } from '../../access/scope.js';
import { addMany, declareReading, type Reading } from '../../execution/reading.js';
import { activityReading } from '../activities/activity.reading.js';
import { BeneficiaryCount } from './beneficiary-count.entity.js';

/** The numbers of a closing report; reached only through their activity. */
export const beneficiaryCountReading = declareReading({
  type: 'BeneficiaryCount',
  list: '',
  entity: BeneficiaryCount,
  visible: inDistrict,
});
addMany(activityReading, 'beneficiaryCounts', {
  of: () => beneficiaryCountReading,
  by: 'activityId',
  as: 'list',
  order: ['position'],
});
addMany(activityReading, 'photos', {
  of: () => storedFileReading,
  by: { table: 'activity_photo', parentKey: 'activity_id', childKey: 'file_id', order: 'position' },
  as: 'list',
});

/** Activities with what their reports add. */
export const reportedActivityReading: Reading = activityReading;
