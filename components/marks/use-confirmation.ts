import { useEffect, useState } from 'preact/hooks'

/** Milliseconds that it is said for whether something was copied. */
const saidFor = 2_000

/** Whether something was copied just now or could not be, and how to let an action that copies say so once it is done. */
export function useConfirmation() {
  const [said, setSaid] = useState<'card.copied' | 'card.notCopied'>()
  useEffect(() => {
    if (!said) return undefined
    const timer = setTimeout(() => setSaid(undefined), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  const confirming = <Args extends unknown[]>(copy?: (...args: Args) => Promise<void> | void) =>
    copy &&
    (async (...args: Args) => {
      try {
        await copy(...args)
        setSaid('card.copied')
      } catch {
        setSaid('card.notCopied')
      }
    })
  return [said, confirming] as const
}
