import type { Claim } from '../pack/claim'
import { writeValue } from './written-value'

/** The number in a search that says neither scale nor unit: "500", "altman 7"; none where it may be a year, or part of a name. */
export function bareNumber(query: string): string | undefined {
  const [written, ...others] = query.match(/(?<![\p{L}\p{N}.,-])\d+(?:[.,]\d+)?(?![\p{L}\p{N}.,-])/gu) ?? []
  if (!written || others.length || /^(?:19|20)\d\d$/.test(written)) return undefined
  return written.replace(',', '.')
}

/** The same claims, those ahead whose value is written with the number, of whatever scale. */
export function withNumberFirst(number: string, claims: Claim[]): Claim[] {
  const hasNumber = ({ quantity }: Claim) => writeValue(quantity).split(' ').includes(number)
  return [...claims.filter(hasNumber), ...claims.filter(claim => !hasNumber(claim))]
}
