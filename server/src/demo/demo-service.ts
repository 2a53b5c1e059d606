import { writeAudit } from '../access/audit/write-audit.js';
import type { Transaction } from '../database/transaction.js';
import type { RequestContext } from '../kernel/context.js';
import { CheckEvent } from '../service/check-ins/check-event.entity.js';
import { Post } from '../service/posts/post.entity.js';
import { Shift } from '../service/shifts/shift.entity.js';
import { SignUp } from '../service/signups/sign-up.entity.js';
import { serve, signUpAhead, type DemoService } from './demo-attendance.js';
import { CrewChooser } from './demo-crew.js';
import type { DemoActivity } from './demo-district.js';
import type { DemoCrews } from './demo-memberships.js';
import { layOutPosts, type DemoPost } from './demo-roster.js';
import type { SeededRandom } from './seeded-random.js';

/** What the year's service is made of. */
export interface ServiceYear {
  readonly held: readonly DemoActivity[];
  readonly coming: readonly DemoActivity[];
  readonly crews: DemoCrews;
  readonly random: SeededRandom;
}

/** Rows of some activities, still to be written. */
interface Rosters {
  readonly posts: readonly DemoPost[];
  readonly services: readonly DemoService[];
}

/** Mans the year's activities, and half of the places of those to come. @returns every service that is over */
export async function serveTheYear(ctx: RequestContext, year: ServiceYear): Promise<DemoService[]> {
  const chooser = new CrewChooser(year.crews, year.random);
  const services: DemoService[] = [];
  for (const activity of year.held.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const roster = manned(activity, chooser, (place) => serve(activity, place, year.random));
    await ctx.db.transact((tx) => write(tx, roster));
    services.push(...roster.services);
  }
  for (const activity of year.coming) {
    const half = { ...activity, capacity: Math.ceil(activity.capacity / 2) };
    const roster = manned(half, chooser, (place) => signUpAhead(activity, place, year.random));
    await ctx.db.transact((tx) => write(tx, roster));
  }
  const facts = { activities: year.held.length + year.coming.length, places: services.length };
  await ctx.db.transact((tx) =>
    writeAudit(ctx, tx, { action: 'seedService', subjectType: 'Shift', subjectId: '', facts }),
  );
  return services;
}

/** Puts an activity's crew on its posts in turn, as long as there is room. */
function manned(
  activity: DemoActivity,
  chooser: CrewChooser,
  take: (place: Parameters<typeof serve>[1]) => DemoService,
): Rosters {
  const crew = chooser.choose(activity);
  const posts = layOutPosts(activity, crew[0]?.districtId ?? activity.carrier.districtId);
  const services = crew.map((volunteer, i) => {
    const { shift } = posts[i % posts.length] as DemoPost;
    return take({ shift, volunteer });
  });
  return { posts, services };
}

async function write(tx: Transaction, { posts, services }: Rosters): Promise<void> {
  const taken = (shiftId: string) =>
    services.filter(({ signUp }) => signUp.shiftId === shiftId && signUp.state !== 'EXCUSED').length;
  await tx.insertMany(
    Post,
    posts.map(({ post }) => post),
  );
  await tx.insertMany(
    Shift,
    posts.map(({ shift }) => ({ ...shift, taken: taken(shift.id) })),
  );
  await tx.insertMany(
    SignUp,
    services.map(({ signUp }) => signUp),
  );
  await tx.insertMany(
    CheckEvent,
    services.flatMap(({ events }) => events),
  );
}
