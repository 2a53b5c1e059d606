import { inDistrict, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Area } from '../areas/area.entity.js';

/** Finds areas by what tables write: the whole name, or its end, such as 老鸦陈社区 for 惠济区老鸦陈社区. */
export class AreaNames {
  private constructor(
    private readonly all: readonly Area[],
    private readonly reachable: ReadonlySet<string>,
  ) {}

  /** Looks the caller's areas up once, for many rows. */
  static async of(ctx: RequestContext): Promise<AreaNames> {
    const caller = requireCaller(ctx);
    return ctx.db.transact(async (tx) => {
      const all = await tx.listWhere(Area, inDistrict(caller));
      const own = await tx.listWhere(Area, within(caller, { area: 'id' }));
      return new AreaNames(all, new Set(own.map(({ id }) => id)));
    });
  }

  /** Whether the caller works on the area. */
  covers(id: string): boolean {
    return this.reachable.has(id);
  }

  /** Whether somebody can be at home in the area: a community, a street or a town that stands. */
  isHome(id: string): boolean {
    return this.all.some((area) => area.id === id && area.level !== 'DISTRICT' && area.validTo === null);
  }

  /** Whether the area is a community. */
  isCommunity(id: string): boolean {
    return this.all.some((area) => area.id === id && area.level === 'COMMUNITY');
  }

  /** The id of the area, or why it cannot be it. */
  find(text: string): { readonly id: string } | { readonly wrong: string } {
    const exact = this.all.filter(({ name, code }) => name === text || code === text);
    const found = exact.length > 0 ? exact : this.all.filter(({ name }) => text.length > 1 && alike(name, text));
    const [first, ...more] = found;
    if (!first) return { wrong: 'There is no such area in the district.' };
    if (more.length > 0) return { wrong: 'Several areas are called so; give the whole name or the code.' };
    return this.reachable.has(first.id) ? { id: first.id } : { wrong: 'This area is outside your reach.' };
  }
}

/** Offices and the areas they run are called by each other's names. */
function alike(name: string, text: string): boolean {
  return name.endsWith(text) || text.endsWith(name) || bare(name) === bare(text);
}

function bare(name: string): string {
  return name.replace(/(?:街道办事处|街道|办事处|社区居委会|社区|居委会|镇)$/u, '');
}
