import {
  AmendProjectDocument,
  EndProjectDocument,
  EstablishProjectDocument,
  PauseProjectDocument,
  ProjectDocument,
  ProjectsDocument,
  ProjectState,
  ResumeProjectDocument,
  type AmendProjectInput,
  type EstablishProjectInput,
  type ProjectFieldsFragment,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

function established(given: EstablishProjectInput): EstablishProjectInput {
  const { areaId, stationId, teamId, categoryId, name, description, startsOn } = given;
  return { areaId, stationId, teamId, categoryId, name, description, startsOn };
}

function amended(given: AmendProjectInput): AmendProjectInput {
  const { id, version, categoryId, name, description, startsOn } = given;
  return { id, version, categoryId, name, description, startsOn };
}

/** Projects over GraphQL. */
export const projectGateway: ResourceGateway<ProjectFieldsFragment> = {
  list: listing(ProjectsDocument, {
    page: (data) => data.projects,
    sort: { name: 'NAME', startsOn: 'STARTS_ON', state: 'STATE' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'categoryId', kind: 'reference', resource: 'categories', pinned: true },
      { source: 'areaId', kind: 'area', pinned: true },
      { source: 'state', kind: 'anyOf', enumName: 'ProjectState', values: Object.values(ProjectState), pinned: true },
      { source: 'stationId', kind: 'reference', resource: 'stations' },
      { source: 'startsOn', kind: 'days' },
    ],
  }),
  one: reading(ProjectDocument, (data) => data.project),
  create: submitting(EstablishProjectDocument, established, (data) => data.establishProject.project),
  update: submitting(AmendProjectDocument, amended, (data) => data.amendProject.project),
  actions: {
    pause: stepping(PauseProjectDocument, (data) => data.pauseProject.project),
    resume: stepping(ResumeProjectDocument, (data) => data.resumeProject.project),
    end: stepping(EndProjectDocument, (data) => data.endProject.project),
  },
};
