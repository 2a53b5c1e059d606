import type { DemoAreas } from './demo-areas.js';
import { identities } from './demo-identities.js';
import { volunteerName } from './demo-volunteer-names.js';
import type { DemoYear } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

/** How many volunteers are registered: 16.0 % of the population. */
export const registeredVolunteers = 47_000;
/** How many of them are members of the Party: 62.5 % of its members in the district. */
export const partyVolunteers = 2_500;

/** A volunteer of the demo, still to be registered. */
export interface PlannedVolunteer {
  readonly name: string;
  readonly gender: 'FEMALE' | 'MALE';
  readonly bornOn: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly areaId: string;
  readonly isPartyMember: boolean;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly availability: readonly string[];
  readonly registeredOn: string;
}

/** Ages with how many of a hundred are of them. */
const ages: readonly (readonly [least: number, most: number, share: number])[] = [
  [10, 13, 1],
  [14, 17, 7],
  [18, 23, 26],
  [24, 40, 31],
  [41, 59, 25],
  [60, 74, 10],
];
const skills = [
  '急救',
  '摄影',
  '外语',
  '医疗',
  '法律',
  '维修',
  '心理疏导',
  '文艺演出',
  '书法',
  '驾驶',
  '计算机',
  '手语',
];
const halfDays = ['SAT_MORNING', 'SAT_AFTERNOON', 'SUN_MORNING', 'SUN_AFTERNOON', 'FRI_EVENING', 'WED_EVENING'];
const oldestYears = 9;

function ageOf(random: SeededRandom): number {
  let hundred = random.between(1, 100);
  for (const [least, most, share] of ages) {
    hundred -= share;
    if (hundred <= 0) return random.between(least, most);
  }
  return random.between(24, 40);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** More of them registered lately than long ago; members of the Party before the year, to serve from its first day. */
function registrationDay({ year, today }: DemoYear, isPartyMember: boolean, random: SeededRandom): string {
  const least = isPartyMember ? 1 : 0;
  const back = Math.min(random.between(least, oldestYears), random.between(least, oldestYears));
  const day = `${String(year - back)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  return day < today ? day : `${String(year - 1)}-12-${two(random.between(1, 28))}`;
}

/** Plans the demo's volunteers; the first {@link partyVolunteers} are the members of the Party. */
export function planVolunteers(
  made: { readonly areas: DemoAreas; readonly year: DemoYear; readonly interests: readonly string[] },
  random: SeededRandom,
): PlannedVolunteer[] {
  const nextNumber = identities();
  const { communities } = made.areas;
  return Array.from({ length: registeredVolunteers }, (_, i) => {
    const isPartyMember = i < partyVolunteers;
    const gender = random.pick(['FEMALE', 'MALE'] as const);
    const age = isPartyMember ? random.between(24, 68) : ageOf(random);
    const bornOn = `${String(made.year.year - age - 1)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
    return {
      name: volunteerName(random, gender),
      gender,
      bornOn,
      idNumber: nextNumber(bornOn, gender),
      phone: `1990${String(1_000_000 + i)}`,
      areaId: communities[(i * 7 + random.between(0, 2)) % communities.length]?.id ?? '',
      isPartyMember,
      skills: random.between(1, 4) === 1 ? random.some(skills, random.between(1, 2)) : [],
      interests: random.some(made.interests, random.between(1, 3)),
      availability: random.some(halfDays, random.between(1, 2)),
      registeredOn: registrationDay(made.year, isPartyMember, random),
    };
  });
}
