import { nowIn, requireCaller, type RequestContext } from '../kernel/context.js';
import { decideObjection } from '../service/objections/decide-objection.js';
import { fileObjection } from '../service/objections/file-objection.js';
import { withdrawObjection } from '../service/objections/withdraw-objection.js';
import { actingAs } from './demo-context.js';
import { spreadOver, type StandingRecord } from './demo-standing.js';

const dayMs = 86_400_000;
const objections = 25;
/** What was raised, turn by turn. */
const raised = [
  { raisedBy: 'VOLUNTEER', text: '活动延长了二十分钟，记录未体现，请核实。' },
  { raisedBy: 'SCHOOL', text: '学校考勤显示该生当天下午在校，请核对到岗时间。' },
  { raisedBy: 'VOLUNTEER', text: '签退时扫码失败，领队已在现场确认。' },
  { raisedBy: 'PUBLIC', text: '公示时长比同组其他人多，请说明。' },
] as const;
/** How they were answered, turn by turn; those raised last are open. */
const answers = [
  { decision: 'ADJUSTED', answer: '经查现场照片和领队说明，情况属实，予以更正。', minutes: 20 },
  { decision: 'UPHELD', answer: '签到签退记录完整，与现场负责人核对一致，维持原记录。' },
  { decision: 'ADJUSTED', answer: '与学校考勤核对，多记部分予以扣减。', minutes: -25 },
  { decision: 'UPHELD', answer: '该志愿者另担任班次交接，时长计算无误。' },
  'WITHDRAWN',
] as const;
/** Days ago on which those that are open were raised: two of them should have been answered by now. */
const openSince = [24, 20, 9, 5, 3, 2] as const;

/**
 * Challenges some of the year's records through the use-cases: handed in by who carried the activity, answered by the
 * district. Some are open, and two of those overdue.
 */
export async function challengeTheYear(ctx: RequestContext, all: readonly StandingRecord[]): Promise<number> {
  const free = all.filter((_, at) => at % 2 === 1);
  const settled = spreadOver(ctx, free, { count: objections - openSince.length, days: 30 });
  for (const [at, record] of settled.entries()) {
    const { carrier: caller, after } = record;
    const carrier = actingAs(ctx, caller, after(1));
    const id = await raise(carrier, record, at);
    const answer = answers[at % answers.length] ?? 'WITHDRAWN';
    const step = { id, version: 1 };
    if (answer === 'WITHDRAWN') await withdrawObjection(carrier, { ...step, reason: '提出方核对后撤回。' });
    else await decideObjection(actingAs(ctx, requireCaller(ctx), after(6)), { ...step, ...answer });
  }
  return settled.length + (await leaveOpen(ctx, free));
}

/** Records that stood for some days only when they were challenged, and still are. */
async function leaveOpen(ctx: RequestContext, all: readonly StandingRecord[]): Promise<number> {
  let open = 0;
  for (const [at, days] of openSince.entries()) {
    const since = new Date(Date.parse(nowIn(ctx)) - days * dayMs).toISOString();
    const notBefore = new Date(Date.parse(since) - 10 * dayMs).toISOString();
    const record = all.filter(({ finalAt }) => finalAt <= since && finalAt >= notBefore)[at];
    if (!record) continue;
    await raise(actingAs(ctx, record.carrier, since), record, at);
    open += 1;
  }
  return open;
}

function raise(ctx: RequestContext, { id: recordId }: StandingRecord, at: number): Promise<string> {
  return fileObjection(ctx, { recordId, ...(raised[at % raised.length] ?? raised[0]) });
}
