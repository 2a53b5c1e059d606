import { registerBeneficiary } from '../care/beneficiaries/register-beneficiary.js';
import type { BeneficiaryGroup } from '../care/beneficiaries/beneficiary.entity.js';
import type { RequestContext } from '../kernel/context.js';
import { actingAs } from './demo-context.js';
import { inventedName } from './demo-people-names.js';
import type { DemoStaff } from './demo-staff.js';
import type { DemoStation } from './demo-stations.js';
import { atLocal, type DemoYear } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

const inEachCommunity = 10;
const groupMixes: readonly (readonly BeneficiaryGroup[])[] = [
  ['LIVING_ALONE', 'ADVANCED_AGE'],
  ['LIVING_ALONE'],
  ['LOW_INCOME'],
  ['LOW_INCOME', 'SERIOUS_ILLNESS'],
  ['DISABLED'],
  ['DISABLED_ELDERLY', 'ADVANCED_AGE'],
  ['PREFERENTIAL_TREATMENT', 'ADVANCED_AGE'],
  ['LEFT_BEHIND_CHILD'],
  ['OTHER'],
];

const plants = ['桂花', '石榴', '梧桐', '月季', '银杏', '玉兰', '海棠', '腊梅', '香樟', '紫藤', '木槿', '合欢', '白杨'];

/** What the n-th is called in public: after a plant, so that it tells nothing; children have their code alone. */
function aliasOf(n: number, age: number): string | null {
  if (age < 18) return null;
  return `${plants[n % plants.length] ?? ''}${age >= 60 ? '老人' : '街坊'}`;
}

/** A year of birth that fits the groups. */
function birthYear(groups: readonly BeneficiaryGroup[], year: number, random: SeededRandom): number {
  if (groups.includes('LEFT_BEHIND_CHILD')) return year - random.between(7, 15);
  return year - (groups.includes('ADVANCED_AGE') ? random.between(80, 95) : random.between(45, 79));
}

/**
 * Registers invented beneficiaries in every community, each by the manager of its station. The numbers begin with 199 000,
 * and all of it is invented.
 */
export async function registerBeneficiaries(
  ctx: RequestContext,
  made: { readonly stations: readonly DemoStation[]; readonly managers: DemoStaff; readonly year: DemoYear },
  random: SeededRandom,
): Promise<number> {
  const communities = made.stations.filter((station) => station.kind === 'COMMUNITY');
  let count = 0;
  for (const { id: stationId, areaId, name: station } of communities) {
    const manager = made.managers.get(stationId);
    if (!manager) throw new Error(`Nobody manages ${station}.`);
    for (let i = 0; i < inEachCommunity; i++) {
      const groups = random.pick(groupMixes);
      const givenOn = random.pick(made.year.days);
      const born = birthYear(groups, made.year.year, random);
      const child = made.year.year - born < 18;
      await registerBeneficiary(actingAs(ctx, manager, atLocal(givenOn, random.between(9, 17))), {
        areaId,
        stationId,
        name: inventedName(random),
        alias: aliasOf(count, made.year.year - born),
        phone: `199000${String(10_000 + count)}`,
        address: `${station.slice(0, station.indexOf('学雷锋'))}${String(random.between(1, 30))}号楼${String(random.between(1, 6))}单元`,
        birthYear: born,
        groups: [...groups],
        consent: { wordingVersion: '2026-01', givenOn, givenBy: child ? 'GUARDIAN' : 'SELF' },
      });
      count += 1;
    }
  }
  return count;
}
