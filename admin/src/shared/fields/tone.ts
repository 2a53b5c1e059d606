/** What a value means at a glance; never told by colour alone, the words are there too. */
export type Tone = 'neutral' | 'active' | 'good' | 'waiting' | 'bad';

/** Which tone each value of an enum has; what is left out is neutral. */
export type Tones = Readonly<Record<string, Tone>>;
