import { DomainError } from './errors.js';

/** One step a record can take. `Row` is what the guards look at. */
export interface Transition<State extends string, Row, Who> {
  readonly from: readonly State[];
  readonly to: State;
  /** English sentence of what the step means, with the Chinese term in brackets; read by the API's documentation. */
  readonly description: string;
  /** Whether a reason must be given, may be given, or has no place. */
  readonly reason: 'required' | 'optional' | 'none';
  /** Who may take the step on this record; a refusal is returned, not thrown, so that it can be shown beforehand. */
  readonly may: (who: Who, row: Row) => DomainError | undefined;
  /** Which records know the step at all; to the others it isn't even offered. */
  readonly applies?: (row: Row) => boolean;
  /** What the record itself must fulfil, beyond its state. */
  readonly guard?: (row: Row, now: string) => DomainError | undefined;
}

/** A move that nobody takes: it happens by itself, such as a job's end. */
interface OwnMove<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** English sentence of when it happens, with the Chinese term in brackets. */
  readonly description: string;
}

/** A declared state machine: the one list that API, console and documentation read. */
export interface StateMachine<State extends string, Name extends string, Row, Who> {
  readonly subject: string;
  readonly states: readonly State[];
  readonly initial: State;
  /** Further states in which a record may begin. */
  readonly alsoBegins?: readonly State[];
  readonly transitions: Readonly<Record<Name, Transition<State, Row, Who>>>;
  readonly byItself?: readonly OwnMove<State>[];
}

/** Whether a step is open to somebody now, and if not, why. */
export interface TransitionOffer<Name extends string = string, State extends string = string> {
  readonly name: Name;
  readonly to: State;
  readonly reasonRequired: boolean;
  readonly allowed: boolean;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** The record is not in a state from which this step leads on. */
export class TransitionNotAllowed extends DomainError {
  constructor(name: string, state: string) {
    super('TRANSITION_NOT_ALLOWED', `A record in state ${state} cannot take the step "${name}".`);
  }
}

/** The step stores a reason, and none was given. */
export class ReasonRequired extends DomainError {
  constructor() {
    super('REASON_REQUIRED', 'Give a reason for this step.', { reason: 'Give a reason.' });
  }
}

const registry = new Map<string, StateMachine<string, string, never, never>>();

/** Declares a machine and makes it known to the documentation. */
export function declareStates<State extends string, Name extends string, Row extends { state: State }, Who>(
  machine: StateMachine<State, Name, Row, Who>,
): StateMachine<State, Name, Row, Who> {
  registry.set(machine.subject, machine);
  return machine;
}

/** Every declared machine, in order of declaration. */
export function declaredMachines(): readonly StateMachine<string, string, never, never>[] {
  return [...registry.values()];
}

function leadsOn<State extends string, Row extends { state: State }, Who>(
  step: Transition<State, Row, Who>,
  row: Row,
): boolean {
  return step.from.includes(row.state) && (step.applies?.(row) ?? true);
}

/** What stands against a step, or undefined when it may be taken. Refusals come in this order: state, caller, record. */
export function refusalOf<State extends string, Name extends string, Row extends { state: State }, Who>(
  machine: StateMachine<State, Name, Row, Who>,
  name: Name,
  row: Row,
  asked: { readonly who: Who; readonly now: string },
): DomainError | undefined {
  const step = machine.transitions[name];
  const refused = step.may(asked.who, row);
  if (refused) return refused;
  if (!leadsOn(step, row)) return new TransitionNotAllowed(name, row.state);
  return step.guard?.(row, asked.now);
}

/** The steps that lead on from the record's state, each with what stands against it. */
export function offersOf<State extends string, Name extends string, Row extends { state: State }, Who>(
  machine: StateMachine<State, Name, Row, Who>,
  row: Row,
  who: Who,
  now: string,
): TransitionOffer<Name, State>[] {
  const names = Object.keys(machine.transitions) as Name[];
  return names
    .filter((name) => leadsOn(machine.transitions[name], row))
    .map((name) => {
      const refusal = refusalOf(machine, name, row, { who, now });
      const step = machine.transitions[name];
      return {
        name,
        to: step.to,
        reasonRequired: step.reason === 'required',
        allowed: !refusal,
        refusal: refusal ? { code: refusal.code, message: refusal.message } : null,
      };
    });
}

/** The state after a step. @throws the refusal; ReasonRequired when the step stores one and none is given */
export function stateAfter<State extends string, Name extends string, Row extends { state: State }, Who>(
  machine: StateMachine<State, Name, Row, Who>,
  name: Name,
  row: Row,
  asked: { who: Who; now: string; reason: string | null },
): State {
  const refusal = refusalOf(machine, name, row, asked);
  if (refusal) throw refusal;
  if (machine.transitions[name].reason === 'required' && !asked.reason?.trim()) throw new ReasonRequired();
  return machine.transitions[name].to;
}
