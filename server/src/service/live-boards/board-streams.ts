import { findEndedSessions } from '../../access/sessions/find-ended-sessions.js';
import { nowIn, type Surroundings } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { readBoardVersion } from './read-board-version.js';

/** Somebody who looks at a board, and how they are told. */
export interface Watcher {
  readonly accountId: string;
  readonly sessionId: string;
  /** The board has changed, or was never seen. */
  changed(version: number): void;
  /** Nothing more will come: the session has ended, or this server goes down. */
  ended(why: 'SESSION_ENDED' | 'SERVER_CLOSING'): void;
}

/** How many streams may be open, and how often the database is asked, milliseconds. */
export interface StreamLimits {
  readonly ofAccount: number;
  readonly ofServer: number;
  readonly everyMs: number;
}

const usualLimits: StreamLimits = { ofAccount: 6, ofServer: 300, everyMs: 1_000 };

interface Watched {
  readonly activityId: string;
  readonly watchers: Set<Watcher>;
  version: number;
  /** When it was first looked at, on the process's own clock. */
  readonly since: number;
}

/**
 * Tells the watchers of live boards that something changed, whichever server wrote it: the version of each board that
 * somebody watches is read once a second, however many watch it. One for each server process.
 */
export class BoardStreams {
  private readonly boards = new Map<string, Promise<Watched>>();
  private readonly watching = new Map<Watcher, string>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly around: Surroundings,
    private readonly limits: StreamLimits = usualLimits,
  ) {}

  /** How many streams are open. */
  get open(): number {
    return this.watching.size;
  }

  /**
   * Begins to tell a watcher of a board's changes, at once unless the version that it saw last still stands.
   * @returns how it leaves @throws DomainError RATE_LIMITED when too many streams are open
   */
  async watch(activityId: string, watcher: Watcher, seen: number | undefined): Promise<() => void> {
    this.admit(watcher.accountId);
    this.watching.set(watcher, activityId);
    try {
      const board = await this.boardOf(activityId);
      if (this.watching.has(watcher)) board.watchers.add(watcher);
      if (board.version !== seen) watcher.changed(board.version);
      return () => this.leave(watcher, board);
    } catch (error) {
      this.watching.delete(watcher);
      throw error;
    }
  }

  /** Ends every stream, so that the server can go down; browsers come back to one that answers. */
  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    for (const watcher of this.watching.keys()) watcher.ended('SERVER_CLOSING');
    this.watching.clear();
    this.boards.clear();
  }

  private admit(accountId: string): void {
    const { ofAccount, ofServer } = this.limits;
    const own = [...this.watching.keys()].filter((other) => other.accountId === accountId).length;
    if (own >= ofAccount) throw new DomainError('RATE_LIMITED', 'This account watches too many boards at once.');
    if (this.closed || this.watching.size >= ofServer) {
      throw new DomainError('RATE_LIMITED', 'This server has too many boards open. Try again in a while.');
    }
  }

  private leave(watcher: Watcher, board: Watched): void {
    this.watching.delete(watcher);
    board.watchers.delete(watcher);
  }

  /** The board as it was last looked at, at most a second ago; looked at now when nobody watched it. */
  private async boardOf(activityId: string): Promise<Watched> {
    const known = this.boards.get(activityId);
    if (known) return known;
    const since = performance.now();
    const fresh = this.versionOf(activityId).then((version) => ({
      activityId,
      version,
      since,
      watchers: new Set<Watcher>(),
    }));
    this.boards.set(activityId, fresh);
    fresh.catch(() => this.boards.delete(activityId));
    this.lookLater();
    return fresh;
  }

  private versionOf(activityId: string): Promise<number> {
    return readBoardVersion(this.around.db.primary, activityId, nowIn(this.around));
  }

  private lookLater(): void {
    if (this.timer || this.closed) return;
    this.timer = setTimeout(() => void this.look(), this.limits.everyMs);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      await this.endLostSessions();
      for (const board of await Promise.all(this.boards.values())) await this.lookAt(board);
    } catch (error) {
      this.around.log.warn({ err: error }, 'Live boards could not be looked at; trying again');
    }
    this.timer = undefined;
    if (this.boards.size > 0) this.lookLater();
  }

  private async lookAt(board: Watched): Promise<void> {
    if (board.watchers.size === 0 && ![...this.watching.values()].includes(board.activityId)) {
      this.boards.delete(board.activityId);
      return;
    }
    if (performance.now() - board.since < this.limits.everyMs) return;
    const version = await this.versionOf(board.activityId);
    if (version === board.version) return;
    board.version = version;
    for (const watcher of board.watchers) watcher.changed(version);
  }

  private async endLostSessions(): Promise<void> {
    const sessions = [...this.watching.keys()].map(({ sessionId }) => sessionId);
    const ended = await findEndedSessions(this.around.db.primary, sessions, nowIn(this.around));
    for (const watcher of this.watching.keys()) {
      if (!ended.has(watcher.sessionId)) continue;
      this.watching.delete(watcher);
      watcher.ended('SESSION_ENDED');
    }
  }
}
