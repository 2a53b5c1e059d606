/** One event of a calendar. */
export interface CalendarEvent {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Counts the changes. */
  readonly sequence: number;
}

const zone = 'Asia/Shanghai';
const offsetMs = 8 * 3_600_000;
const mostOctets = 75;

/** China keeps no summer time, so one observance is the whole truth. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Writes a calendar as RFC 5545 has it: CRLF, lines of at most 75 octets, times in Asia/Shanghai. */
export function calendarText(name: string, events: readonly CalendarEvent[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redvest//Rosters//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...timeZone,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, now: string): string[] {
  const { position, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@redvest`,
    `DTSTAMP:${compact(now)}Z`,
    `DTSTART;TZID=${zone}:${wallTime(event.startsAt)}`,
    `DTEND;TZID=${zone}:${wallTime(event.endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `LOCATION:${escaped(event.location)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(position ? [`GEO:${position.latitude.toFixed(6)};${position.longitude.toFixed(6)}`] : []),
    `STATUS:${event.status}`,
    `SEQUENCE:${String(event.sequence)}`,
    'END:VEVENT',
  ];
}

function compact(instant: string): string {
  return instant.slice(0, 19).replace(/[-:]/g, '');
}

function wallTime(instant: string): string {
  return compact(new Date(Date.parse(instant) + offsetMs).toISOString());
}

/** Text values escape backslash, semicolon, comma and line ends; other control characters have no place in them. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a long line before the character that would not fit; the lines that follow begin with a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const length = Buffer.byteLength(sign);
    if (octets + length > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += length;
  }
  return text;
}
