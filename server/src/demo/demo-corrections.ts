import { requireCaller, type RequestContext } from '../kernel/context.js';
import { approveAdjustment } from '../service/record-adjustments/approve-adjustment.js';
import { dropAdjustment } from '../service/record-adjustments/drop-adjustment.js';
import { requestAdjustment } from '../service/record-adjustments/request-adjustment.js';
import { actingAs } from './demo-context.js';
import { spreadOver, type StandingRecord } from './demo-standing.js';

const corrections = 40;
/** What was asked for, turn by turn. */
const asked = [
  { minutes: 20, reason: '活动结束后留下清理场地，签退时未计入。' },
  { minutes: -15, reason: '中途离岗取物资，应予扣减。' },
  { minutes: 30, reason: '按签到表，实际到岗比扫码早半小时。' },
  { minutes: 15, reason: '设备断网，签退时间晚传。' },
  { minutes: -10, reason: '与带队人核对，提前离开十分钟。' },
] as const;
/** What became of them, turn by turn; those asked for last still wait. */
const fates = ['APPROVED', 'APPROVED', 'APPROVED', 'REFUSED', 'APPROVED', 'APPROVED', 'WITHDRAWN', 'APPROVED'] as const;
const waiting = 7;

/** Corrects some of the year's records through the use-cases: asked for by who carried the activity, decided by the district. */
export async function correctTheYear(ctx: RequestContext, all: readonly StandingRecord[]): Promise<number> {
  const chosen = spreadOver(ctx, all, { count: corrections, days: 4 });
  for (const [at, { id: recordId, carrier: caller, after }] of chosen.entries()) {
    const carrier = actingAs(ctx, caller, after(1));
    const { minutes, reason } = asked[at % asked.length] ?? asked[0];
    const id = await requestAdjustment(carrier, { recordId, minutes, reason });
    if (at >= chosen.length - waiting) continue;
    const decider = actingAs(ctx, requireCaller(ctx), after(3));
    const step = { id, version: 1 };
    const fate = fates[at % fates.length];
    if (fate === 'WITHDRAWN') await dropAdjustment(carrier, 'withdraw', { ...step, reason: '填错了记录。' });
    else if (fate === 'REFUSED')
      await dropAdjustment(decider, 'refuse', { ...step, reason: '与签到签退记录不符，未附证明。' });
    else await approveAdjustment(decider, step);
  }
  return chosen.length;
}
