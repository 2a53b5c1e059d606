import type { DemoActivity } from './demo-district.js';
import type { DemoCrews } from './demo-memberships.js';
import type { DemoVolunteer } from './demo-volunteers.js';
import { membersEach, partyActivities } from './demo-activity-plan.js';
import type { SeededRandom } from './seeded-random.js';

/** How many members of the Party take part in its activities, each of them in one. */
const partyParticipants = partyActivities * membersEach;

/** Chooses who comes to which activity: members of its team in turn, never one at two places at once. */
export class CrewChooser {
  private readonly turns = new Map<string, number>();
  private readonly busyUntil = new Map<string, string>();

  constructor(
    private readonly crews: DemoCrews,
    private readonly random: SeededRandom,
  ) {}

  /** Who comes to an activity; activities come in the order of their starts. */
  choose(activity: DemoActivity): DemoVolunteer[] {
    const crew = this.crews.get(activity.teamId) ?? [];
    const able = activity.isParty ? crew.slice(0, partyParticipants) : crew;
    const wanted = activity.isParty
      ? membersEach
      : this.random.between(Math.ceil(activity.capacity * 0.6), activity.capacity);
    const chosen: DemoVolunteer[] = [];
    let turn = this.turns.get(activity.teamId) ?? 0;
    for (let seen = 0; chosen.length < wanted && seen < able.length; seen++) {
      const one = able[turn++ % able.length];
      if (one && this.isFree(one, activity)) chosen.push(one);
    }
    this.turns.set(activity.teamId, turn);
    for (const { id } of chosen) this.busyUntil.set(id, activity.endsAt);
    return chosen;
  }

  private isFree({ id, age, registeredOn }: DemoVolunteer, { startsAt }: DemoActivity): boolean {
    return age >= 18 && registeredOn < startsAt.slice(0, 10) && (this.busyUntil.get(id) ?? '') <= startsAt;
  }
}
