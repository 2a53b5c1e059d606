import { maxLength, minLength, minValue, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { CountInput } from '../../shared/inputs/CountInput';
import { InstantInput } from '../../shared/inputs/InstantInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { RecordsInput } from '../../shared/inputs/RecordsInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { useOpenFields } from './use-open-fields';

const oneToFour = (value: unknown): string | undefined => {
  const many = Array.isArray(value) ? value.length : 0;
  return many >= 1 && many <= 4 ? undefined : 'resources.activities.oneToFour';
};
const afterStart = (endsAt: unknown, { startsAt }: { startsAt?: string }): string | undefined =>
  typeof endsAt === 'string' && startsAt && Date.parse(endsAt) <= Date.parse(startsAt)
    ? 'resources.activities.endsBeforeStart'
    : undefined;
const byTheEnd = (recruitUntil: unknown, { endsAt }: { endsAt?: string }): string | undefined =>
  typeof recruitUntil === 'string' && endsAt && Date.parse(recruitUntil) > Date.parse(endsAt)
    ? 'resources.activities.recruitsTooLong'
    : undefined;

/** What happens, when, and for how many. */
export function EventInputs() {
  const open = useOpenFields();
  const closed = (source: string) => ({ source, disabled: !open(source) });
  return (
    <FormSection title="resources.activities.event">
      <Wide>
        <TextInput {...closed('title')} validate={[required(), minLength(2), maxLength(80)]} />
      </Wide>
      <InstantInput {...closed('startsAt')} validate={required()} />
      <InstantInput {...closed('endsAt')} validate={[required(), afterStart]} />
      <InstantInput {...closed('recruitUntil')} validate={byTheEnd} hint="resources.activities.recruitHint" />
      <CountInput
        {...closed('capacity')}
        validate={[required(), minValue(0)]}
        unit="resources.activities.people"
        hint="resources.activities.capacityHint"
      />
      <RecordsInput
        {...closed('categoryIds')}
        resource="categories"
        validate={oneToFour}
        hint="resources.activities.categoriesHint"
      />
      <RecordInput {...closed('campaignId')} resource="campaigns" hint="resources.activities.campaignHint" />
      <Wide>
        <TextInput {...closed('summary')} lines={3} validate={maxLength(2000)} />
      </Wide>
    </FormSection>
  );
}
