import type { Alike } from '../../i18n/alike';
import type { enteredZh } from './entered.zh';

/** Words of hours, make-ups and opening balances in English. */
export const enteredEn: Alike<typeof enteredZh> = {
  hours: {
    title: 'Hours',
    compute: 'Compute hours',
    earnsNone: 'This activity earns no hours: it is of a kind that earns none, or was called off.',
    tally: '%{recorded} recorded, %{due} to be computed, %{skipped} passed over.',
    checkOutMissing:
      '%{count} records lack a check-out and credit nothing yet: open them and say when the person left; somebody else confirms.',
    skipped: '%{count} passed over, and why',
    will: 'Writes the records of %{due} people from their check-ins. The %{recorded} that are there stay; those that wait follow check-ins that came late.',
    willNothing:
      'No check-in waits to be computed. The %{recorded} records that are there stay; those that wait follow check-ins that came late.',
    means: 'Records are counted by the hour rules of their day and wait for confirmation; nothing counts by itself.',
    computedNothing: 'No new record: every check-in is computed already.',
    computed: '%{count} records written; they wait for confirmation.',
  },
  makeUp: {
    button: 'Make up hours',
    means:
      'For when nobody could be checked in, as with a broken device. Records are of class C and earn no points; proof and a declaration are due, and another body confirms them one by one with the proof open. Either everybody is entered or nobody.',
    evidenceHint: 'Sign-in sheets, photos of the day: pictures or PDF, 1 to 10.',
    declarationHint: 'What happened, and why nobody was checked in.',
    postHint: 'With a post, the time must lie within one of its shifts.',
    wholeActivity: 'No post: the activity as a whole',
    entered: '%{count} records entered; they wait for confirmation.',
    refused: '%{name} (%{number}): %{says} Nothing was written.',
  },
  leaving: {
    button: 'Say when they left',
    missing: 'Checked in and never out: it credits nothing yet. Whoever led the service can say when the person left.',
    means:
      'Minutes are counted until the time that you state, as class B. You cannot confirm this record any more; somebody else does.',
    stated: 'Stated; somebody else confirms it.',
  },
  proof: {
    title: 'Proof',
    makeUp: 'This record was made up afterwards. Open every file before you confirm it.',
    balance: 'This is the opening balance of an older system. Open every file before you approve it.',
  },
  balance: {
    title: 'Opening balances',
    button: 'Take over hours',
    apart: 'What older systems had counted. It stands apart from hours served in this district and belongs to no year.',
    none: 'No opening balances. An administrator of street or district enters what an older system had counted, with proof.',
    means: 'Each system counts once. Another body approves it; it earns no points and belongs to no year.',
    sourceHint: 'Such as the provincial or the national volunteer system.',
    evidenceHint: 'A screenshot or a stamped statement of the older system: pictures or PDF, 1 to 10.',
    minutes: 'minutes',
    entered: 'Entered; it waits for approval.',
  },
};
