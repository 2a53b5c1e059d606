import type { Database } from '../database/database.js';
import type { RunningServer } from '../serve.js';

/** Ends the server on SIGTERM or SIGINT once what is in flight has been answered. */
export function closeOnSignal(server: RunningServer, db: Database): void {
  const end = (): void => {
    void server
      .close()
      .then(() => db.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
