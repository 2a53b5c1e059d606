/** The same tree of keys with any words: what a second language has to be. */
export type Alike<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Alike<Tree[Key]> };
