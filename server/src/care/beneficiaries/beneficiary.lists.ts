import { typesOfList } from '../../execution/list-of.js';
import { beneficiaryReading } from './beneficiary.reading.js';
import { BeneficiaryType } from './beneficiary.type.js';

export const BeneficiaryList = typesOfList(beneficiaryReading, '服务对象', () => BeneficiaryType);
