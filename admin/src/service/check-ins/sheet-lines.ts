import type { EnterSheetInput } from '../../generated/graphql';
import { instantOf, wallTime } from '../../shared/time/shanghai';

/** One line of a sheet as it is typed: the row's code and the two times beside the signatures, `HH:mm` or empty. */
export interface TypedLine {
  readonly code: string;
  readonly inAt: string;
  readonly outAt: string;
}

const dayMs = 86_400_000;

/** A code in the form in which the sheet prints it. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '');
}

/** A code as people read it: two groups of three. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** The instant of a time of day on a sheet: that of the shift's day, or of the next one for a shift over midnight. */
export function instantOnSheet(shift: { readonly startsAt: string; readonly endsAt: string }, time: string): string {
  const at = new Date(instantOf(`${wallTime(shift.startsAt).slice(0, 10)}T${time}`));
  const overnight = wallTime(shift.endsAt).slice(0, 10) > wallTime(shift.startsAt).slice(0, 10);
  const early = at.getTime() < Date.parse(shift.startsAt) - dayMs / 4;
  return new Date(at.getTime() + (overnight && early ? dayMs : 0)).toISOString();
}

/** What the typed lines say, as the API takes them. */
export function sheetInput(
  shift: { readonly id: string; readonly startsAt: string; readonly endsAt: string },
  lines: readonly TypedLine[],
): EnterSheetInput {
  const at = (time: string): string | null => (time === '' ? null : instantOnSheet(shift, time));
  return {
    shiftId: shift.id,
    lines: lines.map(({ code, inAt, outAt }) => ({ rowCode: code, inAt: at(inAt), outAt: at(outAt) })),
  };
}
