import { describe, expect, it } from 'vitest';
import {
  BeneficiaryGroup,
  BeneficiaryState,
  ConsentGivenBy,
  type BeneficiaryFieldsFragment,
} from '../../generated/graphql';
import { amendment, registration } from './beneficiary-input';

const known: BeneficiaryFieldsFragment = {
  id: 'b1',
  code: 'B-000001',
  guarded: false,
  alias: '桂花奶奶',
  groups: [BeneficiaryGroup.LivingAlone, BeneficiaryGroup.AdvancedAge],
  birthYear: 1941,
  nameMask: '王*兰',
  area: { id: 'a1', name: '老鸦陈社区' },
  station: { id: 's1', name: '老鸦陈站' },
  registeredOn: '2026-03-05',
  state: BeneficiaryState.Active,
  consents: [],
  transitions: [],
  version: 3,
};
const untouched = {
  id: 'b1',
  version: 3,
  areaId: 'a1',
  stationId: 's1',
  alias: '桂花奶奶',
  birthYear: 1941,
  groups: known.groups,
};

describe('what the form of a known beneficiary sends', () => {
  it('leaves everything out that was not touched, sealed values among it', () => {
    expect(amendment({ ...untouched, newName: '', newPhone: null }, known)).toEqual({ id: 'b1', version: 3 });
  });

  it('sends a new phone number, empties what was removed, and takes groups in any order for the same', () => {
    const groups = known.groups.toReversed();

    expect(amendment({ ...untouched, groups, newPhone: '13812345678', removeAddress: true }, known)).toEqual({
      id: 'b1',
      version: 3,
      phone: '13812345678',
      address: null,
    });
  });

  it('keeps what a guarded child has sealed when alias, year and groups stay empty', () => {
    const child = { ...known, guarded: true, alias: null, birthYear: null, groups: [] };

    expect(amendment({ ...untouched, alias: '', birthYear: null, groups: [] }, child)).toEqual({
      id: 'b1',
      version: 3,
    });
  });
});

describe('what the form of a new beneficiary sends', () => {
  it('puts the consent into its place and blanks into none', () => {
    const consent = { wordingVersion: '2026-01', givenOn: '2026-03-05', givenBy: ConsentGivenBy.Self };
    const input = registration({ areaId: 'a1', name: '王桂兰', phone: '', groups: [], ...consent });

    expect(input.consent).toEqual({ ...consent, evidenceId: null });
    expect([input.phone, input.address, input.alias]).toEqual([null, null, null]);
  });
});
