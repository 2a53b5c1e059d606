import type {
  CreateParams,
  DataProvider,
  GetListParams,
  GetManyParams,
  GetManyReferenceParams,
  GetOneParams,
  Identifier,
  UpdateParams,
} from 'react-admin';
import type { GraphqlPort } from './graphql-port';
import type { ListQuery, ResourceGateway, Row, Submission, Values } from './resource-gateway';
import { withReferenceIds } from './reference-ids';
import type { Failure } from './server-error';

/** The API's largest page. */
const pageLimit = 100;

/** A named step on one record, such as a state transition. */
export interface ActParams {
  readonly action: string;
  readonly record: Row;
  readonly values?: Values;
}

/** react-admin's data provider, and what the console does beyond it. */
export interface ConsoleDataProvider extends DataProvider {
  act(resource: string, params: ActParams): Promise<{ data: Row }>;
}

/** What the provider needs from around it. */
export interface DataProviderParts {
  readonly port: GraphqlPort;
  readonly gateways: Readonly<Record<string, ResourceGateway>>;
  readonly word: (failure: Failure) => Error;
}

function listQuery(params: GetListParams): ListQuery {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  return {
    filter: (params.filter ?? {}) as ListQuery['filter'],
    sort: params.sort ?? { field: 'id', order: 'ASC' },
    first: Math.min(perPage, pageLimit),
    offset: (page - 1) * perPage,
  };
}

/** Splits ids into pages that one request can answer. */
function batches(ids: readonly Identifier[]): Identifier[][] {
  const count = Math.ceil(ids.length / pageLimit);
  return Array.from({ length: count }, (_, batch) => ids.slice(batch * pageLimit, (batch + 1) * pageLimit));
}

function gatewayOf({ gateways }: DataProviderParts, resource: string): ResourceGateway {
  const gateway = gateways[resource];
  if (!gateway) throw new Error(`No slice is named "${resource}".`);
  return gateway;
}

function submissionOf(submission: Submission<Row> | undefined, name: string): Submission<Row> {
  if (!submission) throw new Error(`The gateway declares no ${name}.`);
  return submission;
}

function readsOf(parts: DataProviderParts) {
  const { port, word } = parts;
  async function list(resource: string, query: ListQuery) {
    const { nodes, totalCount } = await gatewayOf(parts, resource).list.run(port, query);
    return { data: nodes.map(withReferenceIds), total: totalCount };
  }
  return {
    getList: (resource: string, params: GetListParams) => list(resource, listQuery(params)),
    getOne: async (resource: string, { id }: GetOneParams) => {
      const { one } = gatewayOf(parts, resource);
      if (!one) throw new Error(`The gateway of "${resource}" reads no single record.`);
      const record = await one(port, String(id));
      if (!record) throw word({ code: 'NOT_FOUND', sentence: 'No such record.', fields: {}, reference: null });
      return { data: withReferenceIds(record) };
    },
    getMany: async (resource: string, { ids }: GetManyParams) => {
      const sort = { field: 'id', order: 'ASC' } as const;
      const pages = await Promise.all(
        batches(ids).map((batch) => list(resource, { filter: { id: batch }, sort, first: batch.length, offset: 0 })),
      );
      return { data: pages.flatMap((page) => page.data) };
    },
    getManyReference: (resource: string, params: GetManyReferenceParams) => {
      const query = listQuery(params);
      return list(resource, { ...query, filter: { ...query.filter, [params.target]: params.id } });
    },
  };
}

function writesOf(parts: DataProviderParts) {
  const { port } = parts;
  return {
    create: async (resource: string, { data }: CreateParams) => {
      const submit = submissionOf(gatewayOf(parts, resource).create, 'create');
      return { data: withReferenceIds(await submit(port, data as Values, undefined)) };
    },
    update: async (resource: string, { id, data, previousData }: UpdateParams) => {
      const submit = submissionOf(gatewayOf(parts, resource).update, 'update');
      return { data: withReferenceIds(await submit(port, { ...data, id }, previousData as Row)) };
    },
    act: async (resource: string, { action, record, values = {} }: ActParams) => {
      const submit = submissionOf(gatewayOf(parts, resource).actions?.[action], `action "${action}"`);
      return { data: withReferenceIds(await submit(port, values, record)) };
    },
    updateMany: () => Promise.reject(new Error('Records are changed one by one, each with its version.')),
    delete: () => Promise.reject(new Error('Nothing is deleted: records end by a transition.')),
    deleteMany: () => Promise.reject(new Error('Nothing is deleted: records end by a transition.')),
  };
}

/** Builds the data provider out of the slices' gateways. */
export function consoleDataProvider(parts: DataProviderParts): ConsoleDataProvider {
  return { ...readsOf(parts), ...writesOf(parts) } as ConsoleDataProvider;
}
