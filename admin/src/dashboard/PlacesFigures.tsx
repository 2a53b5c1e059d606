import { useQuery } from '@tanstack/react-query';
import { PlacesFiguresDocument, StationKind, type PlacesFiguresQuery } from '../generated/graphql';
import { usePort } from '../providers/doors-context';
import { listBehind, type Figure } from '../shared/figures/figure';
import { FigureGroup } from '../shared/figures/FigureGroup';

const kinds = [
  { kind: StationKind.Community, label: 'dashboard.communityStations' },
  { kind: StationKind.WindowUnit, label: 'dashboard.windowStations' },
  { kind: StationKind.PublicPlace, label: 'dashboard.publicStations' },
];

function figuresOf({ stationCoverage: { communities, covered, byKind } }: PlacesFiguresQuery): readonly Figure[] {
  const active = (kind: StationKind): number => byKind.find((tally) => tally.kind === kind)?.active ?? 0;
  const coverage: Figure = {
    key: 'coverage',
    label: 'dashboard.coverage',
    value: communities === 0 ? null : covered,
    outOf: communities,
    to: listBehind('stations', { kind: [StationKind.Community], state: ['ACTIVE'] }),
  };
  return [
    coverage,
    ...kinds.map(({ kind, label }) => ({
      key: kind,
      label,
      value: active(kind),
      to: listBehind('stations', { kind: [kind], state: ['ACTIVE'] }),
    })),
  ];
}

/** Whether every community has a station at work, and how many stations of each kind there are. */
export function PlacesFigures() {
  const port = usePort();
  const { data, error } = useQuery({
    queryKey: ['stations', 'figures'],
    queryFn: () => port.query(PlacesFiguresDocument, {}),
    retry: false,
  });
  return <FigureGroup title="wings.places" figures={data && figuresOf(data)} error={error} />;
}
