import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { organisationFields, organisationTones } from './organisation.fields';

const states: StateView = { enumName: 'OrganisationState', tones: organisationTones, grave: ['close'] };
const facts = organisationFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One organisation: what it is, what builds on it, and what happened to it. */
export function OrganisationShow() {
  return (
    <ShowPage
      subject="Organisation"
      states={states}
      tabs={[{ name: 'overview', content: <FieldList fields={facts} /> }]}
    />
  );
}
