import { declareReading } from '../../execution/reading.js';
import { inDistrict } from '../scope.js';
import { StoredFile } from './stored-file.entity.js';

/** Files show to the whole district, on the records that name them. */
export const storedFileReading = declareReading({
  type: 'StoredFile',
  list: '',
  entity: StoredFile,
  directory: true,
  computed: { url: ['id'] },
  visible: inDistrict,
});
