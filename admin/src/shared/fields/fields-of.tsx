import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { valueAt, type AnyRecord } from '../record-path';
import { dayWords, instantWords, minutesWords } from '../time/moment-words';
import { EnumLabel } from './EnumLabel';
import { plainWords } from './plain-words';
import { RecordLink } from './RecordLink';
import type { FieldOptions, FieldSurroundings, RecordField } from './record-field';
import type { Tones } from './tone';
import { YesNo } from './YesNo';

/** What stands where a record says nothing. */
export const nothing = (
  <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden>
    —
  </Box>
);

type Show = (value: unknown, around: FieldSurroundings, record: AnyRecord) => ReactNode;

function field(source: string, show: Show, more: Partial<RecordField> = {}): RecordField {
  return {
    source,
    exported: source,
    render: (record, around) => {
      const value = valueAt(record, source);
      return value === undefined || value === null || value === '' ? nothing : show(value, around, record);
    },
    ...more,
  };
}

const count = (value: unknown, locale: string): string =>
  Number(value).toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB');

/** A related record as the API nests it. */
interface Related {
  readonly id: string;
}

/**
 * The kinds of field, for records of type `R`; `source` must be one of its keys, so that a field the API drops is a
 * compile error here.
 */
export function fieldsOf<R extends object>() {
  type Key = keyof R & string;
  return {
    /** What names the record. */
    lead: (source: Key, more: FieldOptions = {}) => field(source, plainWords, { lead: true, ...more }),
    text: (source: Key, more: FieldOptions = {}) => field(source, plainWords, more),
    /** Text whose line breaks count. */
    prose: (source: Key, more: FieldOptions = {}) =>
      field(source, (value) => <Box sx={{ whiteSpace: 'pre-line', maxWidth: '42em' }}>{plainWords(value)}</Box>, {
        wide: true,
        ...more,
      }),
    choice: (source: Key, enumName: string, more: FieldOptions & { tones?: Tones } = {}) => {
      const { tones, ...rest } = more;
      const label = (value: unknown) => <EnumLabel enumName={enumName} value={plainWords(value)} tones={tones} />;
      return field(source, label, { enumName, ...rest });
    },
    choices: (source: Key, enumName: string, more: FieldOptions = {}) =>
      field(
        source,
        (values) =>
          (values as readonly string[]).map((value, at) => (
            <span key={value}>
              {at > 0 && ' · '}
              <EnumLabel enumName={enumName} value={value} />
            </span>
          )),
        { enumName, ...more },
      ),
    day: (source: Key, more: FieldOptions = {}) =>
      field(
        source,
        (value, { locale }) => <time dateTime={plainWords(value)}>{dayWords(plainWords(value), locale)}</time>,
        more,
      ),
    instant: (source: Key, more: FieldOptions = {}) =>
      field(
        source,
        (value, { locale }) => <time dateTime={plainWords(value)}>{instantWords(plainWords(value), locale)}</time>,
        more,
      ),
    minutes: (source: Key, more: FieldOptions = {}) =>
      field(source, (value, { locale }) => minutesWords(Number(value), locale), { numeric: true, ...more }),
    count: (source: Key, more: FieldOptions = {}) =>
      field(source, (value, { locale }) => count(value, locale), { numeric: true, ...more }),
    yesNo: (source: Key, more: FieldOptions = {}) => field(source, (value) => <YesNo value={value === true} />, more),
    /** A related record `{ id, <name> }`, leading to its page. */
    related: (source: Key, resource: string, more: FieldOptions & { name?: string } = {}) => {
      const { name = 'name', ...rest } = more;
      return field(
        source,
        (value) => (
          <RecordLink resource={resource} id={(value as Related).id}>
            {plainWords(valueAt(value, name)) || (value as Related).id}
          </RecordLink>
        ),
        { exported: `${source}.${name}`, ...rest },
      );
    },
    /** Anything else, drawn by the slice. */
    drawn: (source: string, draw: (record: R & AnyRecord) => ReactNode, more: FieldOptions = {}): RecordField => ({
      source,
      exported: false,
      render: (record) => draw(record as R & AnyRecord),
      ...more,
    }),
  };
}
