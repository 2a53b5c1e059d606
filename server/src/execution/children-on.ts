/**
 * What a resolver method of a children's field returns. The method only declares the field in the schema: its value was
 * read with the parent's level, and {@link attachReadings} puts the look-up in the method's place.
 */
export function childrenOn(): never {
  throw new Error('This field is answered by its reading; attachReadings has not run.');
}
