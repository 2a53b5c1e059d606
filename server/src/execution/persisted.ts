import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../kernel/context.js';
import { DomainError } from '../kernel/errors.js';
import { formatError } from '../kernel/format-error.js';
import { runOperation } from './compiled-operation.js';
import { affordableCost } from './document-limits.js';
import { measureOf } from './measured.js';
import { variablesWithin } from './variable-limits.js';

/** An operation that was published with the console or a widget, known by the hash of its text. */
interface PersistedOperation {
  readonly document: DocumentNode;
  readonly isMutation: boolean;
}

/** The client names an operation that this server does not know; it should send the whole text. */
class PersistedQueryNotFound extends DomainError {
  constructor() {
    super('PERSISTED_QUERY_NOT_FOUND', 'This server does not know that operation. Send its text.');
  }
}

/**
 * Runs operations by their hash, straight from the HTTP route: the texts are ours, so they are parsed and validated once.
 * Authorisation, cost and errors are the same as for any other document.
 */
export class PersistedOperations {
  private readonly ready = new Map<string, PersistedOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  /** Whether an operation changes anything; undefined for an unknown hash. */
  isMutation(hash: string): boolean | undefined {
    return this.find(hash)?.isMutation;
  }

  /** Runs the operation; a refusal is part of the answer, never thrown. */
  async run(hash: string, variables: Readonly<Record<string, unknown>>, ctx: RequestContext): Promise<ExecutionResult> {
    try {
      const operation = this.find(hash);
      if (!operation) throw new PersistedQueryNotFound();
      const refused = variablesWithin(variables);
      if (refused) throw refused;
      affordableCost(measureOf(this.schema, operation.document), variables);
      ctx.readFromPrimary = operation.isMutation;
      const result = await runOperation(this.schema, { document: operation.document, name: undefined }, ctx, variables);
      return result.errors ? { ...result, errors: result.errors.map((error) => this.shape(error)) as never } : result;
    } catch (error) {
      return { errors: [this.shape(error) as never] };
    }
  }

  private shape(error: unknown) {
    const message = error instanceof Error ? error.message : '';
    return formatError(this.log, error instanceof GraphQLError ? error.toJSON() : { message }, error);
  }

  private find(hash: string): PersistedOperation | undefined {
    const known = this.ready.get(hash);
    if (known) return known;
    const text = this.texts.get(hash);
    if (text === undefined) return undefined;
    const document = parse(text);
    const [error] = validate(this.schema, document);
    if (error) throw error;
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    const made = { document, isMutation: operation?.operation === OperationTypeNode.MUTATION };
    this.ready.set(hash, made);
    return made;
  }
}
