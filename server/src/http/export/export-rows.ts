import { setImmediate } from 'node:timers/promises';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { runOperation } from '../../execution/compiled-operation.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import type { ExportRequest } from './export-request.js';

/** A record as the API answers it. */
export type ExportRow = Readonly<Record<string, unknown>>;

interface Answered {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly ExportRow[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Asks the API on behalf of the caller. */
export class ExportReader {
  private readonly variables: Readonly<Record<string, unknown>>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ctx: RequestContext,
    { filter, sort, ids }: ExportRequest,
  ) {
    const chosen = ids ? { and: [...(filter ? [filter] : []), { id: { in: ids } }] } : filter;
    this.variables = { filter: chosen ?? null, sort: sort ?? null };
  }

  /** How many rows the list has. @throws BadInput for a filter that the list does not take */
  async count(document: DocumentNode): Promise<number> {
    return (await this.ask(document, null)).list.totalCount;
  }

  /** All rows, a hundred at a time, each page behind the last one's cursor. */
  async *pages(document: DocumentNode): AsyncGenerator<readonly ExportRow[]> {
    let after: string | null = null;
    do {
      // The embedded database answers at once; without this pause one export would keep everybody else waiting.
      await setImmediate();
      const { list }: Answered = await this.ask(document, after);
      yield list.nodes;
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
  }

  private async ask(document: DocumentNode, after: string | null): Promise<Answered> {
    const operation = { document, name: undefined };
    const result = await runOperation(this.schema, operation, this.ctx, { ...this.variables, after });
    const [error] = result.errors ?? [];
    if (error) throw refusalOf(error);
    return result.data as unknown as Answered;
  }
}

/** What a use-case refused stays what it is; what the schema refused is the caller's filter or order. */
function refusalOf(error: NonNullable<ExecutionResult['errors']>[number]): Error {
  const cause = error.originalError;
  if (cause instanceof DomainError) return cause;
  return cause ?? new BadInput({ filter: error.message });
}
