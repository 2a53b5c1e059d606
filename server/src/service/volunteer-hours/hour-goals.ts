/** How far a Party volunteer has come towards the hours of a year; all in minutes. */
export interface YearlyGoal {
  readonly goalMinutes: number;
  readonly doneMinutes: number;
  readonly missingMinutes: number;
  /** What an even pace would have brought by today. */
  readonly dueMinutes: number;
  readonly onPace: boolean;
}

/** The stars that lifetime hours have earned; a star is granted by the rules of recognition, not by this. */
export interface StarsDue {
  readonly stars: number;
  readonly minutes: number;
  readonly nextAtMinutes: number | null;
  readonly missingMinutes: number | null;
}

/** A Party volunteer's hours a year: 25. */
const yearlyGoalMinutes = 1_500;
/** 100, 300, 600, 1,000 and 1,500 hours. */
const starMinutes = [6_000, 18_000, 36_000, 60_000, 90_000] as const;
const dayMs = 86_400_000;

/** How far somebody has come in a year. @param today - Shanghai day, `YYYY-MM-DD` */
export function yearlyGoal(doneMinutes: number, year: number, today: string): YearlyGoal {
  const first = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - first) / dayMs;
  const passed = (Date.parse(`${today}T00:00:00Z`) - first) / dayMs + 1;
  const share = Math.min(Math.max(passed / days, 0), 1);
  const dueMinutes = Math.floor(yearlyGoalMinutes * share);
  return {
    goalMinutes: yearlyGoalMinutes,
    doneMinutes,
    missingMinutes: Math.max(yearlyGoalMinutes - doneMinutes, 0),
    dueMinutes,
    onPace: doneMinutes >= dueMinutes,
  };
}

/** The stars due by final minutes of a lifetime (domain rule: 100, 300, 600, 1,000 and 1,500 hours). */
export function starsDue(minutes: number): StarsDue {
  const stars = starMinutes.filter((least) => minutes >= least).length;
  const nextAtMinutes = starMinutes[stars] ?? null;
  const missingMinutes = nextAtMinutes === null ? null : nextAtMinutes - minutes;
  return { stars, minutes, nextAtMinutes, missingMinutes };
}
