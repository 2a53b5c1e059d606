import { personFileEn } from './person-file.en';
import { personFileZh } from './person-file.zh';

type Words = Readonly<Record<string, string>>;

/** The facts whose values are of an enum, by part. */
const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: {
    state: 'VolunteerState',
    gender: 'Gender',
    idKind: 'IdKind',
    partyStatus: 'PartyStatus',
    availability: 'HalfDay',
  },
  consents: { purpose: 'VolunteerConsentPurpose', givenBy: 'VolunteerConsentGiver' },
  memberships: { state: 'MembershipState', role: 'MembershipRole' },
  signUps: { state: 'SignUpState', via: 'SignUpVia' },
  checkEvents: { direction: 'CheckDirection', method: 'CheckMethod' },
  adjustments: { state: 'AdjustmentState' },
  objections: { state: 'ObjectionState', raisedBy: 'ObjectionBy' },
  serviceRecords: { state: 'ServiceRecordState', trustClass: 'TrustClass', findings: 'RecordFinding' },
};

const under = (path: string, words: Words): [string, string][] =>
  Object.entries(words).map(([value, word]) => [`${path}.${value}`, word]);

/** What a sheet calls parts, facts and values, in the reader's language. */
export function copyWords(
  locale: string,
  enumWords: (enumName: string) => Words,
  deedWord: { readonly known: readonly string[]; readonly of: (action: string) => string },
): Words {
  const { parts, facts, values } = locale === 'en' ? personFileEn : personFileZh;
  const { true: yes, false: no, countsNot } = values;
  const said = { true: yes, false: no };
  return {
    ...facts,
    ...parts,
    ...Object.fromEntries([
      ...Object.entries(enums).flatMap(([part, own]) =>
        Object.entries(own).flatMap(([fact, enumName]) => under(`${part}.${fact}`, enumWords(enumName))),
      ),
      ...['person.guarded', 'consents.evidence', 'checkEvents.onSite'].flatMap((path) => under(path, said)),
      ...under('checkEvents.countsNot', countsNot),
      ...deedWord.known.map((action): [string, string] => [`deeds.action.${action}`, deedWord.of(action)]),
    ]),
  };
}
