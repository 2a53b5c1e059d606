import { declareUses } from '../../kernel/uses.js';

/** What keeps an organisation from closing: stations that it hosts, teams behind which it stands, activities that it leads. */
export const organisationUses = declareUses();
