/** Marked sentences by the BCP 47 tag that they are read in. */
export type News = Record<string, string[]>
