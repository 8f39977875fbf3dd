/** The host of a web address, without www; empty where it is none. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? ''
}
