import { DefaultNamingStrategy } from 'typeorm';

function snake(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Properties in camelCase, columns in snake_case. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), given ?? snake(property)].join('_');
  }
}
