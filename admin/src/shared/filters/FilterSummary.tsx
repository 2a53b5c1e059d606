import type { ComponentType } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { FilterField, FilterKind, Range } from '../../providers/filter-field';
import { listComma } from '../fields/list-comma';
import { RecordName } from '../references/RecordName';
import { dayWords } from '../time/moment-words';

interface Props<Kind extends FilterKind['kind'] = FilterKind['kind']> {
  readonly field: Extract<FilterField, { kind: Kind }>;
  readonly value: unknown;
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

function EnumSummary({ field, value }: Props<'anyOf'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = listOf(value).map((one) => translate(`enums.${field.enumName}.${one}`, { _: one }));
  return words.join(listComma(locale));
}

function ChoicesSummary({ field, value }: Props<'choices'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return listOf(value)
    .map((one) => field.words(one, { translate, locale }))
    .join(listComma(locale));
}

function ReferenceSummary({ field, value }: Props<'reference'>) {
  const [locale] = useLocaleState();
  return listOf(value).map((id, at) => (
    <span key={id}>
      {at > 0 && listComma(locale)}
      <RecordName resource={field.resource} id={id} />
    </span>
  ));
}

function AreaSummary({ value }: Props<'area'>) {
  return <RecordName resource="areas" id={String(value)} />;
}

function YesNoSummary({ value }: Props<'yesNo'>) {
  return useTranslate()(value === true || value === 'true' ? 'ra.boolean.true' : 'ra.boolean.false');
}

function RangeSummary({ field, value }: Props<'days' | 'instants' | 'counts'>) {
  const [locale] = useLocaleState();
  const { from, to } = value as Range;
  const words = (end: string) => (field.kind === 'counts' ? end : dayWords(end, locale));
  if (from && from === to) return words(from);
  return `${from ? words(from) : '…'} – ${to ? words(to) : '…'}`;
}

const summaries = {
  text: () => null,
  anyOf: EnumSummary,
  choices: ChoicesSummary,
  exact: ({ value }: Props) => String(value),
  reference: ReferenceSummary,
  area: AreaSummary,
  yesNo: YesNoSummary,
  days: RangeSummary,
  instants: RangeSummary,
  counts: RangeSummary,
} as unknown as Readonly<Record<FilterKind['kind'], ComponentType<Props>>>;

/** What a filter asks for, in words. */
export function FilterSummary(props: { field: FilterField; value: unknown }) {
  const Summary = summaries[props.field.kind];
  return <Summary {...props} />;
}
