import type { GraphqlSession } from './graphql-session.js';

/** A shift of a published activity that can be checked in to now, and volunteers who may walk in. */
export interface ShiftNow {
  readonly shiftId: string;
  readonly activityId: string;
  readonly title: string;
  readonly numbers: readonly string[];
}

const minute = 60_000;

/** What the API answered. @throws Error with what it refused */
export async function told<Data>(by: GraphqlSession, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await by.ask<Data>(query, variables);
  if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** Plans it through the API as people do: drafted by one, approved by another, and starting in ten minutes. */
export async function aShiftNow(by: GraphqlSession, approver: GraphqlSession): Promise<ShiftNow> {
  const facts = { title: '签到演练', ...hours(), recruitUntil: hours().startsAt };
  const activityId = await aPublishedActivity(by, approver, facts);
  const layOut = 'mutation ($input: LayOutPostInput!) { layOutPost(input: $input) { post { id } } }';
  const post = await told<{ layOutPost: { post: { id: string } } }>(by, layOut, {
    input: { activityId, name: '路口东南角' },
  });
  const plan = 'mutation ($input: PlanShiftInput!) { planShift(input: $input) { shift { id } } }';
  const shift = await told<{ planShift: { shift: { id: string } } }>(by, plan, {
    input: { postId: post.layOutPost.post.id, capacity: 5, ...hours() },
  });
  const query = '{ volunteers(first: 4, filter: { state: { eq: ACTIVE } }) { nodes { number } } }';
  const { volunteers } = await told<{ volunteers: { nodes: { number: string }[] } }>(by, query);
  const numbers = volunteers.nodes.map(({ number }) => number);
  return { shiftId: shift.planShift.shift.id, activityId, title: '签到演练', numbers };
}

/** From ten minutes ahead, on the whole minute, for two hours. */
function hours() {
  const start = Math.ceil((Date.now() + 10 * minute) / minute) * minute;
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 120 * minute).toISOString() };
}

/** Another activity of the same body, which tells what is within reach. */
interface Likeness {
  readonly area: { readonly id: string };
  readonly lead: { readonly id: string };
  readonly categories: readonly { readonly id: string }[];
}

/** Drafts, submits, approves and publishes an activity like the first that is within reach. @returns its id */
export async function aPublishedActivity(
  by: GraphqlSession,
  approver: GraphqlSession,
  facts: Readonly<Record<string, unknown>>,
): Promise<string> {
  const query = '{ activities(first: 1) { nodes { area { id } lead { id } categories { id } } } }';
  const { activities } = await told<{ activities: { nodes: Likeness[] } }>(by, query);
  const like = activities.nodes[0];
  const input = {
    place: '兴隆铺路与南阳路交叉口',
    areaId: like?.area.id,
    leadId: like?.lead.id,
    categoryIds: like?.categories.map(({ id }) => id),
    capacity: 20,
    risk: 'LOW',
    riskNotice: '注意来往车辆，听从现场负责人安排。',
    minorsAllowed: false,
    makeUp: false,
    ...facts,
  };
  const draft = 'mutation ($input: DraftActivityInput!) { draftActivity(input: $input) { activity { id version } } }';
  const { draftActivity } = await told<{ draftActivity: { activity: { id: string; version: number } } }>(by, draft, {
    input,
  });
  let { version } = draftActivity.activity;
  const { id } = draftActivity.activity;
  for (const [who, step] of [
    [by, 'submitActivity'],
    [approver, 'approveActivity'],
    [by, 'publishActivity'],
  ] as const) {
    const mutation = `mutation ($input: StepInput!) { ${step}(input: $input) { activity { version } } }`;
    const answer = await told<Record<string, { activity: { version: number } }>>(who, mutation, {
      input: { id, version },
    });
    version = answer[step]?.activity.version ?? version;
  }
  return id;
}
