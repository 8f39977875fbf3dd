/** Below zero when the first of two pack versions ("1.10.0") is the older one, 0 when they are the same. */
export function compareVersions(one: string, other: string): number {
  const parts = one.split('.').map(Number)
  const others = other.split('.').map(Number)
  const differing = parts.findIndex((part, index) => part !== others[index])
  return differing < 0 ? 0 : parts[differing]! - others[differing]!
}
