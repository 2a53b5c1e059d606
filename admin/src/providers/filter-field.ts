import { shanghaiMidnight, dayAfter } from '../shared/time/shanghai';

/** Says what a choice is called, to a reader of one language. */
export type ChoiceWords = (
  value: string,
  reader: { readonly translate: (key: string, options?: object) => string; readonly locale: string },
) => string;

/** How a filter looks on the page and how its value becomes an operator of the API. */
export type FilterKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'anyOf'; readonly enumName: string; readonly values: readonly string[] }
  /** Any of some texts, with what each is called. */
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly words: ChoiceWords }
  /** One text, exactly. */
  | { readonly kind: 'exact' }
  | { readonly kind: 'reference'; readonly resource: string }
  | { readonly kind: 'area' }
  | { readonly kind: 'instants' }
  | { readonly kind: 'days' }
  | { readonly kind: 'counts' }
  | { readonly kind: 'yesNo' };

/** One filter of a list. `pinned` ones are always on the page; the others are added from a menu. */
export type FilterField<Source extends string = string> = FilterKind & {
  readonly source: Source;
  readonly pinned?: boolean;
};

/** A range as the page holds it: days `YYYY-MM-DD`, or numbers as text; both ends belong to it. */
export interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Operators = Readonly<Record<string, unknown>>;

function present(operators: Record<string, unknown>): Operators | undefined {
  const entries = Object.entries(operators).filter(([, value]) => value !== undefined && value !== '');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const rangeOf = (value: unknown): Range => (typeof value === 'object' && value !== null ? value : {});
const isAsked = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const operatorsOf: Readonly<Record<FilterKind['kind'], (value: unknown) => unknown>> = {
  text: (value) => value,
  anyOf: (value) => ({ in: Array.isArray(value) ? value : [value] }),
  choices: (value) => ({ in: Array.isArray(value) ? value : [value] }),
  exact: (value) => ({ eq: String(value).trim() }),
  reference: (value) => (Array.isArray(value) ? { in: value } : { eq: value }),
  area: (value) => ({ under: value }),
  yesNo: (value) => ({ eq: value === true || value === 'true' }),
  instants: (value) => {
    const { from, to } = rangeOf(value);
    return present({ gte: from && shanghaiMidnight(from), lt: to && shanghaiMidnight(dayAfter(to)) });
  },
  days: (value) => present({ gte: rangeOf(value).from, lte: rangeOf(value).to }),
  counts: (value) => {
    const { from, to } = rangeOf(value);
    return present({ gte: from ? Number(from) : undefined, lte: to ? Number(to) : undefined });
  },
};

/** Operators of a value that no filter declares: a link from another page already speaks the API's language. */
function operatorsByShape(value: unknown): unknown {
  if (Array.isArray(value)) return { in: value };
  return typeof value === 'object' ? value : { eq: value };
}

/** Turns the page's filter values into the API's filter; empty values ask nothing. */
export function apiFilter(fields: readonly FilterField[], values: Operators): Operators | undefined {
  const kinds = new Map(fields.map((field) => [field.source, field.kind]));
  const asked = Object.entries(values).filter(([, value]) => isAsked(value));
  return present(
    Object.fromEntries(
      asked.map(([source, value]) => {
        const kind = source === 'q' ? 'text' : kinds.get(source);
        return [source, kind ? operatorsOf[kind](value) : operatorsByShape(value)];
      }),
    ),
  );
}
