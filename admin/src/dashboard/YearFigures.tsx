import { useQuery } from '@tanstack/react-query';
import { YearFiguresDocument, type YearFiguresQuery } from '../generated/graphql';
import { usePort } from '../providers/doors-context';
import { listBehind, type Figure } from '../shared/figures/figure';
import { FigureGroup } from '../shared/figures/FigureGroup';
import { shanghaiMidnight, today } from '../shared/time/shanghai';

/** How many campaigns get a card of their own; the others are in the list of activities. */
const mostCampaigns = 4;
const counted = ['CLOSED', 'LOCKED'];

function figuresOf({ activityFigures, regular, areaStats }: YearFiguresQuery, year: string): readonly Figure[] {
  const { closed, personTimes, byCampaign } = activityFigures;
  const inYear = { state: counted, startsAt: { from: `${year}-01-01`, to: `${year}-12-31` } };
  const behind = listBehind('activities', inYear);
  const campaigns = byCampaign.flatMap(({ campaign, closed: held }) => (campaign ? [{ campaign, held }] : []));
  const [stat] = areaStats.nodes;
  return [
    { key: 'closed', label: 'dashboard.closed', value: closed, to: behind },
    { key: 'personTimes', label: 'dashboard.personTimes', value: personTimes, to: behind },
    ...campaigns
      .toSorted((a, b) => b.held - a.held)
      .slice(0, mostCampaigns)
      .map(({ campaign, held }) => ({
        key: campaign.id,
        label: 'dashboard.campaign',
        name: campaign.name,
        value: held,
        to: listBehind('activities', { ...inYear, campaignId: campaign.id }),
      })),
    {
      key: 'regular',
      label: 'dashboard.regular',
      value: regular.totalCount,
      to: listBehind('projects', { regular: true }),
    },
    {
      key: 'population',
      label: 'dashboard.population',
      value: stat?.residentPopulation ?? null,
      to: stat ? `/areas/${stat.area.id}/show` : '/areas',
    },
  ];
}

/** What the district did this year: activities closed, people helped, campaigns. */
export function YearFigures() {
  const port = usePort();
  const year = today().slice(0, 4);
  const startsAt = {
    gte: shanghaiMidnight(`${year}-01-01`),
    lt: shanghaiMidnight(`${String(Number(year) + 1)}-01-01`),
  };
  const { data, error } = useQuery({
    queryKey: ['activities', 'figures', year],
    queryFn: () => port.query(YearFiguresDocument, { startsAt, year: Number(year) }),
    retry: false,
  });
  return <FigureGroup title="dashboard.service" year={year} figures={data && figuresOf(data, year)} error={error} />;
}
