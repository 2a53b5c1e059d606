/** A picture that the server keeps. */
export interface Photo {
  readonly id: string;
  readonly url: string;
}
