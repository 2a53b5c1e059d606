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

/** Builds the data provider out of the slices' gateways. */
export function consoleDataProvider({ port, gateways, word }: DataProviderParts): ConsoleDataProvider {
  function gatewayOf(resource: string): ResourceGateway {
    const gateway = gateways[resource];
    if (!gateway) throw new Error(`No slice is named "${resource}".`);
    return gateway;
  }

  function submissionOf(submission: Submission<Row> | undefined, name: string): Submission<Row> {
    if (!submission) throw new Error(`The gateway declares no ${name}.`);
    return submission;
  }

  async function list(resource: string, query: ListQuery) {
    const { nodes, totalCount } = await gatewayOf(resource).list.run(port, query);
    return { data: nodes.map(withReferenceIds), total: totalCount };
  }

  async function getOne(resource: string, { id }: GetOneParams) {
    const { one } = gatewayOf(resource);
    if (!one) throw new Error(`The gateway of "${resource}" reads no single record.`);
    const record = await one(port, String(id));
    if (!record) throw word({ code: 'NOT_FOUND', sentence: 'No such record.', fields: {}, reference: null });
    return { data: withReferenceIds(record) };
  }

  async function getMany(resource: string, { ids }: GetManyParams) {
    const pages = await Promise.all(
      batches(ids).map((batch) =>
        list(resource, { filter: { id: batch }, sort: { field: 'id', order: 'ASC' }, first: batch.length, offset: 0 }),
      ),
    );
    return { data: pages.flatMap((page) => page.data) };
  }

  return {
    getList: (resource: string, params: GetListParams) => list(resource, listQuery(params)),
    getOne,
    getMany,
    getManyReference: (resource: string, params: GetManyReferenceParams) => {
      const query = listQuery(params);
      return list(resource, { ...query, filter: { ...query.filter, [params.target]: params.id } });
    },
    create: async (resource: string, { data }: CreateParams) => {
      const submit = submissionOf(gatewayOf(resource).create, 'create');
      return { data: withReferenceIds(await submit(port, data as Values, undefined)) };
    },
    update: async (resource: string, { id, data, previousData }: UpdateParams) => {
      const submit = submissionOf(gatewayOf(resource).update, 'update');
      return { data: withReferenceIds(await submit(port, { ...data, id } as Values, previousData as Row)) };
    },
    act: async (resource: string, { action, record, values = {} }: ActParams) => {
      const submit = submissionOf(gatewayOf(resource).actions?.[action], `action "${action}"`);
      return { data: withReferenceIds(await submit(port, values, record)) };
    },
    updateMany: () => Promise.reject(new Error('Records are changed one by one, each with its version.')),
    delete: () => Promise.reject(new Error('Nothing is deleted: records end by a transition.')),
    deleteMany: () => Promise.reject(new Error('Nothing is deleted: records end by a transition.')),
  } as ConsoleDataProvider;
}
