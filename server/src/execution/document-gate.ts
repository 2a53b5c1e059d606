import { GraphQLError, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { DomainError } from '../kernel/errors.js';
import { assertStructure, measure } from './document-limits.js';
import { assertMergeable } from './merged-fields.js';
import { tokensWithin } from './document-tokens.js';
import { variablesWithin } from './variable-limits.js';

const mostRemembered = 500;
const longestRemembered = 8_192;

/**
 * Stands before everything that parses, validates or coerces a free-form request: those take whatever they are given.
 * A document that has passed once is known by its text.
 */
export class DocumentGate {
  private readonly passed = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws QueryTooComplex @throws FragmentCycle @throws DomainError for an operation of a kind that the API lacks */
  admit(source: string, variables: unknown): void {
    const refused = variablesWithin(variables);
    if (refused) throw refused;
    if (this.passed.has(source)) return;
    this.examine(source);
    if (source.length > longestRemembered) return;
    if (this.passed.size >= mostRemembered) this.passed.clear();
    this.passed.add(source);
  }

  private examine(source: string): void {
    const tooLong = tokensWithin(source);
    if (tooLong) throw tooLong;
    const document = parsed(source);
    if (!document) return;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION && !this.schema.getRootType(definition.operation)) {
        throw new DomainError('BAD_USER_INPUT', `This API has no operation of the kind ${definition.operation}.`);
      }
    }
    assertStructure(measure(this.schema, document));
    assertMergeable(document);
  }
}

/** Undefined for text that is no GraphQL: whoever runs the document says what is wrong with it, and where. */
function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
