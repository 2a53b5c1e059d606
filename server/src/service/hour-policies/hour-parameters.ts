import type { HourParameters } from './hour-policy.entity.js';

/** The house's own figures, in force wherever a district has adopted none. */
export const houseParameters: HourParameters = {
  minimumMinutes: 10,
  confirmationShare: 60,
  automaticDayMinutes: 480,
  streetDayMinutes: 720,
  mostDayMinutes: 960,
  minorDayMinutes: 240,
  minorFromMinute: 360,
  minorUntilMinute: 1260,
  mostPairs: 3,
  sameScanSeconds: 60,
  mostPeopleADevice: 5,
  makeUpDays: 30,
  publicityWorkingDays: 5,
  objectionWorkingDays: 10,
  objectionWindowWorkingDays: 20,
};

/** Figures with the version of the policy that they come from. */
export interface PolicyInForce {
  /** The house's own is version 1. */
  readonly version: number;
  readonly effectiveOn: string;
  readonly parameters: HourParameters;
}

export const housePolicy: PolicyInForce = { version: 1, effectiveOn: '2000-01-01', parameters: houseParameters };
