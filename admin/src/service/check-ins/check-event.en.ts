import type { Alike } from '../../i18n/alike';
import { liveBoardEn } from '../live-boards/live-board.words';
import type { checkEventZh } from './check-event.zh';

/** Check-ins and check-outs in English. */
export const checkEventEn: Alike<typeof checkEventZh> = {
  name: 'Check-in |||| Check-ins',
  fields: {
    volunteer: 'Volunteer',
    volunteerId: 'Volunteer’s identifier',
    activityId: 'Activity',
    shiftId: 'Shift’s identifier',
    signUpId: 'Sign-up’s identifier',
    areaId: 'Area',
    stationId: 'Station',
    teamId: 'Team',
    at: 'When',
    direction: 'In or out',
    method: 'How',
    operator: 'Operator',
    distance: 'From the post',
    onSite: 'Near the post',
    skewSeconds: 'Clock skew',
    countsNot: 'Counts not',
    finding: 'To look at',
    receivedAt: 'Received',
    deviceAt: 'Device’s clock',
  },
  empty:
    'No check-ins yet. Once the activity is published and has shifts, people check in at the desk, by the changing code or on a sheet of paper.',
  texts: {
    board: liveBoardEn,
    openBoard: 'Live board',
    openDesk: 'Open the check-in desk',
    shifts: 'Shifts and what checks people in',
    latest: 'Check-ins and check-outs',
    whereabouts:
      '%{expected} expected: %{present} present, %{left} left, %{missing} missing, %{awaited} awaited; %{walkIns} of them walked in',
    noShifts:
      'No shifts around now. Plan posts and shifts on the tab “Shifts” first; the sheet of a shift that ended over seven days ago is no longer taken.',
    moreShifts:
      'One later shift shows here when it is near. |||| %{smart_count} later shifts show here when they are near.',
    startCode: 'Start the code',
    stopCode: 'Stop showing',
    code: 'Changing code',
    codeMeans:
      'Volunteers scan with their own phone, then enter their number and the six digits. The code changes every half minute and shows only while this window is open.',
    codeAddress: 'Address of the volunteers’ page',
    sheet: 'Sign-in sheet',
    sheetMeans:
      'Print on A4, upright. A row’s code stands for that one sign-up; sign-ups that come later leave a printed sheet good.',
    blankRows: 'Blank rows',
    print: 'Print',
    enterSheet: 'Enter the sheet',
    enterSheetMeans:
      'Scan or type row after row. Times begin as those of the shift: correct them to what is written, and empty the one that nobody signed. Entered twice, it counts once.',
    enterLines: 'Enter one row |||| Enter %{smart_count} rows',
    rowCode: 'Row code',
    addLine: 'Add',
    noLines: 'No rows yet. Scan a row’s code, or type its six signs and press Enter.',
    unknownRow: 'No row of this shift has that code',
    inTime: 'In at',
    outTime: 'Out at',
    outcome: 'Outcome',
    themselves: 'Themselves',
    near: '%{metres} m, passes',
    far: '%{metres} m, too far',
    clockRight: 'Right',
    clockFast: '%{seconds} s fast',
    clockSlow: '%{seconds} s slow',
  },
  enums: {
    CheckDirection: { IN: 'In', OUT: 'Out' },
    CheckMethod: {
      QR: 'QR scanned',
      KIOSK: 'Kiosk',
      CODE: 'Own phone, by code',
      LEADER: 'Ticked by a leader',
      OFFLINE: 'Handed in later',
      SHEET: 'Sheet of paper',
    },
    CheckCountsNot: { REPEATED: 'Repeated within a minute', PAIRS_SPENT: 'Beyond three a day' },
    CheckFinding: { DEVICE_MANY: 'One device, many people', CLOCK_SKEWED: 'Clock far off' },
  },
};
