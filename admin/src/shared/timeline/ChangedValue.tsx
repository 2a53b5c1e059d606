import { useLocaleState, useTranslate } from 'react-admin';
import { plainWords } from '../fields/plain-words';
import { RecordName } from '../references/RecordName';
import { useFurnishing, useSlice } from '../slices-context';
import { dayWords, instantWords } from '../time/moment-words';
import { referredResource } from './referred-resource';

interface Props {
  readonly value: unknown;
  readonly field: string;
  /** The table of the row: a consent of a beneficiary has enums of its own. */
  readonly table: string;
  readonly subjectType: string;
}

const instantForm = /^\d{4}-\d{2}-\d{2}T.*Z$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const pascal = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);

/** A value of the audit trail in words: dates as dates, enums and records by their names. */
export function ChangedValue({ value, field, table, subjectType }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { list } = useSlice().gateway;
  const { slices } = useFurnishing();
  if (value === null || value === undefined || value === '') return translate('timeline.blank');
  if (typeof value === 'boolean') return translate(`ra.boolean.${String(value)}`);
  if (Array.isArray(value)) {
    if (value.length === 0) return translate('timeline.blank');
    return value.map((one: unknown, at) => (
      <span key={JSON.stringify(one)}>
        {at > 0 && ' · '}
        <ChangedValue value={one} field={field.replace(/s$/, '')} table={table} subjectType={subjectType} />
      </span>
    ));
  }
  if (typeof value !== 'string') return plainWords(value);
  if (idForm.test(value)) {
    const resource = referredResource(field, list.filters, slices);
    return resource ? <RecordName resource={resource} id={value} /> : value;
  }
  if (instantForm.test(value)) return instantWords(value, locale);
  if (dayForm.test(value)) return dayWords(value, locale);
  const owners = [subjectType, pascal(table.split('_').at(-1) ?? ''), ''];
  return owners.reduceRight(
    (words, owner) => translate(`enums.${owner}${pascal(field)}.${value}`, { _: words }),
    value,
  );
}
