import { inDistrict } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** Finds organisations of the district by their names. */
export class OrganisationNames {
  private constructor(private readonly byName: ReadonlyMap<string, string>) {}

  /** Looks those that rows name up, in one statement. */
  static async of(ctx: RequestContext, names: readonly (string | undefined)[]): Promise<OrganisationNames> {
    const given = [...new Set(names.filter((name) => name !== undefined))];
    const where = {
      all: [inDistrict(requireCaller(ctx)), { eq: { state: 'ACTIVE' } }, { oneOf: ['name', given] }],
    } as const;
    const found = await ctx.db.transact((tx) => tx.listWhere(Organisation, where));
    return new OrganisationNames(new Map(found.map(({ name, id }) => [name, id])));
  }

  find(name: string): { readonly id: string } | { readonly wrong: string } {
    const id = this.byName.get(name);
    return id === undefined ? { wrong: 'The district knows no organisation of this name.' } : { id };
  }
}
