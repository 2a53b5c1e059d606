import { declareReading, type Reading } from '../../execution/reading.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { ownFeed } from './calendar-feed.policy.js';

/** One's own address. */
export const calendarFeedReading: Reading = declareReading({
  type: 'CalendarFeed',
  list: 'calendarFeeds',
  entity: CalendarFeed,
  sort: ['issuedAt'],
  defaultSort: [{ field: 'issuedAt', direction: 'DESC' }],
  visible: ownFeed,
});
