import type { Difference, Folded } from '../../lib/engine/languages/difference'
import { currencies, numbers, prefixes, units } from '../../lib/engine/languages/order'
import type { Forms, Numerals, Table } from '../../lib/engine/languages/table'

const orders = { currencyNames: currencies, unitNames: units, prefixNames: prefixes }
const keyed = new Set<string>([
  'currencySigns',
  'scaleWords',
  'scaleSigns',
  'unitSigns',
  'prefixSigns',
] satisfies (keyof Table)[])

type Parts = Record<string | number, Forms | undefined>

/** What a table changes of its parent's, folded; `differ(parent, difference)` gives the table back whole. */
export function differenceOf(table: Table, parent: Table): Difference {
  const changes = Object.entries(table).flatMap(([part, own]) => {
    const inherited = parent[part as keyof Table]
    if (JSON.stringify(own) === JSON.stringify(inherited)) return []
    const change = folded(part, own, inherited)
    return keyed.has(part) && Object.keys(change).length === 0 ? [] : [[part, change]]
  })
  return Object.fromEntries(changes)
}

function folded(part: string, own: unknown, inherited: unknown): object {
  if (part in orders) return listed(orders[part as keyof typeof orders], own as Parts)
  if (part === 'months') return (own as Forms[]).map(fold)
  if (part === 'numerals') return { ...(own as Numerals), words: listed(numbers, (own as Numerals).words) }
  return keyed.has(part) ? changedForms(own as Parts, inherited as Parts) : (own as object)
}

/** Forms in a known order; throws where a key has no place in it. */
function listed(order: (string | number)[], forms: Parts): Folded[] {
  const lost = Object.keys(forms).find(key => !order.some(known => String(known) === key))
  if (lost) throw new Error(`${lost} is in no order`)
  const last = order.findLastIndex(key => forms[key])
  return order.slice(0, last + 1).map(key => fold(forms[key] ?? ''))
}

function fold(joined: Forms): Folded {
  if (joined.includes('~')) throw new Error(`"${joined}" holds the sign of folding`)
  const forms = joined.split('|')
  let length = 0
  while (forms.every(form => form[length] && form[length] === forms[0]![length])) length++
  if (forms.length < 2 || length < 2) return joined
  return [forms[0]!.slice(0, length), ...forms.map(form => form.slice(length))].join('~')
}

function changedForms(own: Parts, inherited: Parts): Parts {
  const gone = Object.keys(inherited).filter(key => inherited[key] && !own[key])
  const changed = Object.entries(own).filter(([key, forms]) => forms !== inherited[key])
  return Object.fromEntries([...changed, ...gone.map(key => [key, ''])])
}
