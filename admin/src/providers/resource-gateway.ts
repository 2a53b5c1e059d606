import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { apiFilter, type FilterField } from './filter-field';
import type { GraphqlPort } from './graphql-port';

/** A record of the API: a plain object with an id. */
export interface Row {
  readonly id: string;
}

/** What a list is asked for, in the page's words. */
export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly first: number;
  readonly offset: number;
}

/** One page of a list. */
export interface Page<R extends Row> {
  readonly nodes: readonly R[];
  readonly totalCount: number;
}

/** A list's `filter` and `sort` as the API takes them. */
export interface ApiListArguments {
  readonly filter: Readonly<Record<string, unknown>> | undefined;
  readonly sort: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | undefined;
}

/** How a slice's records are listed. */
export interface Listing<R extends Row> {
  readonly filters: readonly FilterField[];
  readonly sortable: readonly string[];
  readonly arguments: (query: Pick<ListQuery, 'filter' | 'sort'>) => ApiListArguments;
  readonly run: (port: GraphqlPort, query: ListQuery) => Promise<Page<R>>;
}

/** How one record is read by its id. */
export type Reading<R extends Row> = (port: GraphqlPort, id: string) => Promise<R | null | undefined>;

/** What a form or a dialog hands in. */
export type Values = Readonly<Record<string, unknown>>;

/** How a record is changed: by a form (`values`), or by a named step with `values` such as a reason. */
export type Submission<R extends Row> = (port: GraphqlPort, values: Values, record: Row | undefined) => Promise<R>;

/**
 * Everything the console does to one kind of record over GraphQL. List and single record must have the same shape `R`:
 * react-admin shows the one while it waits for the other.
 */
export interface ResourceGateway<R extends Row = Row> {
  readonly list: Listing<R>;
  readonly one?: Reading<R>;
  readonly create?: Submission<R>;
  readonly update?: Submission<R>;
  /** State transitions and other named steps, by the name that `record.transitions` carries. */
  readonly actions?: Readonly<Record<string, Submission<R>>>;
}

type SortFieldOf<Variables> = Variables extends { sort?: infer Sort }
  ? Extract<NonNullable<Sort>, { field: unknown }>['field']
  : never;
type FilterKeyOf<Variables> = Variables extends { filter?: infer Filter } ? keyof NonNullable<Filter> & string : never;

interface ListingSpec<Data, Variables, R extends Row> {
  readonly page: (data: Data) => Page<R>;
  /** Columns that can be sorted by, each with its value of the API's sort enum. */
  readonly sort: Readonly<Record<string, SortFieldOf<Variables>>>;
  readonly filters: readonly FilterField<FilterKeyOf<Variables>>[];
}

/** Rows of one request: a page of a hundred records with all their fields would cost more than one document may. */
const mostAtOnce = 25;
/** The API skips at most this many rows. */
const furthest = 10_000;

/** The stretches in which a page is asked for, side by side. */
function stretchesOf({ first, offset }: ListQuery): Pick<ListQuery, 'first' | 'offset'>[] {
  const count = Math.max(1, Math.ceil(first / mostAtOnce));
  return Array.from({ length: count }, (_, at) => {
    const done = at * mostAtOnce;
    return { first: Math.min(mostAtOnce, first - done), offset: offset + done };
  }).filter((stretch) => stretch.offset === offset || stretch.offset <= furthest);
}

/** Declares a list: its document, and how the page's filter and sort become the document's variables. */
export function listing<Data, Variables, R extends Row>(
  document: TypedDocumentNode<Data, Variables>,
  spec: ListingSpec<Data, Variables, R>,
): Listing<R> {
  const sortFields: Readonly<Record<string, string | undefined>> = spec.sort;
  const args: Listing<R>['arguments'] = ({ filter, sort }) => {
    const field = sortFields[sort.field];
    return {
      filter: apiFilter(spec.filters, filter),
      sort: field === undefined ? undefined : [{ field, direction: sort.order }],
    };
  };
  return {
    filters: spec.filters,
    sortable: Object.keys(spec.sort),
    arguments: args,
    run: async (port, query) => {
      const asked = stretchesOf(query).map(async (stretch) => {
        const variables = { ...args(query), ...stretch };
        return spec.page(await port.query(document, variables as Variables));
      });
      const pages = await Promise.all(asked);
      return { nodes: pages.flatMap(({ nodes }) => nodes), totalCount: pages[0]?.totalCount ?? 0 };
    },
  };
}

/** Declares how one record is read by its id. */
export function reading<Data, R extends Row>(
  document: TypedDocumentNode<Data, { id: string }>,
  record: (data: Data) => R | null | undefined,
): Reading<R> {
  return async (port, id) => record(await port.query(document, { id }));
}

/** Declares a mutation with one `input`: what a form or step hands in becomes the input, the payload becomes the record. */
export function submitting<Data, Input, R extends Row, Given = Values>(
  document: TypedDocumentNode<Data, { input: Input }>,
  input: (values: Given, record: R) => Input,
  record: (data: Data) => R,
): Submission<R> {
  return async (port, values, before) =>
    record(await port.mutate(document, { input: input(values as Given, before as R) }));
}

/** What every step of a state machine sends: which record, as read in which version, and why. */
export interface StepInput {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Declares a state transition whose input is `{ id, version, reason }`. */
export function stepping<Data, R extends Row & { readonly version: number }>(
  document: TypedDocumentNode<Data, { input: StepInput }>,
  record: (data: Data) => R,
): Submission<R> {
  return submitting<Data, StepInput, R, { reason?: string }>(
    document,
    ({ reason }, { id, version }) => (reason ? { id, version, reason } : { id, version }),
    record,
  );
}
