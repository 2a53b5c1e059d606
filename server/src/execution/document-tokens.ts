import { documentLimits } from '@redvest/schema';
import { GraphQLError, Lexer, Source, TokenKind, type Token } from 'graphql';
import type { DomainError } from '../kernel/errors.js';
import { QueryTooComplex } from './query-too-complex.js';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a document's bytes, tokens and brackets before anything parses it: the parser is recursive and takes
 * whatever it is given. Text that is no GraphQL passes; the parser says better what is wrong with it.
 */
export function tokensWithin(source: string): DomainError | undefined {
  const bytes = Buffer.byteLength(source, 'utf8');
  if (bytes > documentLimits.bytes) return new QueryTooComplex('bytes long', bytes, documentLimits.bytes);
  try {
    return countTokens(new Lexer(new Source(source)));
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function countTokens(lexer: Lexer): DomainError | undefined {
  let nesting = 0;
  for (let tokens = 1; ; tokens += 1) {
    const token = lexer.advance();
    if (token.kind === TokenKind.EOF) return undefined;
    if (tokens > documentLimits.tokens) return new QueryTooComplex('tokens long', tokens, documentLimits.tokens);
    nesting += step(token);
    if (nesting > documentLimits.nesting) {
      return new QueryTooComplex('brackets deep', nesting, documentLimits.nesting);
    }
  }
}

function step(token: Token): number {
  if (OPENING.has(token.kind)) return 1;
  return CLOSING.has(token.kind) ? -1 : 0;
}
