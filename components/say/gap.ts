import type { Strings } from '../strings'

/** What stands between two sentences: nothing in Chinese and Japanese, whose full stop is as wide as a sign. */
export const gapIn = ({ locale }: Pick<Strings, 'locale'>): string => (/^(?:ja|zh)/.test(locale) ? '' : ' ')
