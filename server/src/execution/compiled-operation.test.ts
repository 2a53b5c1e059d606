import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RequestContext } from '../kernel/context.js';
import { runOperation } from './compiled-operation.js';

describe('compiled operations', () => {
  const schema = buildSchema(`
    input Filter { q: String, level: Int, and: [Filter!], not: Filter }
    type Query { echo(filter: Filter, first: Int = 25): String }
  `);
  const echo = schema.getQueryType()?.getFields()['echo'];
  if (echo) echo.resolve = (_root, args: object) => JSON.stringify(args);
  const document = parse('query ($filter: Filter, $first: Int = 3) { echo(filter: $filter, first: $first) }');
  const run = (variables: Record<string, unknown>) =>
    runOperation(schema, { document, name: undefined }, {} as RequestContext, variables);
  const echoed = async (variables: Record<string, unknown>) =>
    JSON.parse(String((await run(variables)).data?.['echo'])) as unknown;

  it('take a filter that holds filters as a variable', async () => {
    const filter = { and: [{ q: 'a' }, { not: { and: [{ level: 2 }] } }] };

    expect(await echoed({ filter })).toEqual({ filter, first: 3 });
  });

  it("use a variable's default, and nothing for a variable that is not given", async () => {
    expect(await echoed({})).toEqual({ first: 3 });
    expect(await echoed({ filter: null, first: 7 })).toEqual({ filter: null, first: 7 });
  });

  it('refuse a variable of another shape before anything runs', async () => {
    const { data, errors } = await run({ filter: { and: [{ nonsense: 1 }] } });

    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('Field "nonsense" is not defined by type "Filter"');
  });
});
