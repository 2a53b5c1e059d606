import { pino, type Logger } from 'pino';

/** The server's log: one JSON line an event, without cookies, passwords or whole inputs. */
export function makeLogger(level: string): Logger {
  return pino({ level, redact: ['req.headers.cookie', 'req.headers.authorization'] });
}
