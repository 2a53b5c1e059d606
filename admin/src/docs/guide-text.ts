import type { ReactNode } from 'react';
import type { SampleName } from './samples';

/** The guide's chapters, in order; each language writes all of them. */
export const chapters = ['start', 'signIn', 'ask', 'list', 'change', 'errors', 'limits', 'stability'] as const;
export type Chapter = (typeof chapters)[number];

export interface ChapterText {
  readonly heading: string;
  readonly paragraphs: readonly ReactNode[];
}

/** The limits that the guide lists, from the contract; each language names them. */
export type LimitName =
  'bytes' | 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'directives' | 'cost' | 'page' | 'signIns' | 'requests';

export interface GuideText {
  readonly title: string;
  readonly lead: ReactNode;
  readonly chapters: Readonly<Record<Chapter, ChapterText>>;
  readonly limits: Readonly<Record<LimitName, string>>;
}

/** Which programs belong to which chapter. */
export const chapterSamples: Readonly<Record<Chapter, readonly SampleName[]>> = {
  start: [],
  signIn: ['sign-in.sh', 'redvest.mjs'],
  ask: ['ask.sh'],
  list: ['list-areas.mjs'],
  change: ['change-area.mjs'],
  errors: ['handle-errors.mjs'],
  limits: [],
  stability: [],
};
