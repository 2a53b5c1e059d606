/** Why the server wants the person to prove itself: the session has ended, or the step is a delicate one. */
export type ProofKind = 'session' | 'stepUp';

/** Someone is asked for proof and has not answered yet. */
export interface ProofRequest {
  readonly kind: ProofKind;
  /** Ends the request: true once proven, false when the person gave up. */
  readonly settle: (proven: boolean) => void;
}

/**
 * The one place where requests wait for proof. A request that was refused for want of it asks here, a dialog over the
 * page shows what is asked, and the request goes out again: nothing typed into the page behind is lost.
 */
export class Reauthentication {
  private pending: (ProofRequest & { readonly answer: Promise<boolean> }) | undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): ProofRequest | undefined => this.pending;

  /** Asks for proof. Requests that are refused together share one dialog. Without a dialog on the page: false at once. */
  ask(kind: ProofKind): Promise<boolean> {
    if (this.pending?.kind === kind) return this.pending.answer;
    if (this.listeners.size === 0) return Promise.resolve(false);
    this.pending?.settle(false);
    let resolve: (proven: boolean) => void = () => undefined;
    const answer = new Promise<boolean>((settled) => (resolve = settled));
    const settle = (proven: boolean): void => {
      this.pending = undefined;
      this.tell();
      resolve(proven);
    };
    this.pending = { kind, settle, answer };
    this.tell();
    return answer;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const kinds: Readonly<Record<string, ProofKind>> = { UNAUTHENTICATED: 'session', STEP_UP_REQUIRED: 'stepUp' };

/** Which proof an error code asks for. */
export function proofFor(code: string): ProofKind | undefined {
  return kinds[code];
}

/** The page's own: one dialog for whatever is refused. */
export const reauthentication = new Reauthentication();
