import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../shared/form/CreatePage';
import { shanghaiDay } from '../../shared/time/shanghai';
import { StationInputs } from './StationInputs';

/** A new station; `?areaId=` and `?hostId=` name what is known beforehand. */
export function StationCreate() {
  const [search] = useSearchParams();
  const [foundedOn] = useState(() => shanghaiDay(new Date()));
  const given = ['areaId', 'hostId'].flatMap((source) => {
    const id = search.get(source);
    return id ? [[source, id] as const] : [];
  });
  const known = { foundedOn, openingHours: [], ...Object.fromEntries(given) };
  return (
    <CreatePage defaultValues={known}>
      <StationInputs mayShape />
    </CreatePage>
  );
}
