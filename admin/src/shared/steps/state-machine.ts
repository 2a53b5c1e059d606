import type { ComponentType } from 'react';
import type { Tones } from '../fields/tone';
import type { AnyRecord } from '../record-path';
import type { OfferedStep } from './transition';

/** What a slice's own dialog of a step is given. */
export interface StepDialogProps {
  readonly record: AnyRecord;
  readonly step: OfferedStep;
  readonly onClose: () => void;
}

/** How a slice shows its records' states. */
export interface StateView {
  readonly enumName: string;
  readonly tones: Tones;
  /** Steps that end something: set apart in red. */
  readonly grave?: readonly string[];
  /** Dialogs of steps that ask for more than a reason. */
  readonly dialogs?: Readonly<Record<string, ComponentType<StepDialogProps>>>;
}
