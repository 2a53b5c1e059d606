import {
  AmendBeneficiaryDocument,
  BeneficiariesDocument,
  BeneficiaryDocument,
  BeneficiaryGroup,
  BeneficiaryState,
  EndBeneficiaryDocument,
  PauseBeneficiaryDocument,
  RegisterBeneficiaryDocument,
  ResumeBeneficiaryDocument,
  type BeneficiaryFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { amendment, registration } from './beneficiary-input';

/** The groups, in the order of the contract. */
export const groups = Object.values(BeneficiaryGroup);

/** Beneficiaries over GraphQL. */
export const beneficiaryGateway: ResourceGateway<BeneficiaryFieldsFragment> = {
  list: listing(BeneficiariesDocument, {
    page: (data) => data.beneficiaries,
    sort: { code: 'CODE', registeredOn: 'REGISTERED_ON', state: 'STATE' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'groups', kind: 'anyOf', enumName: 'BeneficiaryGroup', values: groups, pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      {
        source: 'state',
        kind: 'anyOf',
        enumName: 'BeneficiaryState',
        values: Object.values(BeneficiaryState),
        pinned: true,
      },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'guarded', kind: 'yesNo' },
      { source: 'registeredOn', kind: 'days' },
    ],
  }),
  one: reading(BeneficiaryDocument, (data) => data.beneficiary),
  create: submitting(RegisterBeneficiaryDocument, registration, (data) => data.registerBeneficiary.beneficiary),
  update: submitting(AmendBeneficiaryDocument, amendment, (data) => data.amendBeneficiary.beneficiary),
  actions: {
    pause: stepping(PauseBeneficiaryDocument, (data) => data.pauseBeneficiary.beneficiary),
    resume: stepping(ResumeBeneficiaryDocument, (data) => data.resumeBeneficiary.beneficiary),
    end: stepping(EndBeneficiaryDocument, (data) => data.endBeneficiary.beneficiary),
  },
};
