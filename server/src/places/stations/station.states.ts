import type { Reach } from '../../access/reach.js';
import { declareStates } from '../../kernel/state-machine.js';
import type { Station, StationState } from './station.entity.js';
import { StationNotReady } from './station.errors.js';
import { mayShapeStation } from './station.policy.js';

/** What a station at work must have. */
export type StationReadiness = Pick<Station, 'hostId' | 'managerId' | 'openingHours' | 'longitude' | 'latitude'>;
/** What the rules of a station's steps look at. */
export type StationInState = Pick<Station, 'id' | 'state' | 'areaId'> & StationReadiness;
export type StationStep = 'activate' | 'suspend' | 'resume' | 'close';

/** What a station still lacks to be at work, or undefined. */
export function whatIsMissing(station: StationReadiness): StationNotReady | undefined {
  const missing: Record<string, string> = {};
  if (station.hostId === null) missing['hostId'] = 'Name the host.';
  if (station.managerId === null) missing['managerId'] = 'Name the manager.';
  if (station.openingHours.length === 0) missing['openingHours'] = 'Give the opening hours.';
  if (station.longitude === null || station.latitude === null) missing['longitude'] = 'Give the position on the map.';
  return Object.keys(missing).length > 0 ? new StationNotReady(missing) : undefined;
}

/**
 * A station is planned, works, may pause, and closes in the end. One at work is suspended before it closes, so that what
 * still runs there is seen to first.
 */
export const stationStates = declareStates<StationState, StationStep, StationInState, Reach>({
  subject: 'Station',
  states: ['PLANNED', 'ACTIVE', 'SUSPENDED', 'CLOSED'],
  initial: 'PLANNED',
  transitions: {
    activate: {
      from: ['PLANNED'],
      to: 'ACTIVE',
      description: 'It opens and takes up its work. (启用)',
      reason: 'none',
      may: mayShapeStation,
      guard: whatIsMissing,
    },
    suspend: {
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      description: 'Its work pauses for a while. (暂停)',
      reason: 'required',
      may: mayShapeStation,
    },
    resume: {
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      description: 'It takes up its work again. (恢复)',
      reason: 'optional',
      may: mayShapeStation,
      guard: whatIsMissing,
    },
    close: {
      from: ['PLANNED', 'SUSPENDED'],
      to: 'CLOSED',
      description: 'It closes for good; its past stays. (关闭)',
      reason: 'required',
      may: mayShapeStation,
    },
  },
});
