import { aPublishedActivity, told } from './a-shift-now.js';
import type { GraphqlSession } from './graphql-session.js';

/** A morning at the crossing: published, with one post and one shift of four, and nobody on it yet. */
export interface TrafficPost {
  readonly title: string;
  readonly activityId: string;
  /** ISO instant: eight in the morning of Shanghai, a day or two ahead. */
  readonly startsAt: string;
  readonly startsOn: string;
  /** Lifelong numbers of two members of the team. */
  readonly numbers: readonly string[];
}

const hour = 3_600_000;
const day = 24 * hour;

/** Plans it through the API as the team's leader does; somebody else approves it. */
export async function aTrafficPost(leader: GraphqlSession, approver: GraphqlSession): Promise<TrafficPost> {
  const start = Math.ceil(Date.now() / day) * day + day;
  const startsAt = new Date(start).toISOString();
  const endsAt = new Date(start + 2 * hour).toISOString();
  const title = '路口文明岗';
  const { viewer } = await told<{ viewer: { scope: { id: string } } }>(leader, '{ viewer { scope { id } } }');
  const risk = { risk: 'MEDIUM', insuranceNumber: 'SF-2026-1130' };
  const facts = { title, startsAt, endsAt, recruitUntil: startsAt, teamId: viewer.scope.id, ...risk };
  const activityId = await aPublishedActivity(leader, approver, facts);
  const layOut = 'mutation ($input: LayOutPostInput!) { layOutPost(input: $input) { post { id } } }';
  const { layOutPost } = await told<{ layOutPost: { post: { id: string } } }>(leader, layOut, {
    input: { activityId, name: '兴隆铺路/南阳路东南角' },
  });
  const plan = 'mutation ($input: PlanShiftInput!) { planShift(input: $input) { shift { id } } }';
  await told(leader, plan, { input: { postId: layOutPost.post.id, capacity: 4, startsAt, endsAt } });
  const query = '{ volunteers(first: 2, filter: { state: { eq: ACTIVE } }) { nodes { number } } }';
  const { volunteers } = await told<{ volunteers: { nodes: { number: string }[] } }>(leader, query);
  return {
    title,
    activityId,
    startsAt,
    startsOn: startsAt.slice(0, 10),
    numbers: volunteers.nodes.map(({ number }) => number),
  };
}

/** What a record of the post came to. */
export interface PostRecord {
  readonly id: string;
  readonly state: string;
  readonly trustClass: string;
  readonly netMinutes: number;
  readonly volunteer: { readonly number: string };
}

/** The service records of an activity, as the API tells of them. */
export async function recordsOf(by: GraphqlSession, activityId: string): Promise<readonly PostRecord[]> {
  const query = `{ serviceRecords(filter: { activityId: { eq: "${activityId}" } }) {
    nodes { id state trustClass netMinutes volunteer { number } } } }`;
  const { serviceRecords } = await told<{ serviceRecords: { nodes: readonly PostRecord[] } }>(by, query);
  return serviceRecords.nodes;
}
