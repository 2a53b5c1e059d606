import {
  activitiesByHand,
  activitiesWithActsByHand,
  activitiesWithSignUpsByHand,
  stationWithLatestByHand,
} from './answers-by-hand.js';
import type { BenchCase } from './bench-case.js';
import { recordStatByHand, type StatInput } from './change-by-hand.js';
import type { Facts } from './facts.js';
import { volunteerCasesOf } from './volunteer-cases.js';

const fields =
  'id title place startsAt endsAt state capacity risk personTimes version station { id name } team { id name }';

/** The figures of some community; each request draws another number, so that there is something to change. */
function anyStat({ communityIds }: Facts): StatInput {
  const areaId = communityIds[Math.floor(Math.random() * communityIds.length)] ?? '';
  return {
    areaId,
    year: 2026,
    residentPopulation: 10_000 + Math.floor(Math.random() * 1_000_000),
    source: '测速用统计公报',
  };
}

/** What is measured: the reads that the console and partners send most, and the changes that come in crowds. */
export function casesOf(facts: Facts): readonly BenchCase[] {
  return [...activityCasesOf(facts), ...volunteerCasesOf(facts)];
}

function activityCasesOf(facts: Facts): readonly BenchCase[] {
  return [
    {
      name: 'Q1',
      what: '50 activities by state and category, sorted, with station, team, totalCount',
      document: `query Q1($categoryId: ID!) {
        activities(first: 50, filter: { state: { eq: CLOSED }, categoryId: { eq: $categoryId } }, sort: [{ field: STARTS_AT, direction: DESC }]) {
          totalCount nodes { ${fields} } } }`,
      variables: () => ({ categoryId: facts.categoryId }),
      promised: { free: 0.45, persisted: 0.6 },
      byHand: (pool) => activitiesByHand(pool, facts),
    },
    {
      name: 'Q2',
      what: '20 activities with station, team and 10 acts each',
      document: `query Q2 {
        activities(first: 20, filter: { state: { eq: CLOSED } }, sort: [{ field: STARTS_AT, direction: DESC }]) {
          nodes { ${fields} acts { id position title performer minutes } } } }`,
      variables: () => ({}),
      promised: { free: 0.55, persisted: 0.75 },
      byHand: (pool) => activitiesWithActsByHand(pool, facts),
    },
    {
      name: 'V3',
      what: '20 activities with their sign-ups (10 each) and volunteers',
      document: `query V3 {
        activities(first: 20, filter: { state: { eq: CLOSED } }, sort: [{ field: STARTS_AT, direction: DESC }]) {
          nodes { ${fields} signUps(first: 20) { nodes { id state signedUpAt volunteer { id number name } } } } } }`,
      variables: () => ({}),
      promised: { free: 0.55, persisted: 0.75 },
      byHand: (pool) => activitiesWithSignUpsByHand(pool, facts),
    },
    {
      name: 'Q3',
      what: 'one station with its 20 latest activities',
      document: `query Q3($id: ID!) {
        station(id: $id) { id name kind address foundedOn state host { id name }
          activities(first: 20, sort: [{ field: STARTS_AT, direction: DESC }]) { nodes { id title startsAt endsAt state capacity personTimes } } } }`,
      variables: () => ({ id: facts.stationId }),
      promised: { free: 0.45, persisted: 0.6 },
      byHand: (pool) => stationWithLatestByHand(pool, facts),
    },
    {
      name: 'Q5',
      what: 'a small mutation: the figures of an area and year',
      document: `mutation Q5($input: RecordAreaStatInput!) { recordAreaStat(input: $input) { areaStat { id year residentPopulation source } } }`,
      variables: () => ({ input: anyStat(facts) }),
      promised: { free: 0.5 },
      byHand: (pool, variables) => recordStatByHand(pool, facts, variables['input'] as StatInput),
    },
  ];
}
