import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../../server/src/', import.meta.url));

/** A mutation's method, and the use-cases that it calls. */
export interface MutationMethod {
  readonly name: string;
  readonly useCases: readonly string[];
}

/** Every mutation's method in the resolvers, with the files of the use-cases that it calls. */
export function mutationMethods(): MutationMethod[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.resolver.ts')).flatMap((file) => methodsIn(join(source, file)));
}

function methodsIn(file: string): MutationMethod[] {
  const text = readFileSync(file, 'utf8');
  const imported = importsOf(file, text);
  const [, ...parts] = text.split(/^ {2}@Mutation\(/m);
  return parts.map((part) => {
    const [method = ''] = part.split(/^ {2}}$/m);
    const [, name = '', body = ''] = /^ {2}(?:async )?(\w+)\(([\s\S]*)/m.exec(method) ?? [];
    const called = [...body.matchAll(/\b(\w+)\(ctx\b/g)].map(([, useCase = '']) => imported.get(useCase));
    return { name, useCases: called.filter((path) => path !== undefined).filter(isOfASlice) };
  });
}

/** Whether a use-case writes an audit event: itself, or through another of the slices. */
export function writesAudit(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (/\b(?:change|writeAudit)\(ctx,/.test(text)) return true;
  const next = [...importsOf(file, text).values()].filter(isOfASlice);
  return next.some((path) => writesAudit(path, seen));
}

/** The names that a file imports as values, each with its file. */
function importsOf(file: string, text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, list = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)';/gm)) {
    const path = join(dirname(file), from.replace(/\.js$/, '.ts'));
    if (!existsSync(path)) continue;
    for (const name of list.split(',').map((one) => one.trim())) {
      if (name && !name.startsWith('type ')) names.set(name, path);
    }
  }
  return names;
}

/** Neither the machinery below the slices nor what writes the trail, nor what only says how records are shown. */
function isOfASlice(path: string): boolean {
  const own = path.slice(source.length);
  if (/^(?:kernel|database|execution|http|jobs)\//.test(own)) return false;
  return !/\.(?:type|reading|lists|inputs|payloads|resolver|entity|states|policy|errors)\.ts$/.test(own);
}
