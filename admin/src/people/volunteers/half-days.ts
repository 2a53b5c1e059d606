type Day = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN';
type Part = 'MORNING' | 'AFTERNOON' | 'EVENING';
type HalfDays = Readonly<Record<`${Day}_${Part}`, string>>;

function halfDays(days: Readonly<Record<Day, string>>, parts: Readonly<Record<Part, string>>): HalfDays {
  const pairs = Object.entries(days).flatMap(([day, dayWord]) =>
    Object.entries(parts).map(([part, partWord]) => [`${day}_${part}`, dayWord + partWord] as const),
  );
  return Object.fromEntries(pairs) as Record<`${Day}_${Part}`, string>;
}

/** The parts of a week in Chinese. */
export const dayPartsZh = halfDays(
  { MON: '周一', TUE: '周二', WED: '周三', THU: '周四', FRI: '周五', SAT: '周六', SUN: '周日' },
  { MORNING: '上午', AFTERNOON: '下午', EVENING: '晚上' },
);

/** The parts of a week in English. */
export const dayPartsEn = halfDays(
  { MON: 'Mon', TUE: 'Tue', WED: 'Wed', THU: 'Thu', FRI: 'Fri', SAT: 'Sat', SUN: 'Sun' },
  { MORNING: ' morning', AFTERNOON: ' afternoon', EVENING: ' evening' },
);
