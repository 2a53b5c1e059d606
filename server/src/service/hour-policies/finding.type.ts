import { registerEnumType } from 'type-graphql';
import { Finding } from './finding.js';

registerEnumType(Finding, {
  name: 'RecordFinding',
  description: 'What the hour rules remarked on a record; each is a reason to look. (规则提示)',
  valuesConfig: {
    UNDER_MINIMUM: { description: 'Shorter than the least that earns anything. (不足最短时长)' },
    UNDER_SHARE: { description: 'Less than the share of the plan that passes unseen. (在岗时间过短)' },
    CHECK_OUT_MISSING: { description: 'A check-in without a check-out. (缺签退)' },
    CHECK_IN_MISSING: { description: 'A check-out without a check-in. (缺签到)' },
    TOO_MANY_PAIRS: { description: 'More comings and goings than count. (签到次数过多)' },
    BY_LEADER: { description: 'Checked in or out by hand. (由负责人代为签到)' },
    OUTSIDE_MINOR_HOURS: { description: 'A minor outside the hours for minors. (未成年人超出规定时段)' },
    OVER_MINOR_DAY: {
      description: 'More than a minor’s day may hold; the rest is not credited. (未成年人超过每日上限)',
    },
  },
});

export { Finding };
