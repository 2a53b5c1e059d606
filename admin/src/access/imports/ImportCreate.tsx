import { required } from 'react-admin';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { importTargets } from './import.gateway';
import { TemplateLinks } from './TemplateLinks';
import { TableInput } from './TableInput';

/** A table to be brought in: the file, and what its rows are. */
export function ImportCreate() {
  return (
    <CreatePage defaultValues={{ target: importTargets[0] }}>
      <FormSection title="resources.imports.file">
        <EnumInput source="target" enumName="ImportTarget" values={importTargets} validate={required()} />
        <Wide>
          <TemplateLinks />
        </Wide>
        <AreaInput source="areaId" hint="resources.imports.areaHint" />
        <TableInput source="file" validate={required()} hint="resources.imports.fileHint" />
      </FormSection>
    </CreatePage>
  );
}
