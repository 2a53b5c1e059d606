import { clockOf } from './check-in-language';
import type { CheckInWords } from './check-in-words';
import type { Queue } from './use-queue';

/** Whether the network is there, how much waits, how far the clock is off; and what the server did not accept. */
export function QueueBar({ words, queue }: { words: CheckInWords; queue: Queue }) {
  const { events, online, skewSeconds, sentAt } = queue;
  const refused = events.filter(({ refusedBy }) => refusedBy !== undefined);
  return (
    <>
      <p className="state" role="status" data-online={online}>
        <span>{online ? words.online : words.offline}</span>
        <span data-testid="waiting">{words.waiting(events.length - refused.length)}</span>
        {skewSeconds !== undefined && <span>{words.skew(skewSeconds)}</span>}
        <span>{sentAt ? words.lastSync(clockOf(sentAt)) : words.neverSynced}</span>
      </p>
      {refused.length > 0 && (
        <section className="refused" aria-label={words.refusedTitle}>
          <h2>{words.refusedTitle}</h2>
          <ul>
            {refused.map((event) => (
              <li key={event.nonce}>
                <span>
                  {clockOf(event.deviceAt)} {words[event.direction === 'IN' ? 'in' : 'out']} {event.volunteer}{' '}
                  {words.errors[event.refusedBy ?? ''] ?? event.refusedBy}
                </span>
                <button type="button" onClick={() => void queue.again(event)}>
                  {words.again}
                </button>
                <button type="button" onClick={() => void queue.letGo(event)}>
                  {words.letGo}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
