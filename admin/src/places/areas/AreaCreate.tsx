import { required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { today } from '../../shared/time/shanghai';
import { areaLevels } from './area.gateway';
import { AreaInputs } from './AreaInputs';

const levelsBelowDistrict = areaLevels.slice(1);

/** A new area, below one that exists; `?below=<id>` names it beforehand. */
export function AreaCreate() {
  const [search] = useSearchParams();
  const parentId = search.get('below');
  return (
    <CreatePage defaultValues={{ validFrom: today(), ...(parentId && { parentId }) }}>
      <FormSection>
        <AreaInput source="parentId" validate={required()} isChoosable={({ level }) => level !== 'COMMUNITY'} />
        <EnumInput source="level" enumName="AreaLevel" values={levelsBelowDistrict} validate={required()} />
      </FormSection>
      <AreaInputs />
    </CreatePage>
  );
}
