import { declareUses } from '../../kernel/uses.js';

/** What keeps a station from closing: projects and activities that have not ended, people in its care. */
export const stationUses = declareUses();
