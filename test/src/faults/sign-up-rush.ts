import type { GraphqlSession } from '../support/graphql-session.js';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const daysAhead = 60;

/** Who publishes: the one drafts, the other approves. */
interface Publishers {
  readonly admin: GraphqlSession;
  readonly street: GraphqlSession;
}

/**
 * Shifts that do not overlap, each of a fresh activity two months ahead, published as people would: by two persons.
 * @returns their ids
 */
export async function publishedShifts(who: Publishers, wanted: { count: number; places: number }): Promise<string[]> {
  const hosts = await hostsOf(who);
  const ids: string[] = [];
  for (let at = 0; at < wanted.count; at += 1) {
    const startsAt = new Date(Math.ceil(Date.now() / dayMs) * dayMs + (daysAhead + at) * dayMs).toISOString();
    const endsAt = new Date(Date.parse(startsAt) + 2 * hourMs).toISOString();
    ids.push(await publishedShift(who, { ...hosts, startsAt, endsAt }, wanted.places));
  }
  return ids;
}

/** Active adults, a stretch of the registry. @returns their ids */
export async function volunteersFrom(
  admin: GraphqlSession,
  stretch: { offset: number; count: number },
): Promise<string[]> {
  const filter = '{ state: { eq: ACTIVE }, guarded: { eq: false }, bornOn: { lte: "2000-01-01" } }';
  const ids: string[] = [];
  for (let more = 0; more < stretch.count; more += 100) {
    const offset = String(stretch.offset + more);
    const { volunteers } = await told<{ volunteers: { nodes: { id: string }[] } }>(
      admin,
      `{ volunteers(filter: ${filter}, first: 100, offset: ${offset}) { nodes { id } } }`,
    );
    ids.push(...volunteers.nodes.map(({ id }) => id));
  }
  return ids.slice(0, stretch.count);
}

interface Hosts {
  readonly areaId: string;
  readonly leadId: string;
  readonly categoryIds: readonly string[];
}

/** The street's own area, the first organisation and the first category. */
async function hostsOf({ admin, street }: Publishers): Promise<Hosts> {
  const { viewer } = await told<{ viewer: { scope: { id: string } } }>(street, '{ viewer { scope { id } } }');
  const found = await told<{ organisations: Nodes; categories: Nodes }>(
    admin,
    '{ organisations(filter: { state: { eq: ACTIVE } }, first: 1) { nodes { id } } categories(first: 1) { nodes { id } } }',
  );
  const [lead] = found.organisations.nodes;
  const [category] = found.categories.nodes;
  return { areaId: viewer.scope.id, leadId: lead?.id ?? '', categoryIds: [category?.id ?? ''] };
}

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}

type Planned = Hosts & { readonly startsAt: string; readonly endsAt: string };

async function publishedShift({ admin, street }: Publishers, planned: Planned, places: number): Promise<string> {
  const { startsAt, endsAt } = planned;
  const facts = { title: '抢名额测试活动', place: '文化广场', capacity: places, risk: 'LOW', riskNotice: '注意安全。' };
  const input = { ...planned, ...facts, recruitUntil: startsAt, minorsAllowed: false };
  const draft = 'mutation ($input: DraftActivityInput!) { draftActivity(input: $input) { activity { id version } } }';
  const drafted = await told<{ draftActivity: { activity: Seen } }>(admin, draft, { input });
  let seen = drafted.draftActivity.activity;
  seen = await stepped(admin, 'submitActivity', seen);
  seen = await stepped(street, 'approveActivity', seen);
  seen = await stepped(admin, 'publishActivity', seen);
  const lay = 'mutation ($input: LayOutPostInput!) { layOutPost(input: $input) { post { id } } }';
  const post = { activityId: seen.id, name: '一号岗' };
  const { layOutPost } = await told<{ layOutPost: { post: { id: string } } }>(admin, lay, { input: post });
  const plan = 'mutation ($input: PlanShiftInput!) { planShift(input: $input) { shift { id } } }';
  const shift = { postId: layOutPost.post.id, startsAt, endsAt, capacity: places };
  return (await told<{ planShift: { shift: { id: string } } }>(admin, plan, { input: shift })).planShift.shift.id;
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

async function stepped(by: GraphqlSession, mutation: string, { id, version }: Seen): Promise<Seen> {
  const document = `mutation ($input: StepInput!) { ${mutation}(input: $input) { activity { id version } } }`;
  const data = await told<Record<string, { activity: Seen }>>(by, document, { input: { id, version } });
  return data[mutation]?.activity ?? { id, version };
}

/** @throws Error with the refusals */
async function told<Data>(by: GraphqlSession, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await by.ask<Data>(document, variables);
  if (!data || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
