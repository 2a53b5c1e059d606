import { useQuery } from '@tanstack/react-query';
import { PeopleFiguresDocument, type PeopleFiguresQuery } from '../generated/graphql';
import { usePort } from '../providers/doors-context';
import { listBehind, type Figure } from '../shared/figures/figure';
import { FigureGroup } from '../shared/figures/FigureGroup';

const atWork = { state: ['ACTIVE'] };

function figuresOf({ volunteers, teams, projects }: PeopleFiguresQuery): readonly Figure[] {
  return [
    {
      key: 'volunteers',
      label: 'dashboard.volunteers',
      value: volunteers.totalCount,
      to: listBehind('volunteers', atWork),
    },
    { key: 'teams', label: 'dashboard.teams', value: teams.totalCount, to: listBehind('teams', atWork) },
    { key: 'projects', label: 'dashboard.projects', value: projects.totalCount, to: listBehind('projects', atWork) },
  ];
}

/** The volunteers in the registry, the teams at work and the services that stand. */
export function PeopleFigures() {
  const port = usePort();
  const { data, error } = useQuery({
    queryKey: ['teams', 'figures'],
    queryFn: () => port.query(PeopleFiguresDocument, {}),
    retry: false,
  });
  return <FigureGroup title="dashboard.standing" figures={data && figuresOf(data)} error={error} />;
}
