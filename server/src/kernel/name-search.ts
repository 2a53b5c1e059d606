import { likeText, type Condition } from '../database/condition.js';

/**
 * Finds rows by name: prefix, substring, and pinyin initials when the text could be some (`hjq` finds 惠济区).
 * The prefix and the initials are indexed; the substring is the slow last resort.
 */
export function byName(properties: {
  name: string;
  initials: string;
  also?: readonly string[];
}): (text: string) => Condition {
  return (text) => {
    const pattern = likeText(text);
    const parts: Condition[] = [{ like: [properties.name, `%${pattern}%`] }];
    if (/^[a-z0-9]+$/i.test(text)) parts.push({ like: [properties.initials, `${pattern.toLowerCase()}%`] });
    for (const property of properties.also ?? []) parts.push({ like: [property, `${pattern}%`] });
    return { any: parts };
  };
}
