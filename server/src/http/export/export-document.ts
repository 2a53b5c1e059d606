import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { BadInput } from '../../kernel/errors.js';
import type { ExportRequest } from './export-request.js';

/** A column whose field exists. */
export interface ExportColumn {
  readonly path: readonly string[];
  readonly label: string;
  /** The scalar or enum that the field ends in, `DateTime`. */
  readonly type: string;
}

/** The two operations of an export: how many rows there are, and one page of them. */
export interface ExportDocuments {
  readonly count: DocumentNode;
  readonly page: DocumentNode;
  readonly columns: readonly ExportColumn[];
}

type Field = GraphQLField<unknown, unknown>;

/** A selection as a tree of field names. */
type Selection = Map<string, Selection>;

/**
 * Writes the operations of an export. They are ordinary operations of the API, so an export shows exactly what the list
 * shows to the same caller: the same rows, the same masks.
 * @throws BadInput for a list or field that the API does not have
 */
export function exportDocuments(
  schema: GraphQLSchema,
  request: ExportRequest,
  node: GraphQLObjectType,
): ExportDocuments {
  const list = schema.getQueryType()?.getFields()[request.list];
  const typeOf = (name: string): string | undefined => list?.args.find((arg) => arg.name === name)?.type.toString();
  const [filter, sort] = [typeOf('filter'), typeOf('sort')];
  if (!filter) throw new BadInput({ list: 'There is no such list.' });
  if (request.sort?.length && !sort) throw new BadInput({ sort: 'This list has an order of its own.' });
  const columns = request.columns.map(({ field, label }) => columnOf(node, field.split('.'), label));
  const declared = `$filter: ${filter}, $after: String${sort ? `, $sort: ${sort}` : ''}`;
  const given = `filter: $filter, first: 100, after: $after${sort ? ', sort: $sort' : ''}`;
  const selected = written(treeOf([...columns.map(({ path }) => path), ['id']]));
  return {
    columns,
    count: parse(`query ($filter: ${filter}) { list: ${request.list}(filter: $filter) { totalCount } }`),
    page: parse(
      `query (${declared}) { list: ${request.list}(${given}) { nodes ${selected} pageInfo { hasNextPage endCursor } } }`,
    ),
  };
}

function columnOf(node: GraphQLObjectType, path: readonly string[], label: string): ExportColumn {
  let type: GraphQLNamedType = node;
  for (const name of path) {
    const field: Field | undefined =
      isObjectType(type) && !type.name.endsWith('Connection') ? type.getFields()[name] : undefined;
    if (!field || field.args.some(isRequiredArgument)) throw unknown(path);
    type = getNamedType(field.type);
  }
  if (!isLeafType(type)) throw unknown(path);
  return { path, label, type: type.name };
}

function unknown(path: readonly string[]): BadInput {
  return new BadInput({ columns: `There is no field ${path.join('.')} to export.` });
}

function treeOf(paths: readonly (readonly string[])[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path) {
      const next: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

function written(selection: Selection): string {
  const fields = [...selection].map(([name, below]) => (below.size > 0 ? `${name} ${written(below)}` : name));
  return `{ ${fields.join(' ')} }`;
}
